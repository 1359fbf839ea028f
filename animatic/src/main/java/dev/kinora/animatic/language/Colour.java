package dev.kinora.animatic.language;

/**
 * A named colour.
 *
 * @param concept such as {@code colour.teal}
 * @param hex its value in sRGB as {@code #rrggbb}
 */
public record Colour(String concept, String hex) {

    /** Its value in sRGB as {@code 0xRRGGBB}. */
    public int rgb() {
        return Integer.parseInt(hex, 1, 7, 16);
    }
}
