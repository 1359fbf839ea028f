package dev.kinora.animatic.print;

import java.util.Optional;

/** What stands on each square piece of a picture: a stitch or a stud, in light from the upper left. Safe on any thread. */
final class Cellwork {
    private final int w;
    private final int h;
    private final int side;
    /** Added to the brightness of each pixel of a piece. */
    private final byte[] relief;

    private Cellwork(int w, int h, int side, byte[] relief) {
        this.w = w;
        this.h = h;
        this.side = side;
        this.relief = relief;
    }

    /**
     * Empty for other materials.
     *
     * @param across pieces along the shorter side
     */
    static Optional<Cellwork> of(int w, int h, Look.Grain grain, int across) {
        if (grain != Look.Grain.STITCHES && grain != Look.Grain.STUDS) {
            return Optional.empty();
        }
        int side = Pieces.side(w, h, across);
        byte[] relief = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double u = (x + 0.5) / side * 2 - 1;
                double v = (y + 0.5) / side * 2 - 1;
                relief[y * side + x] = (byte) Math.round(grain == Look.Grain.STUDS ? stud(u, v) : stitch(u, v));
            }
        }
        return Optional.of(new Cellwork(w, h, side, relief));
    }

    private static double stud(double u, double v) {
        double r = Math.hypot(u, v);
        double light = -(u + v) * 0.7;
        double seam = Math.max(Math.abs(u), Math.abs(v)) > 0.9 ? -26 : 0;
        if (r < 0.5) {
            return 10 + 8 * light;
        }
        return r < 0.68 ? 52 * light : r < 0.95 && light < -0.2 ? -22 * (0.95 - r) / 0.27 : seam;
    }

    /** Two strands that lean against each other. */
    private static double stitch(double u, double v) {
        double strand = Math.abs(Math.abs(u) - 0.5);
        double lean = Math.abs(((v - Math.abs(u) * 0.9) % 1 + 1) % 1 - 0.5);
        double twist = 9 * Math.cos(lean * Math.PI * 2);
        return Math.abs(u) < 0.07 || Math.abs(u) > 0.93 ? -34 : 16 - strand * 44 + twist - (u > 0 ? 6 : 0);
    }

    void apply(byte[] i420) {
        for (int y = 0; y < h; y++) {
            int row = y % side * side;
            for (int x = 0; x < w; x++) {
                int now = i420[y * w + x] & 255;
                i420[y * w + x] = (byte) Math.max(16, Math.min(235, now + relief[row + x % side]));
            }
        }
    }
}
