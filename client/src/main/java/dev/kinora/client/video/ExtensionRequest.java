package dev.kinora.client.video;

/**
 * A clip that goes on where another ends; both together are the new video.
 *
 * @param prompt what happens next, 1 to 32000 characters
 * @param seconds how much is added: 4, 8, 12, 16 or 20
 * @param source the clip that goes on
 */
public record ExtensionRequest(String prompt, int seconds, VideoSource source) {
    /** So many seconds more of this clip. */
    public static ExtensionRequest of(VideoSource source, int seconds, String prompt) {
        return new ExtensionRequest(prompt, seconds, source);
    }
}
