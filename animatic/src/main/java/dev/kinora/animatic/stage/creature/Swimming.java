package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form that hangs in the water, or swims with its back out of it, or lies on the shore. */
public final class Swimming {
    /** Share of a beat by which the slow rise and fall goes slower. */
    private static final double HEAVE = 0.5;

    private final Performer performer;
    private final Form form;
    private final Waters waters;
    private final long seed;
    private final double unit;
    private final double effort;
    private final double period;

    private Swimming(Performer p, Form form, Waters waters, Rig.Cast cast) {
        performer = p;
        this.form = form;
        this.waters = waters;
        seed = Noise.seed(cast.scene().seed(), p.id());
        unit = p.size() * form.ratio();
        effort = p.speed() > 0 ? 1 : waters == Waters.DRY ? 0.25 : 0.6;
        period = form.period() * (p.speed() > 0 ? 1 : 1.5) * Noise.between(seed, 3, 0.94, 1.08);
    }

    /** The figure of a form in its scene. */
    public static Figure build(Performer p, Form form, Rig.Cast cast) {
        Waters waters = Waters.of(cast.scene());
        if (waters == Waters.SURFACE && Leaping.asked(p)) {
            return Leaping.build(p, form, cast);
        }
        return new Swimming(p, form, waters, cast).figure();
    }

    private Figure figure() {
        Performer p = performer;
        int way = p.facing() < 0 ? -1 : 1;
        List<Cel> cels = new ArrayList<>();
        cels.add(body());
        if (waters == Waters.SURFACE) {
            cels.add(new Wake(unit, p.speed(), seed).cel());
        }
        if (waters == Waters.UNDER) {
            double[] mouth = form.mouth();
            cels.add(new Bubbles(mouth[0] * unit, rise() + mouth[1] * unit, Math.min(0.05, 0.02 * unit + 0.006), seed)
                    .cel());
        }
        return new Figure(
                p.id(),
                t -> p.x() + way * p.speed() * t,
                t -> p.lift() + heave(t),
                p.z(),
                p.facing() < 0,
                p.size(),
                cels,
                t -> waters == Waters.DRY ? List.of(new Contact(0, unit * 0.42, 0)) : List.of(),
                (name, t) -> anchor(name));
    }

    private Optional<Anchor> anchor(String name) {
        double[] m = form.mouth();
        return switch (name) {
            case "mouth" -> Optional.of(new Anchor(m[0] * unit, rise() + m[1] * unit));
            case "seat" -> Optional.of(new Anchor(0, rise() - 0.12 * unit));
            default -> Optional.empty();
        };
    }

    /** Metres, down positive, from the performer's foot to the middle of the form. */
    private double rise() {
        return switch (waters) {
            case UNDER -> -performer.size() / 2;
            case SURFACE -> -0.02 * unit;
            case DRY -> -performer.size() * 0.34;
        };
    }

    private double heave(double t) {
        double turn = Math.PI * 2 * (t / period * HEAVE + Noise.at(seed, 5));
        return switch (waters) {
            case UNDER -> 0.028 * unit * Math.sin(turn) + 0.012 * unit * Math.sin(turn * 0.37 + 2);
            case SURFACE -> 0.012 * unit * Math.sin(turn);
            case DRY -> 0;
        };
    }

    private Cel body() {
        int n = form.poses();
        double offset = Noise.at(seed, 4);
        Rect b = form.bounds();
        Rect box = Paths.rect(
                b.getLeft() * unit, b.getTop() * unit + rise(), b.getRight() * unit, b.getBottom() * unit + rise());
        return new Cel.Cycle(
                "body",
                box,
                2 * n,
                t -> Math.floorMod((int) Math.floor((t / period + offset) * n), n) + (blinks(t) ? n : 0),
                t -> Move.NONE,
                (pen, k) -> draw(pen, (k % n + 0.5) / n, k >= n ? 1 : 0));
    }

    private boolean blinks(double t) {
        double every = Noise.between(seed, 9, 2.6, 4.2);
        double u = t + Noise.at(seed, 8) * every;
        return u - Math.floor(u / every) * every < 0.14;
    }

    private void draw(Pen pen, double phase, double lid) {
        pen.canvas().save();
        pen.canvas().translate(0, (float) rise());
        Light light = pen.light().hero();
        pen.units(unit, light, p -> form.draw(p, new Moment(phase, effort, lid, dapple(light, phase), veil(phase))));
        pen.canvas().restore();
    }

    private SoftBody.Dapple dapple(Light light, double phase) {
        if (waters != Waters.UNDER) {
            return SoftBody.Dapple.NONE;
        }
        double bright = Colours.luma(light.sky()) / 255;
        return Caustics.at(phase, 0.36, 0.42 * bright);
    }

    /** Below the waves little is seen of it, and less the deeper it goes. */
    private SoftBody.Veil veil(double phase) {
        if (waters != Waters.SURFACE) {
            return SoftBody.Veil.NONE;
        }
        return waterline(-rise() / unit, phase);
    }

    /** What water hides below a line, in the form's units. */
    static SoftBody.Veil waterline(double line, double phase) {
        return (x, y) -> {
            double turn = phase * Math.PI * 2;
            double wave = 0.005 * Math.sin(x * 17 + turn) + 0.003 * Math.sin(x * 41 - 2 * turn + 1);
            double d = y - line - wave;
            return d <= 0 ? 1 : 0.34 * Math.exp(-d / 0.05) * (1 - Noise.smooth(0, 0.14, d));
        };
    }
}
