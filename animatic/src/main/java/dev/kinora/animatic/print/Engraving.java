package dev.kinora.animatic.print;

import dev.kinora.animatic.paint.Noise;
import java.util.Optional;

/** How a picture is put on paper by hand: rubbed on with chalk, cut in lines, drawn on squares. Safe on any thread. */
final class Engraving {
    private final int w;
    private final int h;
    private final Look.Texture texture;

    private Engraving(int w, int h, Look.Texture texture) {
        this.w = w;
        this.h = h;
        this.texture = texture;
    }

    /** Empty for other materials. */
    static Optional<Engraving> of(int w, int h, Look.Texture texture) {
        return switch (texture.grain()) {
            case RUBBED, CUT, GRID -> Optional.of(new Engraving(w, h, texture));
            default -> Optional.empty();
        };
    }

    /** @param beat picture that stands now */
    void apply(byte[] i420, int beat) {
        switch (texture.grain()) {
            case RUBBED -> rubbed(i420, beat);
            case CUT -> cut(i420);
            case GRID -> grid(i420);
            default -> {}
        }
    }

    /** The paper's teeth keep some of what is rubbed over them, most where it is neither bare nor black. */
    private void rubbed(byte[] i420, int beat) {
        int k = (int) Math.round(texture.strength() * 256);
        int shift = (int) (Noise.mix(beat + 3L) & 3);
        for (int y = 0; y < h; y++) {
            int row = (2 * (y + shift) & Tiles.MASK) * Tiles.SIDE;
            int along = (y / 2 & Tiles.MASK) * Tiles.SIDE;
            for (int x = 0; x < w; x++) {
                int now = (i420[y * w + x] & 255) - 16;
                int tooth = Tiles.Paper.TOOTH[row + (2 * x + shift & Tiles.MASK)]
                        + Tiles.Paper.TOOTH[along + (x * 3 + y & Tiles.MASK)] / 2;
                int open = now * (219 - now) / 110;
                int rough = tooth * open * k >> 15;
                i420[y * w + x] = (byte) (16 + Math.max(0, Math.min(219, now + rough)));
            }
        }
    }

    /** Level lines that swell where it is dark, as a burin cuts them. */
    private void cut(byte[] i420) {
        double side = Math.min(w, h);
        double pitch = Math.max(3, side / 130);
        int s = (int) Math.round(texture.strength() * 256);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int now = i420[y * w + x] & 255;
                double bow = 2.2 * Math.sin(x / side * 9 + y / side * 4) + 1.2 * Math.sin(x / side * 23);
                double line = Math.abs(((y + bow * pitch * 0.5) / pitch % 1 + 1) % 1 * 2 - 1);
                double dark = 1 - (now - 16) / 219.0;
                double wide = dark < 0.12 ? 0 : dark > 0.9 ? 1.2 : 0.08 + dark * 0.98;
                double ink = Math.max(0, Math.min(1, (wide - line) * pitch * 0.5 + 0.5));
                int drawn = (int) Math.round(230 - 212 * ink);
                i420[y * w + x] = (byte) (now + ((drawn - now) * s >> 8));
            }
        }
    }

    private void grid(byte[] i420) {
        int pitch = Math.max(8, Math.min(w, h) / 24);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                boolean main = y % (pitch * 4) == 0 || x % (pitch * 4) == 0;
                if (main || y % pitch == 0 || x % pitch == 0) {
                    int now = i420[y * w + x] & 255;
                    i420[y * w + x] = (byte) Math.min(235, now + (main ? 30 : 14));
                }
            }
        }
    }
}
