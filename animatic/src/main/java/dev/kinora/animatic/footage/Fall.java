package dev.kinora.animatic.footage;

import dev.kinora.animatic.paint.Noise;

/**
 * Rain or snow in front of a picture: three sheets at three depths, each a tile that falls and repeats. The near ones
 * are large, fast and few.
 */
final class Fall {
    private static final int SHEETS = 3;

    private final int w;
    private final int h;
    private final byte[][] tiles = new byte[SHEETS][];
    private final int tw;
    private final int th;
    private final boolean snow;

    private Fall(int w, int h, boolean snow) {
        this.w = w;
        this.h = h;
        this.snow = snow;
        tw = Math.max(64, w / 2 * 2);
        th = Math.max(64, h * 3 / 2 / 2 * 2);
        double unit = Math.min(w, h) / 720.0;
        for (int i = 0; i < SHEETS; i++) {
            tiles[i] = new byte[tw * th];
            double near = i / (SHEETS - 1.0);
            int count = snow ? (int) (900 - 780 * near) : (int) (1500 - 1150 * near);
            for (int k = 0; k < count; k++) {
                double x = Noise.at(701 + i, 3L * k) * tw;
                double y = Noise.at(702 + i, 3L * k + 1) * th;
                double size = 0.7 + 0.6 * Noise.at(703 + i, 3L * k + 2);
                if (snow) {
                    flake(tiles[i], x, y, Math.max(0.8, unit * size * (1.3 + 4.2 * near)), 0.85 - 0.35 * near);
                } else {
                    streak(
                            tiles[i],
                            x,
                            y,
                            unit * size * (13 + 44 * near),
                            unit * (0.7 + 0.8 * near),
                            0.20 + 0.16 * near);
                }
            }
        }
    }

    static Fall rain(int w, int h) {
        return new Fall(w, h, false);
    }

    static Fall snow(int w, int h) {
        return new Fall(w, h, true);
    }

    private void streak(byte[] tile, double x, double y, double length, double width, double alpha) {
        int steps = (int) Math.max(4, length);
        for (int i = 0; i < steps; i++) {
            double u = (i + 0.5) / steps;
            double soft = Math.sin(Math.PI * u);
            dot(tile, x - u * length * 0.14, y + u * length, Math.max(0.6, width), alpha * soft * 0.8);
        }
    }

    private void flake(byte[] tile, double x, double y, double radius, double alpha) {
        dot(tile, x, y, radius, alpha);
    }

    private void dot(byte[] tile, double x, double y, double radius, double alpha) {
        int r = (int) Math.ceil(radius);
        for (int dy = -r; dy <= r; dy++) {
            for (int dx = -r; dx <= r; dx++) {
                double px = Math.floor(x) + dx + 0.5 - x;
                double py = Math.floor(y) + dy + 0.5 - y;
                double d = Math.sqrt(px * px + py * py) / Math.max(0.75, radius);
                if (d < 1) {
                    double a = alpha * (1 - d * d);
                    int at = Math.floorMod((int) Math.floor(y) + dy, th) * tw
                            + Math.floorMod((int) Math.floor(x) + dx, tw);
                    int sum = (tile[at] & 255) + (int) (255 * a);
                    tile[at] = (byte) Math.min(255, sum);
                }
            }
        }
    }

    /** Lays what falls over a frame in place. */
    void apply(byte[] i420, double t, float strength) {
        for (int i = 0; i < SHEETS; i++) {
            double near = i / (SHEETS - 1.0);
            double speed = snow ? h * (0.10 + 0.16 * near) : h * (1.5 + 1.3 * near);
            int dy = (int) Math.round(t * speed) + i * 97;
            double sway = snow ? Math.sin(t * 0.9 + i * 2) * w * 0.012 + t * w * 0.012 : -t * speed * 0.14;
            sheet(i420, tiles[i], (int) Math.round(sway), dy, strength);
        }
    }

    private void sheet(byte[] i420, byte[] tile, int dx, int dy, float strength) {
        int k = Math.round(strength * 256);
        for (int y = 0; y < h; y++) {
            int row = Math.floorMod(y - dy, th) * tw;
            int from = Math.floorMod(-dx, tw);
            int o = y * w;
            for (int x = 0; x < w; x++) {
                int a = tile[row + from] & 255;
                if (++from == tw) {
                    from = 0;
                }
                if (a != 0) {
                    int luma = i420[o + x] & 255;
                    int white = snow ? 228 : Math.min(226, luma + 96);
                    i420[o + x] = (byte) (luma + ((white - luma) * a * k >> 16));
                }
            }
        }
    }
}
