package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.land.Flora;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/**
 * A rise of the ground: a grassy hill, or a cliff of rock with grass on it.
 *
 * @param site its middle
 * @param half metres from the middle to its foot
 * @param high metres to its top, which is flat for a third of its width
 * @param kind what it is made of
 * @param id decides its shape
 */
record Mound(Site site, double half, double high, Kind kind, long id) implements Part {
    /** What it is made of. */
    enum Kind {
        HILL,
        CLIFF,
        DUNE
    }

    @Override
    public double z() {
        return site.z();
    }

    @Override
    public double x() {
        return site.x();
    }

    @Override
    public double reach() {
        return half;
    }

    @Override
    public double top() {
        return site.y() + high;
    }

    private double height(double u) {
        double a = Math.abs(u);
        double rough = 0.05 * (Noise.fbm((int) id, u * 5 + 9, 0.5, 3) - 0.5) * Noise.smooth(1, 0.7, a);
        return switch (kind) {
            case HILL, DUNE -> Noise.smooth(1.0, 0.22, a) + rough;
            case CLIFF -> {
                double steep = u * side() > 0 ? Noise.smooth(0.62, 0.44, a) : Noise.smooth(1.15, 0.3, a) * 0.9 + 0.1;
                yield steep + rough * 2;
            }
        };
    }

    private int side() {
        return id % 2 == 0 ? 1 : -1;
    }

    @Override
    public void draw(Pen pen, Sight sight, Hour hour) {
        double s = sight.scale(site.z());
        double cx = sight.x(new Point(site.x(), 0, site.z()));
        double foot = sight.y(new Point(0, site.y() - 0.5, site.z()));
        double top = sight.y(new Point(0, site.y() + high, site.z()));
        Flora f = hour.flora();
        int grass = hour.snow()
                ? 0xFFF0F5FF
                : kind == Kind.DUNE ? hour.paint(0xFFE2BC84) : Colours.mix(f.field(), f.blade(), 0.55);
        int base = kind == Kind.CLIFF ? hour.paint(0xFF857868) : grass;
        PathBuilder b = new PathBuilder();
        b.moveTo((float) (cx - half * s), (float) foot);
        int n = 70;
        double[] line = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double u = 2.0 * i / n - 1;
            line[2 * i] = cx + u * half * s;
            line[2 * i + 1] = foot + (top - foot) * Math.max(0, height(u));
            b.lineTo((float) line[2 * i], (float) line[2 * i + 1]);
        }
        b.lineTo((float) (cx + half * s), (float) foot);
        b.closePath();
        double air = hour.air(site.z());
        try (Path p = b.build()) {
            double l = hour.light().keyX() > 0 ? cx + half * s * 0.8 : cx - half * s * 0.8;
            pen.gradient(
                    p,
                    l,
                    top,
                    2 * cx - l,
                    foot,
                    tone(hour, base, 0.95, air),
                    tone(hour, base, 0.62, air),
                    tone(hour, base, 0.2, air));
            pen.inside(p, () -> {
                texture(pen, hour, s, new double[] {cx, foot, top}, air, grass);
                try (Path low = Paths.polygon(
                        cx - half * s,
                        foot - (foot - top) * 0.5,
                        cx + half * s,
                        foot - (foot - top) * 0.5,
                        cx + half * s,
                        foot,
                        cx - half * s,
                        foot)) {
                    int veil = kind == Kind.CLIFF ? hour.airColour() : tone(hour, grass, 0.62, air);
                    pen.gradient(
                            low,
                            0,
                            foot - (foot - top) * 0.5,
                            0,
                            foot,
                            Colours.fade(veil, 0),
                            Colours.fade(veil, kind == Kind.CLIFF ? 0.35 : 0.9));
                }
            });
        }
        if (kind == Kind.CLIFF) {
            try (Path turf = Paths.curve(line)) {
                pen.stroke(turf, s * 0.9, tone(hour, grass, 0.75, air));
            }
        }
    }

    private static int tone(Hour hour, int base, double k, double air) {
        return Colours.mix(hour.lit(base, k), hour.airColour(), air);
    }

    /** Rock: broken facets; grass: strokes along the slope. */
    private void texture(Pen pen, Hour hour, double s, double[] at, double air, int grass) {
        double high0 = at[1] - at[2];
        int count = kind == Kind.CLIFF ? 150 : 240;
        for (int i = 0; i < count; i++) {
            double u = Noise.at(id, 100 + i) * 2 - 1;
            double v = Noise.at(id, 400 + i);
            double x = at[0] + u * half * s;
            double y = at[1] - high0 * Math.max(0, height(u)) * v;
            double k = 0.5 + 0.5 * u * Math.signum(hour.light().keyX()) + 0.3 * (Noise.at(id, 700 + i) - 0.5);
            if (kind == Kind.CLIFF) {
                double w = s * Noise.between(id, 900 + i, 0.8, 2.8);
                int c = Noise.at(id, 1100 + i) < 0.5 ? hour.paint(0xFF5E544A) : hour.paint(0xFFA59884);
                try (Path p = Paths.polygon(
                        x - w,
                        y + w * 1.6,
                        x - w * 0.3,
                        y - w * 1.3,
                        x + w * 0.9,
                        y - w * 0.8,
                        x + w * 0.5,
                        y + w * 1.9)) {
                    pen.fill(p, Colours.fade(tone(hour, c, k, air), 0.55));
                }
            } else {
                double w = s * Noise.between(id, 900 + i, 0.6, 2.4);
                int c = Noise.at(id, 1100 + i) < 0.5
                        ? Colours.scale(grass, 0.82)
                        : Colours.mix(grass, 0xFFF0E8A0, hour.snow() ? 0 : 0.3);
                try (Path p = Paths.curve(x - w, y + w * 0.16 * u, x, y - w * 0.14, x + w, y + w * 0.1)) {
                    pen.stroke(p, Math.max(0.8, s * 0.14), Colours.fade(tone(hour, c, k, air), 0.5));
                }
            }
        }
    }
}
