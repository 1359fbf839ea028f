package dev.kinora.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What {@link FrameEncoder} makes.
 *
 * @param width even, 16 to 8192 pixels
 * @param height even, 16 to 8192 pixels
 * @param fpsNumerator frames, above 0
 * @param fpsDenominator seconds, above 0
 * @param preset speed against size
 * @param crf constant quality, 0 (lossless) to 51; 20 to 23 looks good
 * @param pcm sound as raw signed 16-bit little-endian samples, 48 kHz, two channels, exactly as long as the
 *     picture (the caller knows the number of frames, the encoder does not). Empty makes a video without sound
 * @param deadline time after opening at which everything is ended, above zero
 */
public record EncodeSpec(
        int width,
        int height,
        int fpsNumerator,
        int fpsDenominator,
        Preset preset,
        int crf,
        Optional<Path> pcm,
        Duration deadline) {
    public EncodeSpec {
        Checks.size(width, height);
        Checks.rate(fpsNumerator, fpsDenominator);
        Checks.crf(crf);
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("deadline must be above zero: " + deadline);
        }
    }

    /** Bytes of one I420 frame: a full-size luma plane, then the two quarter-size chroma planes. */
    public int frameBytes() {
        return width * height * 3 / 2;
    }
}
