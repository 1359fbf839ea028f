package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.wing.Breed;
import io.github.humbleui.skija.Paint;
import java.util.ArrayList;
import java.util.List;

/** A bird that swims: its lower part is under the waterline, rings and a wake spread from it, it is mirrored. */
final class Afloat {
    private static final int RINGS = 18;

    private final Bird bird;
    private final Breed breed;
    private final Body body;
    private final Bearing bearing;
    private final double up;
    private final List<Cel> cels = new ArrayList<>();

    Afloat(Bird bird, double mirror) {
        this.bird = bird;
        breed = bird.breed();
        body = bird.body(Stance.floating(breed));
        bearing = new Bearing(bird.performer(), bird.seed());
        up = body.depth() * 0.34;
        if (mirror < 0.05) {
            cels.add(Cel.rigid("reflection", bird.bounds(-160, -4, 190, 260), this::sway, (pen, k) -> reflection(pen)));
        }
        cels.add(Cel.loop(
                "rings",
                bird.bounds(-230, -26, 190, 44),
                RINGS,
                2.4,
                t -> Move.NONE,
                (pen, k) -> bird.draw(pen, 0, p -> rings(p, k / (double) RINGS))));
        cels.add(Cel.rigid(
                "trunk", bird.bounds(-160, -140, 130, 2), this::rock, (pen, k) -> bird.draw(pen, up, this::trunk)));
        cels.add(Cel.rigid(
                "upper",
                bird.bounds(-90, -300, 220, 2),
                this::nod,
                (pen, k) -> bird.draw(pen, up, p -> bird.upper(p, body, 0))));
        cels.add(Cel.rigid(
                "lids",
                bird.bounds(-90, -300, 220, 2),
                t -> {
                    Move m = nod(t);
                    return new Move(m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), 1, 1, bearing.blink(t));
                },
                (pen, k) -> bird.draw(pen, up, p -> bird.inHead(p, body, new Head(breed, bird.seed())::lids))));
        cels.add(Cel.loop(
                "lap",
                bird.bounds(-120, -8, 110, 14),
                RINGS,
                1.8,
                t -> Move.NONE,
                (pen, k) -> bird.draw(pen, 0, p -> lap(p, k / (double) RINGS))));
    }

    List<Cel> cels() {
        return cels;
    }

    private void trunk(Pen p) {
        p.canvas().save();
        p.canvas().clipRect(Paths.rect(-400, -400, 400, up));
        new TailArt(body).folded(p);
        body.trunk(p);
        new FoldedWing(body).draw(p);
        p.inside(
                body.outline(),
                () -> p.gradient(
                        Paths.box(-120, up - 18, 120, up, 1),
                        0,
                        up - 18,
                        0,
                        up,
                        0,
                        Colours.fade(p.light().shade(), 0.4)));
        p.canvas().restore();
    }

    /** What stands above the water, upside down in strips that waves have shifted. */
    private void reflection(Pen pen) {
        double tall = 290 * bird.unit();
        Art art = Art.bake(
                bird.bounds(-170, -290, 230, 0),
                0.6 / pen.pixel(),
                pen.light(),
                p -> bird.draw(p, up, q -> {
                    trunk(q);
                    bird.upper(q, body, 0);
                }));
        double step = 5.5 * bird.unit();
        try (Paint paint = new Paint()) {
            for (int i = 0; i * step < tall; i++) {
                double fade = 0.46 * (1 - 0.6 * i * step / tall);
                pen.canvas().save();
                pen.canvas().clipRect(Paths.rect(-tall, i * step, tall, (i + 0.94 - 0.006 * i) * step));
                pen.canvas().translate((float) (bird.unit() * 0.16 * i * Math.sin(i * 1.9)), 0);
                pen.canvas().scale(1, -0.9f);
                art.draw(pen.canvas(), paint.setAlphaf((float) fade));
                pen.canvas().restore();
            }
        }
        art.image().close();
    }

    /** Rings that widen and fade; the wake when it goes. */
    private void rings(Pen p, double phase) {
        int light = Colours.mix(p.light().sky(), 0xFFFFFFFF, 0.45);
        int dark = Colours.mix(p.light().shade(), p.light().sky(), 0.25);
        for (int i = 0; i < 4; i++) {
            double u = (i + phase) / 4;
            double rx = 66 + 110 * u;
            double ry = 6 + 18 * u;
            double a = Math.sin(Math.PI * Math.min(1, u + 0.12)) * (1 - u) * 0.62;
            p.stroke(Paths.oval(-6 - 26 * u, 5 + 3 * u, rx, ry), 2.0, Colours.fade(light, a));
            p.stroke(Paths.oval(-6 - 26 * u, 8 + 3 * u, rx * 0.99, ry), 1.6, Colours.fade(dark, a * 0.8));
        }
        if (bird.speed() > 1) {
            for (int s = -1; s <= 1; s += 2) {
                p.softStroke(
                        Paths.curve(44, 2 + s * 2, -20, 4 + s * 9, -110, 6 + s * 17, -215, 8 + s * 24),
                        2.6,
                        1,
                        Colours.fade(light, 0.42));
            }
        }
    }

    /** The water's edge against the breast and flank. */
    private void lap(Pen p, double phase) {
        int light = Colours.mix(p.light().sky(), 0xFFFFFFFF, 0.6);
        int dark = Colours.mix(p.light().shade(), p.light().sky(), 0.2);
        double w = 1.4 * Math.sin(2 * Math.PI * phase);
        p.softStroke(
                Paths.curve(-78, 1.5 - w * 0.5, -30, 3 + w, 20, 3 - w, 58, 1 + w * 0.4),
                5,
                2,
                Colours.fade(dark, 0.55));
        p.stroke(
                Paths.curve(-84, 2 - w * 0.5, -30, 4.5 + w, 20, 4.5 - w, 64, 2 + w * 0.4),
                1.5,
                Colours.fade(light, 0.7));
    }

    private Move sway(double t) {
        return Move.by(1.6 * bird.unit() * Math.sin(2.1 * t), 0);
    }

    private Move rock(double t) {
        double s = t + bird.seed() % 11;
        return new Move(0, 0, 0.012 * Math.sin(1.7 * s), 0, 0, 1, 1 + 0.012 * Math.sin(1.3 * s), 1);
    }

    private Move nod(double t) {
        Move m = rock(t);
        double[] neck = body.at(34, -body.depth() * 0.2);
        double turn =
                m.radians() + bearing.glance(t) * 0.5 / (1 + breed.number("neck") / 60) + 0.02 * Math.sin(1.9 * t);
        return new Move(0, m.dy(), turn, neck[0] * bird.unit(), (neck[1] - up) * bird.unit(), 1, 1, 1);
    }
}
