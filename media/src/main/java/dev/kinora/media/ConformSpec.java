package dev.kinora.media;

/**
 * What a file is made to be by {@link Transcoder#conform}.
 *
 * @param width even, 16 to 8192 pixels; the picture covers it and is cropped in the middle
 * @param height even, 16 to 8192 pixels
 * @param fpsNumerator frames, above 0
 * @param fpsDenominator seconds, above 0
 * @param frames exact number of frames, above 0; a short input holds its last picture
 * @param preset speed against size
 * @param crf constant quality, 0 (lossless) to 51
 */
public record ConformSpec(
        int width, int height, int fpsNumerator, int fpsDenominator, int frames, Preset preset, int crf) {
    public ConformSpec {
        Checks.size(width, height);
        Checks.rate(fpsNumerator, fpsDenominator);
        Checks.crf(crf);
        if (frames < 1) {
            throw new IllegalArgumentException("frames must be at least 1: " + frames);
        }
    }

    /** The same with another number of frames. */
    public ConformSpec lasting(int otherFrames) {
        return new ConformSpec(width, height, fpsNumerator, fpsDenominator, otherFrames, preset, crf);
    }

    /** Length in seconds: frames divided by the frame rate. */
    public double seconds() {
        return (double) frames * fpsDenominator / fpsNumerator;
    }
}
