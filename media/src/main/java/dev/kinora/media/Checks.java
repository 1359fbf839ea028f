package dev.kinora.media;

/** The ranges that every description of a video keeps to. */
final class Checks {
    private Checks() {}

    static void size(int width, int height) {
        if (width < 16 || height < 16 || width > 8192 || height > 8192 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("size must be even and 16-8192 a side: " + width + "x" + height);
        }
    }

    static void rate(int numerator, int denominator) {
        if (numerator <= 0 || denominator <= 0) {
            throw new IllegalArgumentException("frame rate must be positive: " + numerator + "/" + denominator);
        }
    }

    static void crf(int crf) {
        if (crf < 0 || crf > 51) {
            throw new IllegalArgumentException("crf must be 0-51: " + crf);
        }
    }
}
