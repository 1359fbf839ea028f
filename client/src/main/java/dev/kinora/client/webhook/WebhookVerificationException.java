package dev.kinora.client.webhook;

import dev.kinora.client.error.KinoraException;

/** A request did not come from the server, or is too old to be believed. Answer 400 and do nothing. */
public final class WebhookVerificationException extends KinoraException {
    private static final long serialVersionUID = 1L;

    WebhookVerificationException(String message) {
        super(message, null);
    }
}
