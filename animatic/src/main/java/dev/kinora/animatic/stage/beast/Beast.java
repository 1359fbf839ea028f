package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
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
import java.util.Set;

/**
 * A beast on stage. While it walks it goes on from pose to pose, as drawings do, so that a foot that stands stays where
 * it stands.
 */
final class Beast {
    /** Poses a second that are enough for the eye. */
    private static final double RATE = 24;

    /** Shares of its height at which a vine is fixed that it swings from. */
    private static final double VINE = 4.2;

    private static final double BOLE = 7;

    /** Share of its round that is over at first, so that the first picture shows a leap. */
    private static final double UNDERWAY = 0.45;

    /** Pictures of a head that is lifted from grass or water. */
    private static final int RISES = 8;

    /** What makes one that feeds look up. */
    private static final Set<String> ALERT =
            Set.of("action.lift", "action.raise", "action.rise", "action.look", "action.look-up", "action.listen");

    private final Performer performer;
    private final BeastForm form;
    private final Manner manner;

    /** Metres above the ground of what it would lie on. */
    private final double laid;

    private final Gait gait;
    private final long seed;
    private final double unit;
    private final double period;
    private final int poses;
    private final double late;

    private Beast(Performer p, Breed breed, Rig.Cast cast) {
        performer = p;
        laid = p.support()
                .map(cast.built()::get)
                .flatMap(under ->
                        under.anchors().find("seat", 0).map(seat -> under.y().apply(0) - seat.y()))
                .orElse(p.lift());
        seed = Noise.seed(cast.scene().seed(), p.id());
        form = new BeastForm(breed, Pelt.of(breed, Noise.seed(cast.scene().seed(), p.concept())));
        manner = Manner.of(p, breed);
        unit = p.size() / Skeleton.tall(breed) * manner.share(breed) * breed.n("scale");
        Gait own = Gait.of(p.speed() / unit, breed.n("rump") - breed.n("haunch"));
        if (breed.is("gait", "bound")) {
            own = own.bounding();
        }
        gait = own;
        period = manner.travels() ? gait.stride() * unit / Math.max(0.01, p.speed()) : manner.period;
        poses = manner.travels() ? (int) Math.max(12, Math.min(26, Math.round(period * RATE))) : manner.poses;
        double begun = manner == Manner.PLAY || manner == Manner.BUTT ? UNDERWAY * period : 0;
        late = manner.travels() ? 0 : begun + (p.id().endsWith("-1") ? 0 : Noise.at(seed, 4) * period * 0.4);
    }

    static Figure build(Performer p, Breed breed, Rig.Cast cast) {
        return new Beast(p, breed, cast).figure();
    }

    private Figure figure() {
        Performer p = performer;
        int way = p.facing() < 0 ? -1 : 1;
        double up = manner == Manner.SLEEP || manner == Manner.LIE ? laid : p.lift();
        return new Figure(
                p.id(),
                t -> p.x() + way * (manner.travels() ? p.speed() * stepped(t) : p.speed() * t),
                t -> up,
                p.z(),
                p.facing() < 0,
                p.size(),
                cels(),
                this::contacts,
                this::anchor);
    }

    private List<Cel> cels() {
        if (manner == Manner.FLOAT) {
            return new Floating(bounds(), poses, unit, seed).cels(this::picture, this::draw);
        }
        Cel body = new Cel.Cycle("body", bounds(), 2 * pictures(), this::picture, this::swung, this::draw);
        if (manner == Manner.CLIMB) {
            return List.of(
                    Cel.still("bole", Paths.rect(-0.4 * unit, -BOLE * unit, 1.2 * unit, 0.3 * unit), this::bole), body);
        }
        if (manner != Manner.SWING) {
            return List.of(body);
        }
        Pose p = pose(0);
        double[] hand = form.seen(p, p.footX[1], p.footY[1], 0);
        double x = hand[0] * unit;
        double y = hand[1] * unit;
        double r = 0.035 * unit;
        Rect box = Paths.rect(x - 6 * r, -VINE * unit - 4 * r, x + 6 * r, y + 1.2 * unit);
        return List.of(Cel.rigid("vine", box, this::swung, (pen, k) -> vine(pen, x, y, r)), body);
    }

