package dev.kinora.animatic.footage;

import dev.kinora.animatic.film.Overlay;
import dev.kinora.animatic.film.Painting;

/**
 * Pictures that go on from a finished video as it really looks. Encoding has worn its last frame; the first new frames
 * wear likewise, less and less, so that no sharper picture pops up at the seam.
 */
public final class Healed {
    /** Differences beyond this are no wear: something moved. */
    private static final int MOST = 40;

    private Healed() {}

    /**
     * The pictures, healed.
     *
     * @param drawn the frame before the first new one, as it is drawn
     * @param seen the same as the file shows it
     * @param first the first new frame
     * @param frames how many wear
     */
    public static Painting of(Painting inner, byte[] drawn, byte[] seen, int first, int frames) {
        short[] worn = new short[drawn.length];
        for (int i = 0; i < worn.length; i++) {
            int d = (seen[i] & 255) - (drawn[i] & 255);
            worn[i] = (short) Math.max(-MOST, Math.min(MOST, d));
        }
        return new Overlay(inner, () -> (i420, n) -> {
            int left = first + frames - n;
            if (left > 0 && n >= first) {
                wear(i420, worn, 256 * left / frames);
            }
        });
    }

    private static void wear(byte[] i420, short[] worn, int share) {
        for (int i = 0; i < i420.length; i++) {
            int v = (i420[i] & 255) + (worn[i] * share >> 8);
            i420[i] = (byte) Math.max(0, Math.min(255, v));
        }
    }
}
