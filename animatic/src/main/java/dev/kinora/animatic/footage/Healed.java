package dev.kinora.animatic.footage;

import dev.kinora.animatic.film.Painting;

/**
 * Pictures that go on from a finished video as it really looks. Encoding has worn its last frame; the first new frames
 * wear likewise, less and less, so that no sharper picture pops up at the seam.
 *
 * @param inner the pictures
 * @param worn what the last frame became, less what was drawn
 * @param first the first new frame
 * @param frames how many wear
 */
public record Healed(Painting inner, short[] worn, int first, int frames) implements Painting {
    /** Differences beyond this are no wear: something moved. */
    private static final int MOST = 40;

    /**
     * The pictures, healed.
     *
     * @param drawn the frame before the first new one, as it is drawn
     * @param seen the same as the file shows it
     */
    public static Healed of(Painting inner, byte[] drawn, byte[] seen, int first, int frames) {
        short[] worn = new short[drawn.length];
        for (int i = 0; i < worn.length; i++) {
            int d = (seen[i] & 255) - (drawn[i] & 255);
            worn[i] = (short) Math.max(-MOST, Math.min(MOST, d));
        }
        return new Healed(inner, worn, first, frames);
    }

    @Override
    public int width() {
        return inner.width();
    }

    @Override
    public int height() {
        return inner.height();
    }

    @Override
    public Painter open() {
        Painter painter = inner.open();
        return new Painter() {
            @Override
            public void paint(int n, byte[] i420) {
                painter.paint(n, i420);
                int left = first + frames - n;
                if (left > 0 && n >= first) {
                    int k = 256 * left / frames;
                    for (int i = 0; i < i420.length; i++) {
                        int v = (i420[i] & 255) + (worn[i] * k >> 8);
                        i420[i] = (byte) Math.max(0, Math.min(255, v));
                    }
                }
            }

            @Override
            public void close() {
                painter.close();
            }
        };
    }
}
