package dev.kinora.client.error;

/** The prompt or an input was refused by the content rules. */
public final class ModerationException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    /** With what the server said. */
    public ModerationException(ApiError error) {
        super(error);
    }
}
