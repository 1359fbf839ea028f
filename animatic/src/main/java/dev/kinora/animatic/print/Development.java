package dev.kinora.animatic.print;

import dev.kinora.animatic.film.Overlay;
import java.util.Optional;

/** Turns finished frames into frames of a style, in place. Shared by all threads; each works with a {@link Plate} of its own. */
public final class Development {
    private final int w;
    private final int h;
    private final Look look;
    private final byte[] luma;
    private final byte[] tintU;
    private final byte[] tintV;
    private final int saturation;
    private final int radius;
    private final Optional<Pieces> pieces;
    private final Surface surface;
    private final Aging aging;

    private Development(int w, int h, Look look) {
        this.w = w;
        this.h = h;
        this.look = look;
        luma = stepped(look.tone().luma(), look.brush().levels());
        tintU = look.tone().tint(0);
        tintV = look.tone().tint(1);
        saturation = (int) Math.round(look.tone().saturation() * 256);
        radius = look.brush().radius() == 0
                ? 0
                : Math.max(1, (int) Math.round(look.brush().radius() * Math.min(w, h) / 720.0));
        pieces = look.brush().cells() == Look.Cells.NONE
                ? Optional.empty()
                : Optional.of(
                        new Pieces(w, h, look.brush().cells(), look.brush().pieces()));
        surface = new Surface(w, h, look.texture(), look.brush());
        aging = new Aging(w, h, look.wear());
    }

    /**
     * The development of a style.
     *
     * @param style concept such as {@code style.noir} or {@code era.1920s}
     * @return empty when the style leaves pictures as they are
     */
    public static Optional<Development> of(int w, int h, String style) {
        Look look = Looks.of(style);
        return look.isNone() ? Optional.empty() : Optional.of(new Development(w, h, look));
    }

    /** Whether a style changes pictures. */
    public static boolean knows(String style) {
        return !Looks.of(style).isNone();
    }

    private static byte[] stepped(byte[] table, int levels) {
        if (levels == 0) {
            return table;
        }
        byte[] steps = new byte[256];
        for (int i = 0; i < 256; i++) {
            double v = ((table[i] & 255) - 16) / 219.0 * levels;
            double low = Math.floor(v);
            double u = Math.max(0, Math.min(1, (v - low - 0.5) * 9 + 0.5));
            steps[i] = (byte) Math.round(16 + 219 * Math.min(1, (low + u * u * (3 - 2 * u)) / levels));
        }
        return steps;
    }

    /** A worker of one thread. */
    public Worker open() {
        return new Worker();
    }

    /** Develops frames one after the other; holds the buffers of one thread. */
    public final class Worker implements Overlay.Pass {
        private final Plate plate = new Plate(w, h);

        /** Some styles hold their pictures. */
        @Override
        public int source(int n) {
            return n - Math.floorMod(n, look.hold());
        }

        /** Develops frame {@code n}, whose picture is that of frame {@link #source}. */
        @Override
        public void apply(byte[] i420, int n) {
            pieces.ifPresent(p -> p.apply(i420));
            boolean lined = look.line().strength() > 0 && pieces.isEmpty();
            if (radius > 0 || lined) {
                plate.take(i420);
            }
            if (radius > 0) {
                plate.strokes(i420, radius);
            }
            if (lined) {
                plate.outline(i420, look.line().from());
            }
            colours(i420, lined);
            pieces.ifPresent(p -> p.lead(i420, look.line().ink(), look.line().strength()));
            surface.apply(i420, n / look.hold());
            aging.apply(i420, n);
        }

        private void colours(byte[] i420, boolean lined) {
            int hw = w / 2;
            int u0 = w * h;
            int v0 = u0 + u0 / 4;
            int s = (int) Math.round(look.line().strength() * 256);
            boolean glow = look.line().glow();
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    int at = y * w + x;
                    int now = radius > 0 ? plate.between(plate.luma, x, y) : i420[at] & 255;
                    int toned = luma[now] & 255;
                    if (lined) {
                        int line = plate.between(plate.line, x, y) * s >> 8;
                        int ink = glow ? Math.min(235, toned + 90) : look.line().ink();
                        toned += (ink - toned) * line / 255;
                    }
                    i420[at] = (byte) toned;
                    if (((x | y) & 1) == 0) {
                        int c = y / 2 * hw + x / 2;
                        int bright = glow && lined ? 1 + plate.line[c] / 96 : 1;
                        i420[u0 + c] = colour(i420[u0 + c], tintU[toned], bright);
                        i420[v0 + c] = colour(i420[v0 + c], tintV[toned], bright);
                    }
                }
            }
        }

        private byte colour(byte now, int tint, int bright) {
            int c = ((now & 255) - 128) * saturation * bright >> 8;
            return (byte) Math.max(16, Math.min(240, 128 + c + tint));
        }
    }
}
