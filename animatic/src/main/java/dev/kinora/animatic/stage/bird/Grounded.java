package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.wing.Breed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bird on its feet: it stands, perches, walks, hops, waddles, pecks, calls, dances. */
final class Grounded {
    private static final int POSES = 12;
    private static final int BENDS = 7;
    private static final int GAPES = 4;

    private final Bird bird;
    private final Breed breed;
    private final Body body;
    private final Stride stride;
    private final Bearing bearing;
    private final double up;
    private final boolean pecks;
    private final boolean dances;
    private final List<Cel> cels = new ArrayList<>();

    Grounded(Bird bird) {
        this.bird = bird;
        breed = bird.breed();
        body = bird.body(Stance.standing(breed));
        stride = Stride.of(bird);
        bearing = new Bearing(bird.performer(), bird.seed());
        up = bird.ground();
        dances = bird.performer().does("action.dance") || bird.performer().does("action.perform");
        boolean idle = bird.performer().acts().isEmpty()
                && stride.stands()
                && breed.is("gait", "bob")
                && bird.performer().support().isEmpty();
        pecks = breed.number("peck") > 0 && (bearing.feeds() || idle);
        assemble();
    }

    List<Cel> cels() {
        return cels;
    }

    private void assemble() {
        leg(1);
        cels.add(Cel.rigid(
                "tail",
                bird.bounds(-330, -330 - up, 230, 140),
                this::flick,
                (pen, k) -> bird.draw(pen, up, p -> tail(p))));
        if (flippers()) {
            flipper(-1);
        }
        leg(0);
        cels.add(Cel.rigid(
                "trunk",
                bird.bounds(-140, -130 - up, 110, 60),
                this::ride,
                (pen, k) -> bird.draw(pen, up, p -> {
                    body.trunk(p);
                    new FoldedWing(body).draw(p);
                })));
        head();
        if (flippers()) {
            flipper(1);
        }
    }

    private boolean flippers() {
        return breed.is("foldedwing", "flipper");
    }

    private void tail(Pen p) {
        TailArt art = new TailArt(body);
        if (breed.is("tailshape", "train") && (dances || displays())) {
            art.train(p, 1.75, -Math.PI / 2);
        } else {
            art.folded(p);
        }
    }

    private boolean displays() {
        return List.of("action.display", "action.spread", "action.show", "action.open", "action.fan").stream()
                .anyMatch(bird.performer()::does);
    }

    private void flipper(int side) {
        int n = dances ? 12 : 4;
        double x = body.at(30, 0)[0];
        double y = body.at(30, 0)[1];
        cels.add(new Cel.Cycle(
                "flipper" + side,
                bird.bounds(-90, -120 - up, 90, 60),
                n,
                t -> Math.floorMod((int) Math.floor(t / (dances ? 0.62 : 2.4) * n), n),
                this::ride,
                (pen, k) -> bird.draw(pen, up, p -> {
                    double s = Math.sin(2 * Math.PI * k / n);
                    double a = dances ? 0.45 + 0.5 * s : stride.stands() ? 0.10 + 0.03 * s : 0.32 + 0.08 * s;
                    new Flipper(breed, bird.seed()).draw(p, x + side * 2 - 2, y - 2, side * a + 0.12, side);
                })));
    }

    private void leg(int n) {
        double[] hip = bird.hip(body);
        double hx = hip[0] + (n == 0 ? -1.5 : 5);
        double rest = restX(n);
        int poses = stride.stands() || stride.hops() ? 1 : POSES;
        double l = breed.number("leg");
        cels.add(new Cel.Cycle(
                "leg" + n,
                bird.bounds(hx - l - 40, hip[1] - up - 40, hx + l + 50, 14),
                poses,
                t -> Math.min(poses - 1, (int) (stride.phase(n, t) * poses)),
                t -> step(n, t, poses, hip),
                (pen, k) -> {
                    double phase = poses == 1 ? 0.3 : (k + 0.5) / poses;
                    double fx = rest + stride.forward(phase);
                    double fy = -stride.lift(phase, l);
                    Light light = n == 0
                            ? pen.light()
                            : pen.light()
                                    .rims(0.3, 0.3)
                                    .shade(
                                            pen.light().shade(),
                                            Math.min(0.95, pen.light().shadeAmount() + 0.22));
                    pen.under(
                            light,
                            () -> bird.draw(pen, 0, p -> new Leg(breed, bird.seed() + n)
                                    .draw(p, hx, hip[1] - up, fx, fy, stride.lift(phase, l) / l)));
                }));
    }

