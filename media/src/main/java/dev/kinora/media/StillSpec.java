package dev.kinora.media;

/**
 * What {@link Transcoder#still} makes of a picture.
 *
 * @param format what the file holds; nothing else is tried
 * @param shown the picture as its header describes it, after turning
 * @param orientation how it is to be turned, 1 to 8 as EXIF counts
 * @param width of the result, even, 16 to 8192 pixels
 * @param height of the result, even, 16 to 8192 pixels
 * @param fit what happens when the shapes differ
 */
public record StillSpec(Format format, Shown shown, int orientation, int width, int height, Fit fit) {
    /** A kind of picture. */
    public enum Format {
        JPEG,
        PNG,
        WEBP
    }

    /** What happens when a picture's shape differs from the wanted one. */
    public enum Fit {
        /** It fills everything; what sticks out is cut off evenly. */
        COVER,
        /** All of it is seen; black bars fill the rest. */
        CONTAIN
    }

    /**
     * A picture's size.
     *
     * @param width above 0
     * @param height above 0
     */
    public record Shown(int width, int height) {}

    public StillSpec {
        Checks.size(width, height);
        if (orientation < 1 || orientation > 8 || shown.width() < 1 || shown.height() < 1) {
            throw new IllegalArgumentException("no such picture: " + shown + ", orientation " + orientation);
        }
    }
}
