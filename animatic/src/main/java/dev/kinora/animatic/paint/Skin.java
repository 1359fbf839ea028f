package dev.kinora.animatic.paint;

import java.util.function.IntUnaryOperator;

/** The colours of a surface by white light. */
@FunctionalInterface
public interface Skin {
    /**
     * Colour {@code 0xAARRGGBB} of a point; where it is not opaque the background shines through.
     *
     * @param u 0 to 1 along the part
     * @param v 0 to 1 around it (see {@link Tube}), or from root to edge (see {@link Web})
     */
    int at(double u, double v);

    /** One colour. */
    static Skin plain(int argb) {
        return (u, v) -> argb;
    }

    /** The same colours, each changed. */
    default Skin each(IntUnaryOperator change) {
        return (u, v) -> change.applyAsInt(at(u, v));
    }

    /** The same skin computed once and then looked up: for patterns of noise. {@code v} runs round. */
    default Skin baked(int along, int around) {
        int[] texture = new int[along * around];
        for (int j = 0; j < around; j++) {
            for (int i = 0; i < along; i++) {
                texture[j * along + i] = at((i + 0.5) / along, (j + 0.5) / around);
            }
        }
        return (u, v) -> {
            double x = Math.max(0, Math.min(along - 1.001, u * along - 0.5));
            double y = v * around - 0.5 + around;
            int xi = (int) x;
            int yi = (int) y;
            int fx = (int) ((x - xi) * 256);
            int fy = (int) ((y - yi) * 256);
            int top = yi % around * along + xi;
            int low = (yi + 1) % around * along + xi;
            return blend(blend(texture[top], texture[top + 1], fx), blend(texture[low], texture[low + 1], fx), fy);
        };
    }

    private static int blend(int a, int b, int k) {
        if (a == b) {
            return a;
        }
        int ag = a >>> 8 & 0xFF00FF;
        int rb = a & 0xFF00FF;
        int dg = (b >>> 8 & 0xFF00FF) - ag;
        int db = (b & 0xFF00FF) - rb;
        return ((ag << 8) + dg * k & 0xFF00FF00) | (rb + (db * k >> 8) & 0xFF00FF);
    }
}
