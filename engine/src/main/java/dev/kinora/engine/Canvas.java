package dev.kinora.engine;

/**
 * Pixel size of a video.
 *
 * @param width even, 16 to 8192 pixels
 * @param height even, 16 to 8192 pixels
 */
public record Canvas(int width, int height) {
    public Canvas {
        if (width < 16 || height < 16 || width > 8192 || height > 8192 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("canvas must be even and 16-8192 a side: " + width + "x" + height);
        }
    }

    /** Whether the canvas is taller than wide. */
    public boolean portrait() {
        return height > width;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
