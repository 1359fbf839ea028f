package dev.kinora.media;

/**
 * How {@link Transcoder#append} joins two videos.
 *
 * @param whole what the result is made to be; its frames are those of both
 * @param sourceFrames how many of them are the first video's, at least 1 and fewer than all
 * @param repeated how many frames at the beginning of the second video show the end of the first once more and are left
 *     out, at least 0
 */
public record AppendSpec(ConformSpec whole, int sourceFrames, int repeated) {
    public AppendSpec {
        if (sourceFrames < 1 || sourceFrames >= whole.frames() || repeated < 0) {
            throw new IllegalArgumentException(
                    "both videos need frames: " + sourceFrames + " of " + whole.frames() + ", " + repeated);
        }
    }

    /** How many frames are the second video's. */
    int addedFrames() {
        return whole.frames() - sourceFrames;
    }

    /** What the first video has to be like to be taken as it is. */
    ConformSpec source() {
        return whole.lasting(sourceFrames);
    }

    /** What the second video has to be like to be taken as it is. */
    ConformSpec added() {
        return whole.lasting(addedFrames());
    }

    /** Sound samples at 48 kHz from the start to the beginning of a frame. */
    long samplesUntil(int frame) {
        return Math.round((double) frame * whole.fpsDenominator() / whole.fpsNumerator() * SeamlessSound.RATE);
    }
}
