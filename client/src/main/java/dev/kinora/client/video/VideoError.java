package dev.kinora.client.video;

/**
 * Why a video failed.
 *
 * @param code short machine word, such as {@code moderation_blocked}
 * @param message one sentence for people
 */
public record VideoError(String code, String message) {
    /** Whether the content rules refused it, at its input or after it was made. */
    public boolean isModeration() {
        return code.contains("moderation");
    }
}
