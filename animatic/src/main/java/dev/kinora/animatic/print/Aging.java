package dev.kinora.animatic.print;

import dev.kinora.animatic.paint.Noise;

/** What film and tape do to a picture. Stateless; safe on any thread. */
final class Aging {
    private static final int TILE = 1 << 16;
    private static final byte[] GRAIN = grain();

    private final int w;
    private final int h;
    private final Look.Wear wear;

    Aging(int w, int h, Look.Wear wear) {
        this.w = w;
        this.h = h;
        this.wear = wear;
    }

    private static byte[] grain() {
        byte[] tile = new byte[TILE];
        for (int i = 0; i < TILE; i++) {
            tile[i] = (byte) Math.round(42 * (Noise.at(61, i) + Noise.at(62, i) + Noise.at(63, i) - 1.5));
        }
        return tile;
    }

    /** @param n frame that is seen */
    void apply(byte[] i420, int n) {
        int beat = n / 2;
        if (wear.weave() > 0) {
            weave(i420, n);
        }
        if (wear.tape() > 0) {
            tape(i420, n);
        }
        if (wear.flicker() > 0) {
            double lamp = 1 + 0.09 * wear.flicker() * (Noise.value(64L, n * 0.37) + Noise.at(65, beat) - 1);
            brightness(i420, (int) Math.round(256 * lamp));
        }
        if (wear.grain() > 0) {
            silver(i420, beat);
        }
        dust(i420, beat);
        scratches(i420, n);
    }

    /** The whole picture wanders by a pixel or two. */
    private void weave(byte[] i420, int n) {
        double reach = wear.weave() * h / 400.0;
        int dy = (int) Math.round(reach * 2 * (Noise.value(66L, n * 0.31) - 0.5)) * 2;
        if (dy == 0) {
            return;
        }
        shift(i420, 0, w, h, dy);
        shift(i420, w * h, w / 2, h / 2, dy / 2);
        shift(i420, w * h * 5 / 4, w / 2, h / 2, dy / 2);
    }

    private static void shift(byte[] i420, int from, int w, int h, int dy) {
        int rows = Math.min(h - 1, Math.abs(dy));
        if (dy > 0) {
            System.arraycopy(i420, from, i420, from + rows * w, (h - rows) * w);
        } else if (dy < 0) {
            System.arraycopy(i420, from + rows * w, i420, from, (h - rows) * w);
        }
    }

    private void brightness(byte[] i420, int factor) {
        for (int at = 0; at < w * h; at++) {
            int now = (i420[at] & 255) - 16;
            i420[at] = (byte) Math.max(16, Math.min(235, 16 + (now * factor >> 8)));
        }
    }

    private void silver(byte[] i420, int beat) {
        int k = (int) Math.round(wear.grain() * 256 * 0.75);
        int seed = (int) (Noise.mix(beat) & TILE - 1);
        for (int y = 0; y < h; y++) {
            int row = y * 256 + seed + (y * 37);
            for (int x = 0; x < w; x++) {
                int now = i420[y * w + x] & 255;
                int noise = GRAIN[row + x * 3 & TILE - 1] * k >> 8;
                i420[y * w + x] = (byte) Math.max(16, Math.min(235, now + noise));
            }
        }
    }

    private void dust(byte[] i420, int beat) {
        int specks = (int) Math.round(wear.dust() * 14 * Noise.at(67, beat));
        for (int i = 0; i < specks; i++) {
            long id = beat * 64L + i;
            double size = (0.0012 + 0.004 * Math.pow(Noise.at(68, id), 3)) * h;
            boolean hair = Noise.at(69, id) > 0.8;
            spot(i420, Noise.at(70, id) * w, Noise.at(71, id) * h, size, hair, Noise.at(72, id) < 0.6 ? 24 : 222);
        }
    }

    private void spot(byte[] i420, double cx, double cy, double size, boolean hair, int luma) {
        int steps = hair ? 26 : 1;
        for (int s = 0; s < steps; s++) {
            double a = s * 0.09 + cx;
            double px = cx + (hair ? s * size * 0.5 * Math.cos(a) : 0);
            double py = cy + (hair ? s * size * 0.5 * Math.sin(a * 1.3) : 0);
            double r = hair ? Math.max(0.8, size * 0.3) : size;
            for (int y = (int) Math.max(0, py - r); y <= Math.min(h - 1, py + r); y++) {
                for (int x = (int) Math.max(0, px - r); x <= Math.min(w - 1, px + r); x++) {
                    if ((x - px) * (x - px) + (y - py) * (y - py) <= r * r) {
                        int now = i420[y * w + x] & 255;
                        i420[y * w + x] = (byte) (now + (luma - now) * 3 / 4);
                    }
                }
            }
        }
    }

    private void scratches(byte[] i420, int n) {
        if (wear.scratches() <= 0) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            int life = n / (12 + 9 * i);
            if (Noise.at(73 + i, life) > 0.55 * wear.scratches()) {
                continue;
            }
            double x = Noise.at(76 + i, life) * w + 2 * Math.sin(n * 0.9 + i);
            int column = (int) Math.max(0, Math.min(w - 1, x));
            for (int y = 0; y < h; y++) {
                int at = y * w + column;
                int now = i420[at] & 255;
                i420[at] = (byte) Math.min(235, now + 46);
            }
        }
    }

    /** Smeared colour, lines, a noisy band that wanders, and the torn lower edge of a tape. */
    private void tape(byte[] i420, int n) {
        int hw = w / 2;
        int hh = h / 2;
        int reach = Math.max(2, (int) Math.round(hw * 0.016 * wear.tape()));
        smear(i420, w * h, hw, hh, reach);
        smear(i420, w * h * 5 / 4, hw, hh, reach);
        byte[] row = new byte[w];
        int band = (int) (Math.floorMod(n * 5L, (long) (h * 1.6)));
        int torn = h - Math.max(4, h / 36);
        for (int y = 0; y < h; y++) {
            double push = 1.2 * Math.sin(y * 0.013 + n * 0.11) + 1.6 * (Noise.at(84, y + n * 4096L) - 0.5);
            if (Math.abs(y - band) < h / 60) {
                push += 9 * (Noise.at(85, y + n * 4096L) - 0.3);
            }
            if (y > torn) {
                push += w * 0.03 + (y - torn) * 1.5;
            }
            int dx = (int) Math.round(push * wear.tape() * w / 1280);
            System.arraycopy(i420, y * w, row, 0, w);
            int dim = (y / Math.max(1, h / 360) & 1) == 0 ? 256 : (int) (256 - 64 * wear.tape());
            for (int x = 0; x < w; x++) {
                int now = row[Math.max(0, Math.min(w - 1, x - dx))] & 255;
                int left = row[Math.max(0, Math.min(w - 1, x - dx - 2))] & 255;
                int soft = (now * 3 + left) >> 2;
                i420[y * w + x] = (byte) Math.max(16, 16 + ((soft - 16) * dim >> 8));
            }
        }
    }

    private static void smear(byte[] i420, int from, int w, int h, int reach) {
        for (int y = 0; y < h; y++) {
            int at = from + y * w;
            int sum = 0;
            int[] last = new int[reach];
            java.util.Arrays.fill(last, i420[at] & 255);
            sum = (i420[at] & 255) * reach;
            for (int x = 0; x < w; x++) {
                int now = i420[at + x] & 255;
                sum += now - last[x % reach];
                last[x % reach] = now;
                i420[at + x] = (byte) (sum / reach);
            }
        }
    }
}