    private double restX(int n) {
        double[] hip = bird.hip(body);
        double under = Math.max(hip[0], body.at(2, 0)[0] * 0.6 + hip[0] * 0.4);
        return under + (n == 0 ? -2 : 7);
    }

    /** Turns and stretches the nearest pose about the hip so that the foot is exactly where it belongs. */
    private Move step(int n, double t, int poses, double[] hip) {
        double leap = stride.leap(t) * bird.unit();
        if (poses == 1) {
            return dances ? Move.by(0, -hopped(t) * bird.unit()) : Move.by(0, -leap);
        }
        double l = breed.number("leg");
        double now = stride.phase(n, t);
        double baked = (Math.min(poses - 1, (int) (now * poses)) + 0.5) / poses;
        double hy = hip[1] - up;
        double hx = hip[0] + (n == 0 ? -1.5 : 5);
        double rest = restX(n);
        double ax = rest + stride.forward(now) - hx;
        double ay = -stride.lift(now, l) - hy;
        double bx = rest + stride.forward(baked) - hx;
        double by = -stride.lift(baked, l) - hy;
        double k = Math.hypot(ax, ay) / Math.hypot(bx, by);
        return new Move(0, 0, Math.atan2(ay, ax) - Math.atan2(by, bx), hx * bird.unit(), hy * bird.unit(), k, k, 1);
    }

    private double hopped(double t) {
        return Math.max(0, 9 * Math.abs(Math.sin(Math.PI * t / 0.62)) - 1.5);
    }

    /** How the trunk lies: breath, step, waddle, dance, peck. */
    private Move ride(double t) {
        double u = bird.unit();
        double turn = pecks ? peckTurn(bearing.peck(t)) : 0;
        double dy = -stride.leap(t);
        double px = 0;
        double py = -up;
        if (dances) {
            return new Move(0, -hopped(t) * u, 0.15 * Math.sin(Math.PI * t / 0.62), 0, 0, 1, 1, 1);
        }
        if (!stride.stands() && !stride.hops()) {
            double w = 2 * Math.PI * t / stride.period();
            dy += -Math.min(3, breed.number("leg") * 0.05) * Math.cos(2 * w);
            if (breed.is("gait", "waddle")) {
                turn += 0.10 * Math.sin(w);
                py = 0;
            }
        }
        double breath = stride.stands() ? 0.008 * Math.sin(2.6 * t + bird.seed() % 7) : 0;
        return new Move(0, dy * u, turn - 0.12 * bearing.call(t), px, py * u, 1, 1 + breath, 1);
    }

    private Move flick(double t) {
        Move m = ride(t);
        double flick =
                stride.stands() && !breed.is("tailshape", "train") ? 0.07 * Math.max(0, bearing.steps(t, 1.3, 8)) : 0;
        return new Move(m.dx(), m.dy(), m.radians() + flick, m.pivotX(), m.pivotY(), 1, 1, 1);
    }

    private double peckTurn(double k) {
        return (Stance.standing(breed).tilt() - bent().tilt()) * k;
    }

    /** The stance in which the bill reaches the ground. */
    private Stance bent() {
        Stance stand = Stance.standing(breed);
        double need = 0;
        Stance s = stand;
        while (need < 1.35 && tip(s) < up - 2) {
            need += 0.05;
            double tilt = stand.tilt() - Math.min(0.95, 0.9 * need);
            s = new Stance(
                    tilt,
                    stand.rise() - 2.5 * need,
                    1,
                    Math.min(1.05, 1.1 * need),
                    stand.bend() * (1 - 0.6 * Math.min(1, need)));
        }
        return s;
    }

