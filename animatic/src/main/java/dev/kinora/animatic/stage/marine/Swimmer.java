package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Patch;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.paint.Web;
import dev.kinora.animatic.stage.creature.Eyes;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A {@link Spindle} in its dress. Unit: its length; x right from the middle of its body. */
final class Swimmer implements Form {
    private static final double FAR = 0.42;

    private final Spindle form;
    private final Dress dress;
    private final dev.kinora.animatic.paint.Skin skin;
    private final Patch trunk;
    private final Warp view;
    private final double gloss;

    /** @param view how it is turned towards the viewer */
    Swimmer(Spindle form, Dress dress, Warp view, long seed) {
        this.form = form;
        this.dress = dress;
        this.view = view;
        skin = dress.skin(Noise.seed(seed, "skin"));
        double[] p = form.profile();
        double[] knots = new double[p.length / 4 * 6];
        for (int i = 0; i < p.length / 4; i++) {
            knots[i * 6] = 0.5 - p[i * 4];
            System.arraycopy(p, i * 4 + 1, knots, i * 6 + 3, 3);
        }
        trunk = Tube.of(knots).fine(60, 28);
        gloss = form.beat().plane() == Spindle.Plane.UPRIGHT ? 0.75 : 0.55;
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-1.15, -0.62, 0.72, 0.62);
    }

    @Override
    public double period() {
        return form.beat().period();
    }

    @Override
    public double ratio() {
        return form.ratio();
    }

    @Override
    public double[] mouth() {
        return new double[] {0.47, 0.02};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        Warp stance = bend(phase, m.effort()).then(view);
        SoftBody body = new SoftBody(stance);
        body.add(trunk, Hide.of(skin).gloss(gloss), 0);
        for (Spindle.Fin fin : form.fins()) {
            switch (fin) {
                case Spindle.Fin.Median f -> median(body, f, phase);
                case Spindle.Fin.Fluke f -> fluke(body, f, phase);
                case Spindle.Fin.Paired f -> {
                    paired(body, f, 1, phase);
                    paired(body, f, -1, phase);
                }
            }
        }
        body.draw(pen, m.dapple(), m.veil());
        lines(pen, body, m);
        eye(pen, body, m);
    }

    private Warp bend(double phase, double effort) {
        Spindle.Beat b = form.beat();
        return p -> {
            double x = 0.5 - p[0];
            double a = (b.head() * Math.max(0, 1 - 2.4 * x) + b.tail() * x * x) * effort;
            double s = a * Math.sin(phase - Math.PI * 2 * b.waves() * x);
            p[b.plane() == Spindle.Plane.SIDEWAYS ? 2 : 1] += s;
        };
    }

    private void median(SoftBody body, Spindle.Fin.Median f, double phase) {
        int n = f.edge().length / 2;
        double[] edge = new double[n * 3];
        double mid = (f.edge()[0] + f.edge()[2 * n - 2]) / 2;
        for (int i = 0; i < n; i++) {
            double x = f.edge()[2 * i];
            edge[3 * i] = 0.5 - x;
            edge[3 * i + 1] = f.edge()[2 * i + 1];
            double trail = Math.abs(x - mid) + Math.abs(f.edge()[2 * i + 1]) * 0.5;
            edge[3 * i + 2] = f.sway() * Math.min(1, trail * 4) * Math.sin(phase - 7 * x - 1);
        }
        edge[2] = 0;
        edge[3 * n - 1] = 0;
        int rays = form.beat().plane() == Spindle.Plane.SIDEWAYS && f.tone() > 0.2 ? 11 : 0;
        double span = Math.abs(f.edge()[0] - f.edge()[2 * n - 2]);
        int many = rays == 0 ? 0 : (int) Math.max(9, rays * span * 4);
        body.add(
                Web.over(edge),
                Hide.of(dress.fin(f.tone(), many)).thin(rays == 0 ? 0.15 : 0.45).gloss(0.2),
                1);
    }

    private void fluke(SoftBody body, Spindle.Fin.Fluke f, double phase) {
        int n = f.edge().length / 2;
        for (int side = -1; side <= 1; side += 2) {
            double[] edge = new double[n * 3];
            for (int i = 0; i < n; i++) {
                edge[3 * i] = 0.5 - f.edge()[2 * i];
                edge[3 * i + 1] = 0.10 * f.edge()[2 * i + 1] * Math.sin(phase - 5.6);
                edge[3 * i + 2] = side * f.edge()[2 * i + 1];
            }
            double[] root = {edge[0], 0, 0, 0.5 - f.edge()[2 * n - 2], 0, 0};
            body.add(new Web(root, edge), Hide.of(dress.fin(0.05, 0)).gloss(0.2).far(0.12), 1);
        }
    }

    private void paired(SoftBody body, Spindle.Fin.Paired f, int side, double phase) {
        Spindle.Cut c = f.cut();
        double lift = c.flap() * Math.sin(phase + 0.8);
        double a = c.angle() + lift * 0.5;
        double out = c.splay() + lift * 0.6;
        double dx = -Math.cos(a);
        double dy = Math.sin(a);
        double l = Math.sqrt(1 + out * out);
        double z = 0.80
                * form.radius(f.x(), 3)
                * Math.sqrt(Math.max(0.1, 1 - Math.pow(f.y() / form.radius(f.x(), 2), 2) * 0.8));
        double[] d = {dx / l * f.length(), dy / l * f.length(), side * out / l * f.length()};
        double[] root = {0.5 - f.x(), f.y(), side * z};
        double[] chord = {Math.sin(a) * f.chord(), Math.cos(a) * f.chord(), 0};
        boolean firm = form.beat().plane() == Spindle.Plane.UPRIGHT || c.shape() == Spindle.Shape.BLADE;
        Hide hide = Hide.of(dress.fin(firm ? 0.15 : 0.9, firm ? 0 : 9))
                .thin(firm ? 0 : 0.35)
                .gloss(0.25)
                .far(side < 0 ? FAR : 0);
        Patch patch = firm ? blade(root, d, chord, c.shape()) : fan(root, d, chord);
        body.add(patch, hide, side > 0 ? 2 : 3);
    }

    private static Patch blade(double[] root, double[] d, double[] chord, Spindle.Shape shape) {
        double[] at = {0, 0.12, 0.4, 0.7, 0.92, 1.0};
        double[] wide = shape == Spindle.Shape.BLADE
                ? new double[] {0.50, 0.52, 0.46, 0.33, 0.17, 0.0}
                : new double[] {0.42, 0.50, 0.60, 0.58, 0.36, 0.0};
        double sweep = shape == Spindle.Shape.BLADE ? 0.75 : 0.15;
        double w = Math.sqrt(chord[0] * chord[0] + chord[1] * chord[1] + chord[2] * chord[2]);
        double[] knots = new double[at.length * 6];
        for (int i = 0; i < at.length; i++) {
            double back = sweep * at[i] * at[i];
            for (int k = 0; k < 3; k++) {
                knots[i * 6 + k] = root[k] + d[k] * (at[i] - 0.06) - chord[k] * back * (k == 0 ? 1 : 0.3);
            }
            double thick = w * 0.13 * (1 - 0.75 * at[i]);
            knots[i * 6 + 3] = thick;
            knots[i * 6 + 4] = thick;
            knots[i * 6 + 5] = w * wide[i];
        }
        return Tube.across(chord, knots).fine(22, 14);
    }

    private static Patch fan(double[] root, double[] d, double[] chord) {
        double[][] rows = {
            {-0.05, -0.42}, {0.45, -0.62}, {0.86, -0.55}, {1.04, -0.12}, {0.95, 0.34}, {0.55, 0.55}, {-0.05, 0.42}
        };
        double[] edge = new double[rows.length * 3];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < 3; k++) {
                edge[3 * i + k] = root[k] + d[k] * rows[i][0] - chord[k] * rows[i][1];
            }
        }
        return Web.over(edge);
    }

    private void lines(Pen pen, SoftBody body, Moment m) {
        double thick = 0.0045;
        int dark = Colours.fade(Colours.mix(pen.light().shade(), pen.light().surface(dress.back()), 0.35), 0.75);
        for (double[] line : form.face().lines()) {
            double[] xy = new double[line.length];
            boolean near = true;
            double seen = 1;
            for (int i = 0; i < line.length; i += 2) {
                double[] at = body.seen(trunk, line[i], line[i + 1]);
                xy[i] = at[0];
                xy[i + 1] = at[1];
                near &= at[3] > 0.02;
                seen = Math.min(seen, m.veil().at(at[0], at[1]));
            }
            if (near) {
                pen.stroke(Paths.curve(xy), thick, Colours.fade(dark, 0.75 * seen));
            }
        }
    }

    private void eye(Pen pen, SoftBody body, Moment m) {
        Spindle.Features f = form.face();
        double[] at = body.seen(trunk, f.eyeX(), f.eyeV());
        if (at[3] > 0.05 && m.veil().at(at[0], at[1]) > 0.9) {
            Eyes.draw(pen, new Eyes.Look(f.look(), dress.side()), new Eyes.Spot(at[0], at[1], f.eye()), m.lid());
        }
    }
}