    /** The tree it climbs. */
    private void bole(Pen pen, int k) {
        Pose p = pose(0);
        double r = 0.17 * unit;
        double x = form.seen(p, p.shoulderX(form.breed()) + 0.26, 0, 0)[0] * unit + r;
        pen.lit(
                Paths.tube(
                        x + r * 0.2,
                        0.25 * unit,
                        r * 1.5,
                        x,
                        -0.3 * unit,
                        r * 1.05,
                        x - r * 0.1,
                        -BOLE * 0.5 * unit,
                        r * 0.92,
                        x,
                        -BOLE * unit,
                        r * 0.8),
                0xFF6E543C,
                r);
        int dark = Colours.fade(Colours.scale(pen.light().surface(0xFF6E543C), 0.55), 0.6);
        for (int i = 0; i < 60; i++) {
            double y = 0.2 * unit - BOLE * unit * i / 60;
            double side = Noise.at(seed, 200 + i) * 1.7 - 0.85;
            pen.stroke(
                    Paths.curve(
                            x + side * r,
                            y,
                            x + side * r * 0.96 + 0.01 * unit,
                            y - 0.1 * unit,
                            x + side * r,
                            y - 0.2 * unit),
                    0.014 * unit,
                    dark);
        }
    }

    /** How high it has climbed, in shares: quick at first, then slower and slower. */
    private double climbed(double t) {
        return manner == Manner.CLIMB ? 0.8 * (1 - Math.exp(-t / 5)) : 0;
    }

    /** What it hangs from. */
    private void vine(Pen pen, double x, double y, double r) {
        double top = -VINE * unit;
        pen.lit(
                Paths.tube(
                        x + r,
                        top,
                        r,
                        x - r,
                        (top + y) * 0.5,
                        r * 0.9,
                        x,
                        y,
                        r,
                        x + r * 0.6,
                        y + 0.5 * unit,
                        r * 0.7,
                        x,
                        y + unit,
                        r * 0.3),
                0xFF6A5A34,
                r);
        for (int i = 0; i < 7; i++) {
            double at = top + (y + unit - top) * (i + 0.5) / 7;
            double side = i % 2 == 0 ? 1 : -1;
            pen.lit(Paths.oval(x + side * r * 2.6, at, r * 2, r * 0.9, side * 0.5), 0xFF4E7A34, r);
        }
    }

    private Move swung(double t) {
        if (manner == Manner.CLIMB) {
            return Move.by(0, -climbed(t) * unit);
        }
        if (manner != Manner.SWING) {
            return Move.NONE;
        }
        return Move.turned(0.26 * Math.sin(Math.PI * 2 * t / period), 0, -VINE * unit, 0, 0);
    }

    /** The time of the pose that is seen. */
    private double stepped(double t) {
        double step = period / poses;
        return (Math.floor(t / step) + 0.5) * step;
    }

    private int pictures() {
        return poses + (manner == Manner.FEED ? RISES : 0);
    }

    /** How far it has lifted its head from what it eats or drinks. */
    private double raised(double t) {
        Optional<Double> from = performer.acts().stream()
                .filter(a -> ALERT.contains(a.verb()))
                .map(a -> a.start())
                .findFirst();
        if (from.isPresent()) {
            return Noise.smooth(from.get() + 0.2, from.get() + 0.9, t);
        }
        if (!performer.id().contains("-copy") || Noise.at(seed, 14) > 0.4) {
            return 0;
        }
        double u = (t + 9 * Noise.at(seed, 15)) % 9;
        return Noise.smooth(5.4, 6.2, u) * (1 - Noise.smooth(8.0, 8.8, u));
    }

    private int index(double t) {
        double up = manner == Manner.FEED ? raised(t) : 0;
        if (up > 0.01) {
            return poses + Math.min(RISES - 1, (int) (up * RISES));
        }
        if (manner.once()) {
            return Math.min(poses - 1, Math.max(0, (int) (t / period * poses)));
        }
        return Math.floorMod((int) Math.floor((t + late) / period * poses), poses);
    }

