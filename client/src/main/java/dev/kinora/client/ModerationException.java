package dev.kinora.client;

/** The prompt or an input was refused by the content rules. */
public final class ModerationException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    ModerationException(ApiError error) {
        super(error);
    }
}
