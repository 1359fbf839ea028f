package dev.kinora.animatic.print;

import dev.kinora.animatic.paint.Noise;
import java.util.Optional;

/** Puts a material over frames, and gives the picture an edge. Safe on any thread. */
final class Surface {
    private final int w;
    private final int h;
    private final Look.Texture texture;
    private final int steps;
    private final Optional<Engraving> engraving;
    private final Optional<Cellwork> cells;
    /** How much of the bare paper shows, 0 to 255; empty for pictures without a margin. */
    private final byte[] bare;

    private final byte[] across;
    private final byte[] down;

    /** @param brush how the picture was laid down */
    Surface(int w, int h, Look.Texture texture, Look.Brush brush) {
        this.w = w;
        this.h = h;
        this.texture = texture;
        steps = brush.levels();
        engraving = Engraving.of(w, h, texture);
        cells = Cellwork.of(w, h, texture.grain(), brush.pieces());
        bare = switch (texture.edge()) {
            case RAGGED -> ragged();
            case PANEL -> panel();
            case GATE -> gate();
            case DARK, NONE -> new byte[0];
        };
        boolean dark = texture.edge() == Look.Edge.DARK || texture.edge() == Look.Edge.GATE;
        across = falloff(w, dark);
        down = falloff(h, dark);
    }

    private static byte[] falloff(int side, boolean dark) {
        if (!dark) {
            return new byte[0];
        }
        byte[] table = new byte[side];
        for (int i = 0; i < side; i++) {
            double d = Math.abs((i + 0.5) / side * 2 - 1);
            table[i] = (byte) Math.round(255 - 96 * Math.pow(d, 2.6));
        }
        return table;
    }

