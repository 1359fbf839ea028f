package dev.kinora.animatic.scene;

/**
 * The picture's format.
 *
 * @param width pixels, even
 * @param height pixels, even
 * @param fps frames per second
 * @param frames number of frames
 */
public record Frame(int width, int height, int fps, int frames) {
    /** Length in seconds. */
    public double seconds() {
        return (double) frames / fps;
    }

    /** Whether the picture is taller than wide. */
    public boolean portrait() {
        return height > width;
    }
}
