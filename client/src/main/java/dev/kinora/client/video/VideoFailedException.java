package dev.kinora.client.video;

import dev.kinora.client.error.KinoraException;

/** A video that was needed was not completed. {@link VideoError#isModeration()} tells whether the content rules refused it. */
public final class VideoFailedException extends KinoraException {
    private static final long serialVersionUID = 1L;

    private final transient Video video;

    VideoFailedException(Video video) {
        super(
                video.error()
                        .map(error -> "video " + video.id() + " failed (" + error.code() + "): " + error.message())
                        .orElse("video " + video.id() + " is " + video.status() + ", not completed"),
                null);
        this.video = video;
    }

    /** The video with its state and error. */
    public Video video() {
        return video;
    }
}
