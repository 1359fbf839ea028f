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

/**
 * A form on the ground: it walks, creeps or waits. While it walks it goes on from pose to pose, as drawings do, so that
 * a foot that stands stays where it stands.
 */
public final class Standing {
    private final Performer performer;
    private final Form form;
    private final Waters waters;
    private final long seed;
    private final double unit;
    private final double period;
    private final boolean walks;

    private Standing(Performer p, Form form, Rig.Cast cast) {
        performer = p;
        this.form = form;
        waters = Waters.of(cast.scene());
        seed = Noise.seed(cast.scene().seed(), p.id());
        unit = p.size() * form.ratio();
        walks = p.speed() > 0;
        period = walks && form.stride() > 0 ? form.stride() * unit / p.speed() : form.period() * (walks ? 1 : 1.6);
    }

    /** The figure of a form in its scene. */
    public static Figure build(Performer p, Form form, Rig.Cast cast) {
        return new Standing(p, form, cast).figure();
    }

    private Figure figure() {
        Performer p = performer;
        int way = p.facing() < 0 ? -1 : 1;
        return new Figure(
                p.id(),
                t -> p.x() + way * p.speed() * stepped(t),
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                p.size(),
                cels(),
                t -> contacts(),
                (name, t) -> anchor(name));
    }

    /** The time of the pose that is seen. */
    private double stepped(double t) {
        if (!walks || form.stride() <= 0) {
            return t;
        }
        double step = period / form.poses();
        return (Math.floor(t / step) + 0.5) * step;
    }

    private List<Contact> contacts() {
        if (waters == Waters.SURFACE) {
            return List.of();
        }
        List<Contact> all = new ArrayList<>();
        for (double[] foot : form.feet()) {
            all.add(new Contact(foot[0] * unit, foot[1] * unit, 0));
        }
        return all;
    }

    private Optional<Anchor> anchor(String name) {
        double[] m = form.mouth();
        return switch (name) {
            case "mouth" -> Optional.of(new Anchor(m[0] * unit, m[1] * unit));
            case "seat" -> Optional.of(new Anchor(0, -performer.size() * 0.8));
            default -> Optional.empty();
        };
    }

    private List<Cel> cels() {
        int n = form.poses();
        Rect b = form.bounds();
        double sunk = sunk() * unit;
        Rect box = Paths.rect(
                b.getLeft() * unit, b.getTop() * unit + sunk, b.getRight() * unit, b.getBottom() * unit + sunk);
        List<Cel> cels = new ArrayList<>();
        cels.add(new Cel.Cycle(
                "body",
                box,
                2 * n,
                t -> Math.floorMod((int) Math.floor(t / period * n), n) + (blinks(t) ? n : 0),
                t -> Move.NONE,
                (pen, k) -> draw(pen, (k % n + 0.5) / n, k >= n ? 1 : 0)));
        if (sunk() > 0) {
            cels.add(new Wake(unit * (b.getRight() - b.getLeft()) * 0.8, performer.speed(), seed).cel());
        }
        return cels;
    }

    private boolean blinks(double t) {
        double every = Noise.between(seed, 9, 2.6, 4.2);
        double u = t + Noise.at(seed, 8) * every;
        return u - Math.floor(u / every) * every < 0.16;
    }

    private void draw(Pen pen, double phase, double lid) {
        Light light = pen.light().hero();
        SoftBody.Dapple dapple = waters == Waters.UNDER
                ? Caustics.at(phase, 0.36, 0.42 * Colours.luma(light.sky()) / 255)
                : SoftBody.Dapple.NONE;
        pen.canvas().save();
        pen.canvas().translate(0, (float) (sunk() * unit));
        pen.units(unit, light, p -> form.draw(p, new Moment(phase, walks ? 1 : 0.5, lid, dapple, veil(phase))));
        pen.canvas().restore();
    }

    private double sunk() {
        return waters == Waters.SURFACE ? form.draught() : 0;
    }

    private SoftBody.Veil veil(double phase) {
        return sunk() > 0 ? Swimming.waterline(-sunk(), phase) : SoftBody.Veil.NONE;
    }
}