    private int picture(double t) {
        return index(t) + (BeastForm.blinks(seed, t) ? pictures() : 0);
    }

    private Pose pose(int k) {
        int n = k % pictures();
        double phase = n < poses ? (n + 0.5) / poses : 1 + (n - poses + 1.0) / RISES;
        Pose p = form.pose(manner, gait, phase);
        if (k >= pictures()) {
            p.lid = 1;
        }
        return p;
    }

    private Pose posed(double t) {
        return pose(index(t));
    }

    private void draw(Pen pen, int k) {
        pen.units(unit, pen.light().hero(), q -> form.draw(q, pose(k)));
    }

    private Rect bounds() {
        Breed b = form.breed();
        double body = b.n("trunk") / 2 + b.n("haunch");
        double tail = body + Math.max(0.4, b.n("tail") * 1.05);
        double head = b.n("neck") + b.n("skull") * 3.4 + b.n("muzzle") + b.n("hair") * 2 + b.n("trunklong") * 0.4;
        double round = manner == Manner.CIRCLE ? Math.max(tail, body + head) : 0;
        double left = Math.max(tail, round);
        double right = Math.max(b.n("trunk") / 2 + head, round) + (manner == Manner.PLAY ? 1.0 : 0);
        double antlers = b.w("bears").contains("antlers") || b.w("bears").contains("ibex")
                ? b.n("skull") * 3.6
                : b.n("ear") + b.n("skull");
        double top = Math.max(Skeleton.tall(b), 1.0) + antlers + b.n("tail") * (b.n("carriage") > 0.3 ? 1.05 : 0.55);
        if (manner == Manner.SIT
                || manner == Manner.BEG
                || manner == Manner.PLAY
                || manner == Manner.NIBBLE
                || manner == Manner.SWING
                || manner == Manner.CLIMB
                || manner == Manner.HOWL
                || manner == Manner.SWAT
                || manner == Manner.FLOAT
                || manner == Manner.ROAR) {
            top += b.n("trunk") * 0.6 + 0.4;
        }
        return Paths.rect(-left * unit, -top * unit, right * unit, 0.35 * unit);
    }

    private List<Contact> contacts(double t) {
        if (manner == Manner.FLOAT) {
            return List.of();
        }
        Pose p = posed(t);
        double r = form.breed().n("leg") * unit;
        List<Contact> all = new ArrayList<>();
        for (int leg = 0; leg < 4; leg++) {
            double[] at = form.seen(p, p.footX[leg], 0, 0);
            all.add(new Contact(at[0] * unit, r * 1.5, Math.max(0, -p.footY[leg] + p.lift) * unit));
        }
        double[] middle = form.seen(p, p.hipX + form.breed().n("trunk") * 0.5, 0, 0);
        all.add(new Contact(middle[0] * unit, form.breed().n("trunk") * 0.7 * unit, (0.12 + p.lift) * unit));
        return all;
    }

    private Optional<Anchor> anchor(String name, double t) {
        Pose p = posed(t);
        Breed b = form.breed();
        Skeleton bones = new Skeleton(b, p);
        return Optional.ofNullable(
                switch (name) {
                    case "seat" -> point(p, bones.trunk(0.34, b.n("waist") * 0.92 + b.n("hump") * 0.5));
                    case "mouth" -> point(p, bones.mouth());
                    case "gripNear", "gripFar" -> point(p, bones.trunk(-0.12, b.n("chest") + 0.16));
                    case "pegNear" -> point(p, bones.trunk(0.24, -b.n("waist") * 0.9));
                    case "pegFar" -> point(p, bones.trunk(0.18, -b.n("waist") * 0.8));
                    case "hand" -> p.free[1] > 0 ? point(p, new double[] {p.footX[1], p.footY[1]}) : null;
                    case "tail" -> point(p, bones.trunk(1.2, 0));
                    default -> null;
                });
    }

    private Anchor point(Pose p, double[] xy) {
        double[] at = form.seen(p, xy[0], xy[1], 0);
        return new Anchor(at[0] * unit, at[1] * unit);
    }
}
