package dev.kinora.server.service;

import java.util.List;
import java.util.Optional;

/**
 * What a caller wants a webhook endpoint to be: the right keys of the right kinds, values not judged yet. In a change,
 * what is absent stays as it is.
 *
 * @param name for people
 * @param url where events are posted to
 * @param eventTypes what it wants to hear
 */
public record WebhookDraft(Optional<String> name, Optional<String> url, Optional<List<String>> eventTypes) {}