    private byte[] ragged() {
        byte[] mask = new byte[w * h];
        double side = Math.min(w, h);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double inset = Math.min(Math.min(x, w - 1 - x), Math.min(y, h - 1 - y)) / side;
                if (inset > 0.12) {
                    continue;
                }
                double wobble = 0.040 * (Noise.fbm(41, x / side * 9, y / side * 9, 3) - 0.5)
                        + 0.016 * (Noise.fbm(42, x / side * 60, y / side * 60, 2) - 0.5);
                mask[y * w + x] = (byte) Math.round(255 * (1 - Noise.smooth(0.022, 0.040, inset + wobble)));
            }
        }
        return mask;
    }

    /** Black around round corners. */
    private byte[] gate() {
        byte[] mask = new byte[w * h];
        double side = Math.min(w, h);
        double round = side * 0.11;
        double inset = side * 0.018;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double dx = Math.max(0, Math.max(inset + round - x, x - (w - 1 - inset - round)));
                double dy = Math.max(0, Math.max(inset + round - y, y - (h - 1 - inset - round)));
                mask[y * w + x] = (byte) (Math.hypot(dx, dy) > round ? 1 : 0);
            }
        }
        return mask;
    }

    private byte[] panel() {
        byte[] mask = new byte[w * h];
        int margin = Math.max(4, Math.min(w, h) / 40);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int inset = Math.min(Math.min(x, w - 1 - x), Math.min(y, h - 1 - y));
                // One is the ink of the frame around the picture.
                mask[y * w + x] = (byte) (inset < margin ? 255 : inset < margin + Math.max(2, margin / 4) ? 1 : 0);
            }
        }
        return mask;
    }

    /**
     * Covers a frame.
     *
     * @param beat picture that stands now, shakes what is drawn by hand
     */
    void apply(byte[] i420, int beat) {
        switch (texture.grain()) {
            case PAPER -> relief(i420, Tiles.Paper.TOOTH, 0.20, 0);
            case CANVAS -> relief(i420, Tiles.Canvas.WEAVE, 0.22, 0);
            case CLAY -> relief(i420, Tiles.Clay.PRINTS, 0.40, beat);
            case HATCH -> hatch(i420, beat);
            case DOTS -> dots(i420);
            case SHEETS -> sheets(i420);
            case FELT -> relief(i420, Tiles.Felt.FIBRES, 0.34, 0);
            case RUBBED, CUT, GRID -> engraving.ifPresent(e -> e.apply(i420, beat));
            case STITCHES, STUDS -> cells.ifPresent(c -> c.apply(i420));
            case NONE -> {}
        }
        if (bare.length > 0) {
            margin(i420);
        }
        if (across.length > 0) {
            vignette(i420);
        }
    }

    private void relief(byte[] i420, byte[] tile, double depth, int beat) {
        int k = (int) Math.round(depth * texture.strength() * 256);
        int shift = (int) (Noise.mix(beat + 1L) & Tiles.MASK) * (beat == 0 ? 0 : 1);
        for (int y = 0; y < h; y++) {
            int row = ((y + shift) & Tiles.MASK) * Tiles.SIDE;
            for (int x = 0; x < w; x++) {
                int now = i420[y * w + x] & 255;
                int rough = tile[row + ((x + shift) & Tiles.MASK)] * k >> 8;
                i420[y * w + x] = (byte) Math.max(16, Math.min(235, now + rough));
            }
        }
    }

    private void hatch(byte[] i420, int beat) {
        int shift = (int) (Noise.mix(beat + 7L) & 7);
        int s = (int) Math.round(texture.strength() * 256);
        for (int y = 0; y < h; y++) {
            int row = ((y + shift) & Tiles.MASK) * Tiles.SIDE;
            for (int x = 0; x < w; x++) {
                int now = i420[y * w + x] & 255;
                int at = row + ((x + 2 * shift) & Tiles.MASK);
                int ink = 0;
                if (now < 150) {
                    ink = Math.max(0, Tiles.Hatch.ONE[at]) * Math.min(80, 150 - now) / 80;
                }
                if (now < 96) {
                    ink = Math.max(ink, Math.max(0, Tiles.Hatch.TWO[at]) * Math.min(60, 96 - now) / 60);
                }
                int pale = 236 - (236 - now) * 4 / 16;
                int drawn = pale - (pale - 30) * ink / 127;
                i420[y * w + x] = (byte) (now + ((drawn - now) * s >> 8));
            }
        }
    }

    private void dots(byte[] i420) {
        int s = (int) Math.round(texture.strength() * 256);
        for (int y = 0; y < h; y++) {
            int row = (y & Tiles.MASK) * Tiles.SIDE;
            for (int x = 0; x < w; x++) {
                int now = i420[y * w + x] & 255;
                int screen = Tiles.Dots.SCREEN[row + (x & Tiles.MASK)];
                // Dots grow from light to dark; none where it is white or black.
                int over = screen - (now - 126) * 5 / 4;
                if (now > 40 && now < 206 && over > 0) {
                    int cover = Math.min(64, over * 2);
                    i420[y * w + x] = (byte) Math.max(16, now - (now * cover * s >> 17));
                }
            }
        }
    }

    /** Each step of brightness is a sheet that lies on the darker ones and throws a shadow. */
    private void sheets(byte[] i420) {
        int step = Math.max(1, 219 / Math.max(1, steps));
        int reach = Math.max(2, Math.min(w, h) / 150);
        for (int y = h - 1; y >= 0; y--) {
            int row = (y & Tiles.MASK) * Tiles.SIDE;
            for (int x = w - 1; x >= 0; x--) {
                int at = y * w + x;
                int now = i420[at] & 255;
                int shadow = 0;
                for (int k = 1; k <= 3; k++) {
                    int d = reach * k / 2;
                    if (x >= d && y >= d && (i420[at - d - d * w] & 255) - now > step / 2) {
                        shadow = Math.max(shadow, 34 - 8 * k);
                    }
                }
                int fibre = Tiles.Paper.TOOTH[row + (x & Tiles.MASK)] * 22 >> 7;
                i420[at] = (byte) Math.max(16, Math.min(235, now - shadow + fibre));
            }
        }
    }

    private void margin(byte[] i420) {
        int hw = w / 2;
        int u0 = w * h;
        int v0 = u0 + u0 / 4;
        for (int y = 0; y < h; y++) {
            int row = (y & Tiles.MASK) * Tiles.SIDE;
            for (int x = 0; x < w; x++) {
                int at = y * w + x;
                int cover = bare[at] & 255;
                if (cover == 0) {
                    continue;
                }
                int paper = 228 + (Tiles.Paper.TOOTH[row + (x & Tiles.MASK)] * 10 >> 7);
                int now = i420[at] & 255;
                i420[at] = (byte) (cover == 1 ? 22 : now + (paper - now) * cover / 255);
                if (((x | y) & 1) == 0) {
                    int c = y / 2 * hw + x / 2;
                    int k = cover == 1 ? 255 : cover;
                    i420[u0 + c] = (byte) ((i420[u0 + c] & 255) + (124 - (i420[u0 + c] & 255)) * k / 255);
                    i420[v0 + c] = (byte) ((i420[v0 + c] & 255) + (130 - (i420[v0 + c] & 255)) * k / 255);
                }
            }
        }
    }

    private void vignette(byte[] i420) {
        for (int y = 0; y < h; y++) {
            int d = down[y] & 255;
            for (int x = 0; x < w; x++) {
                int light = d * (across[x] & 255) / 255;
                int now = (i420[y * w + x] & 255) - 16;
                i420[y * w + x] = (byte) (16 + now * light / 255);
            }
        }
    }
}