    private double tip(Stance s) {
        Body b = bird.body(s);
        double reach = b.headSize() * (0.74 + breed.number("bill"));
        return b.head()[1] + Math.sin(s.nod() + 0.12) * reach;
    }

    private void head() {
        var box = bird.bounds(-90, -290 - up, 240, 40);
        if (pecks) {
            Stance low = bent();
            cels.add(new Cel.Cycle(
                    "upper",
                    box,
                    BENDS,
                    t -> (int) Math.round(bearing.peck(t) * (BENDS - 1)),
                    t -> Move.by(bob(t) * bird.unit(), -stride.leap(t) * bird.unit()),
                    (pen, k) -> bird.draw(
                            pen,
                            up,
                            p -> bird.upper(p, bird.body(Stance.standing(breed).toward(low, k / (BENDS - 1.0))), 0))));
            return;
        }
        cels.add(new Cel.Cycle(
                "upper",
                box,
                GAPES,
                t -> (int) Math.round(bearing.call(t) * (GAPES - 1)),
                this::nod,
                (pen, k) -> bird.draw(pen, up, p -> bird.upper(p, body, breed.number("voice") * k / (GAPES - 1.0)))));
        cels.add(Cel.rigid(
                "lids",
                box,
                t -> {
                    Move m = nod(t);
                    return new Move(m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), 1, 1, bearing.blink(t));
                },
                (pen, k) -> bird.draw(pen, up, p -> bird.inHead(p, body, new Head(breed, bird.seed())::lids))));
    }

    private Move nod(double t) {
        Move m = ride(t);
        double[] neck = body.at(30, -body.depth() * 0.2);
        double owl = breed.is("face2", "owl") ? 1.5 : 1;
        double turn = m.radians()
                + (stride.stands() ? bearing.glance(t) * owl / (1 + breed.number("neck") / 40) : 0)
                - 0.34 * bearing.call(t);
        if (dances) {
            return m;
        }
        double px = (owl > 1 ? body.head()[0] : neck[0]) * bird.unit();
        double py = ((owl > 1 ? body.head()[1] : neck[1]) - up) * bird.unit();
        double sway = m.pivotY() == 0 ? -m.radians() * py : 0;
        return new Move(sway * 0.85 + bob(t) * bird.unit(), m.dy(), turn, px, py, 1, 1, 1);
    }

    /** Pigeons and hens hold their heads still while the body goes on, then catch up. */
    private double bob(double t) {
        if (stride.stands() || stride.hops() || !breed.is("gait", "bob")) {
            return 0;
        }
        double f = 2 * t / stride.period() - Math.floor(2 * t / stride.period());
        double hold = Math.min(7, stride.reach());
        return f < 0.62 ? hold * (0.5 - f / 0.62) : hold * (-0.5 + Noise.smooth(0.62, 1, f));
    }

    List<Contact> contacts(double t) {
        List<Contact> all = new ArrayList<>();
        double r = Math.max(5, breed.number("toes") * 0.7) * bird.unit();
        double off = (stride.leap(t) + (dances ? hopped(t) : 0)) * bird.unit();
        for (int n = 0; n < 2; n++) {
            double phase = stride.phase(n, t);
            all.add(new Contact(
                    (restX(n) + stride.forward(phase) + 4) * bird.unit(),
                    r,
                    stride.lift(phase, breed.number("leg")) * bird.unit() + off));
        }
        all.add(new Contact(bird.hip(body)[0] * bird.unit(), body.depth() * 0.9 * bird.unit(), 0.10 + off));
        return all;
    }

    /** Metres gone at second t. */
    double gone(double t) {
        return stride.gone(t, bird.speed()) * bird.unit();
    }

    Optional<Anchor> anchor(String name, double t) {
        double u = bird.unit();
        return switch (name) {
            case "seat" -> Optional.of(new Anchor(0, (-up - body.depth() * 0.8) * u));
            case "mouth" -> {
                double[] h = body.head();
                yield Optional.of(
                        new Anchor((h[0] + body.headSize() * (0.7 + breed.number("bill"))) * u, (h[1] - up) * u));
            }
            default -> Optional.empty();
        };
    }
}
