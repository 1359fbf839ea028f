package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form that comes out of the water: a dolphin in an arc, a whale that breaches, a fluke that goes under. What is below
 * the surface is cut off at the waves.
 */
final class Leaping {
    private final Form form;
    private final Arc arc;
    private final double unit;
    private final Splash splash;
    private final Map<Integer, Art> poses = new ConcurrentHashMap<>();

    private Leaping(Performer p, Form form, Arc arc, long seed) {
        this.form = form;
        this.arc = arc;
        unit = p.size() * form.ratio();
        splash = new Splash(arc, unit, seed);
    }

    static boolean asked(Performer p) {
        return p.does("action.jump") || p.does("action.dive") || p.does("action.fly");
    }

    static Figure build(Performer p, Form form, Rig.Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        Arc arc = Arc.of(p, form, seed);
        Leaping l = new Leaping(p, form, arc, seed);
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> 0.0,
                p.z(),
                p.facing() < 0,
                p.size(),
                List.of(new Cel.Live("leap", l::draw)),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private void draw(Pen pen, double t) {
        splash.behind(pen, t);
        double a = arc.share(t);
        if (a > -0.1 && a < 1.1) {
            pen.canvas().save();
            try (Path above = waves(t)) {
                pen.canvas().clipPath(above, ClipMode.INTERSECT, true);
            }
            pen.canvas().translate((float) (arc.x(a) * unit), (float) (-arc.y(a) * unit));
            pen.canvas().rotate((float) Math.toDegrees(arc.turn(a)));
            int n = form.poses();
            int k = Math.floorMod((int) Math.floor(t / form.period() * n), n);
            pose(k, pen.light(), 1 / pen.pixel()).draw(pen.canvas(), null);
            pen.canvas().restore();
            collar(pen, a, t);
        }
        splash.before(pen, t);
    }

    /** Foam where the body goes through the surface. */
    private void collar(Pen pen, double a, double t) {
        double turn = arc.turn(a);
        double along = arc.y(a) / Math.max(0.05, Math.abs(Math.sin(turn))) * Math.signum(Math.sin(turn));
        if (Math.abs(along) < 0.64) {
            double steep = Math.max(0.35, Math.abs(Math.sin(turn)));
            splash.collar(
                    pen, (arc.x(a) + along * Math.cos(turn)) * unit, 0.13 * unit * (1.1 - Math.abs(along)) / steep, t);
        }
    }

    private Art pose(int k, Light light, double pixels) {
        double fine = Math.min(pixels, 1600 / unit);
        return poses.computeIfAbsent(k, key -> {
            var b = form.bounds();
            var box = Paths.rect(b.getLeft() * unit, b.getTop() * unit, b.getRight() * unit, b.getBottom() * unit);
            return Art.bake(
                            box,
                            fine,
                            light,
                            pen -> pen.units(
                                    unit, light.hero(), p -> form.draw(p, Moment.of((k + 0.5) / form.poses(), 1.1, 0))))
                    .trimmed();
        });
    }

    /** Everything above the waves. */
    private Path waves(double t) {
        int n = 24;
        double[] xy = new double[2 * n + 4];
        double wide = 5 * unit;
        for (int i = 0; i < n; i++) {
            double x = -wide / 2 + wide * i / (n - 1);
            xy[2 * i] = x;
            xy[2 * i + 1] = unit * (0.012 * Math.sin(x / unit * 9 + t * 2.1) + 0.008 * Math.sin(x / unit * 23 - t * 3));
        }
        xy[2 * n] = wide / 2;
        xy[2 * n + 1] = -6 * unit;
        xy[2 * n + 2] = -wide / 2;
        xy[2 * n + 3] = -6 * unit;
        return Paths.polygon(xy);
    }
}
