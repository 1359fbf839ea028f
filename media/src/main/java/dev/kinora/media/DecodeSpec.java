package dev.kinora.media;

import java.time.Duration;
import java.util.Optional;

/**
 * What {@link FrameDecoder} delivers.
 *
 * @param width even pixels; the picture covers them, what stands over is cut
 * @param height even pixels
 * @param fps frames per second, 1 to 120
 * @param maxFrames most frames that are delivered, above 0
 * @param tail only the last so many seconds of the file; empty delivers it from its start
 * @param deadline time after which decoding is ended, above zero
 */
public record DecodeSpec(int width, int height, int fps, int maxFrames, Optional<Double> tail, Duration deadline) {
    public DecodeSpec {
        Checks.size(width, height);
        if (fps < 1 || fps > 120 || maxFrames < 1 || !deadline.isPositive()) {
            throw new IllegalArgumentException("nothing to decode: " + fps + " fps, " + maxFrames + " frames");
        }
    }

    /** Bytes of one I420 frame. */
    public int frameBytes() {
        return width * height * 3 / 2;
    }
}
