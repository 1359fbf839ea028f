package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/**
 * A hull from the side; the water lies at row 0.
 *
 * @param sheer upper edge, x and y from stern to bow
 * @param keel lower edge, x and y from stern to bow, below the water
 * @param paint of the sides
 * @param bottom paint of what lies at and under the water
 */
record Hull(double[] sheer, double[] keel, int paint, int bottom) {
    /** What its sides are made of. */
    enum Skin {
        PLANKS,
        LACQUER,
        PLATES
    }

    Path side() {
        return Outline.between(sheer, keel);
    }

    double left() {
        return sheer[0];
    }

    double right() {
        return sheer[sheer.length - 2];
    }

    /** How deep it reaches. */
    private double deep() {
        double most = 1;
        for (int i = 1; i < keel.length; i += 2) {
            most = Math.max(most, keel[i]);
        }
        return most;
    }

    private double top(double u) {
        return Outline.on(sheer, u * (sheer.length / 2 - 1), 1);
    }

    private double x(double u) {
        return Outline.on(sheer, u * (sheer.length / 2 - 1), 0);
    }

    /** A line along the hull, {@code share} of the way from the upper edge to the water. */
    double[] strake(double share) {
        double[] xy = new double[42];
        for (int i = 0; i < 21; i++) {
            double u = i / 20.0;
            double low = Outline.on(keel, u * (keel.length / 2 - 1), 0);
            xy[2 * i] = x(u) + (low - x(u)) * share * 0.45;
            xy[2 * i + 1] = top(u) * (1 - share);
        }
        return xy;
    }

    /** The far side as it is seen over the near one, {@code rise} points higher. */
    void inside(Workshop w, double rise, int wood) {
        double[] far = sheer.clone();
        for (int i = 1; i < far.length; i += 2) {
            double u = (i / 2) / (sheer.length / 2 - 1.0);
            far[i] = sheer[i] - rise * Math.sin(Math.PI * Math.min(1, Math.max(0, u)));
        }
        double[] low = sheer.clone();
        for (int i = 1; i < low.length; i += 2) {
            low[i] += rise * 1.6;
        }
        Path strip = Outline.between(far, low);
        w.plain(strip, Colours.scale(wood, 0.55));
        w.pen().stroke(Paths.curve(far), rise * 0.3, w.lit(wood));
    }

    /** The near side. */
    void draw(Workshop w, Skin skin, double size) {
        Path side = side();
        if (skin == Skin.PLANKS) {
            w.matt(side, paint, size);
        } else {
            w.lacquer(side, paint, size);
        }
        double deep = deep();
        w.pen().inside(side, () -> {
            w.pen()
                    .fill(
                            Paths.box(left() - 50, -Math.abs(deep) * 0.16, right() + 50, deep + 50, 0),
                            Colours.fade(w.lit(bottom), 0.96));
            w.pen()
                    .fill(
                            Paths.box(left() - 50, -Math.abs(deep) * 0.22, right() + 50, -Math.abs(deep) * 0.15, 0),
                            Colours.fade(w.lit(0xFFF0EEE6), 0.85));
            for (int i = 1; i <= (skin == Skin.PLANKS ? 5 : skin == Skin.PLATES ? 3 : 0); i++) {
                w.seam(size * 0.022, strake(i / (skin == Skin.PLANKS ? 6.0 : 4.0)));
            }
        });
        w.shadeBelow(side, -size, size * 0.3, 0.35);
    }

    /** The rail along the upper edge. */
    void rail(Workshop w, double width, int colour) {
        w.pen()
                .stroke(
                        Paths.curve(sheer),
                        width,
                        Colours.mix(w.lit(colour), w.pen().light().shade(), 0.35));
        w.pen().canvas().save();
        w.pen().canvas().translate(0, (float) (-width * 0.25));
        w.pen()
                .stroke(
                        Paths.curve(sheer),
                        width * 0.5,
                        Colours.screen(w.lit(colour), w.pen().light().sky(), 0.5));
        w.pen().canvas().restore();
    }

    /** Lets the part under water vanish. */
    void sink(Workshop w) {
        double deep = deep();
        w.sink(left() - 60, right() + 60, 0, deep * 0.8);
    }
}
