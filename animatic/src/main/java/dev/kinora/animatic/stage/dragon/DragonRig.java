package dev.kinora.animatic.stage.dragon;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
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
import dev.kinora.animatic.stage.wing.Arm;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.MembraneWing;
import dev.kinora.animatic.stage.wing.Vista;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Draws dragons and bats, in the air and on the ground. */
public final class DragonRig implements Rig {
    private static final Map<String, Breed> TABLE = Breed.table(DragonRig.class, "dragons.tsv");
    private static final Set<String> DYED = Set.of("back", "bones", "spine");

    @Override
    public int match(Performer performer) {
        return row(performer).isPresent() ? 3 : 0;
    }

    private static Optional<Breed> row(Performer p) {
        return p.concept().startsWith("animal.")
                ? Optional.ofNullable(TABLE.get(p.concept().substring("animal.".length())))
                : Optional.empty();
    }

    private static Breed dressed(Breed breed, Performer p) {
        String asked = p.look("colour", "");
        if (asked.isEmpty()) {
            return breed;
        }
        int colour = Colours.parse(asked);
        int skin = p.look("colour2", "").isEmpty()
                ? Colours.mix(colour, 0xFF602830, 0.45)
                : Colours.parse(p.look("colour2", "#000000"));
        return breed.dyed((key, old) -> DYED.contains(key)
                ? Colours.hex(key.equals("back") ? colour : Colours.scale(colour, 0.7))
                : key.equals("skin")
                        ? Colours.hex(skin)
                        : key.equals("under") ? Colours.hex(Colours.mix(skin, 0xFFFFFFFF, 0.2)) : old);
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Breed breed = dressed(row(p).orElseThrow(() -> new IllegalStateException("no wings for " + p.concept())), p);
        boolean aloft = p.look("stance", "").equals("aloft");
        Creature c = new Creature(p, breed, Noise.seed(cast.scene().seed(), p.id()), aloft);
        double way = p.facing() < 0 ? -1 : 1;
        return new Figure(
                p.id(),
                t -> p.x() + way * (aloft ? p.speed() * t : 0),
                t -> p.lift() + (aloft ? c.bob(t) : 0),
                p.z(),
                p.facing() < 0,
                p.size(),
                c.cels(),
                t -> aloft ? List.of() : c.contacts(),
                (name, t) -> Optional.ofNullable(
                        switch (name) {
                            case "seat" -> new Anchor(-4 * c.unit(), (-c.up() - 28) * c.unit());
                            case "mouth" -> c.mouth();
                            default -> null;
                        }));
    }

    /** The pictures of one of them. */
    private static final class Creature {
        private static final int POSES = 14;
        private static final int SWAY = 12;
        private final Performer performer;
        private final Breed breed;
        private final Vista vista;
        private final double unit;
        private final double up;
        private final long seed;
        private final boolean aloft;
        private final boolean young;
        private final List<Cel> cels = new ArrayList<>();

        Creature(Performer p, Breed breed, long seed, boolean aloft) {
            performer = p;
            this.breed = breed;
            this.seed = seed;
            this.aloft = aloft;
            young = p.look("age", "").matches("young|baby|child")
                    || p.look("size", "").matches("small|tiny");
            unit = p.size() / breed.number("tall");
            up = breed.is("build", "bat") ? 30 : 62;
            vista = new Vista(breed.number("yaw"), breed.number("above"), 0.20);
            wing(-1);
            if (breed.is("build", "bat")) {
                cels.add(Cel.rigid(
                        "body",
                        bounds(-60, -60, 60, 40),
                        this::carry,
                        (pen, k) -> draw(pen, new Bat(breed, seed)::draw)));
            } else {
                dragon();
            }
            wing(1);
        }

        List<Cel> cels() {
            return cels;
        }

        /** How much larger the head of a young one is than that of a grown one, and how much smaller its wings. */
        private double youth() {
            return young ? 1.45 : 1;
        }

        Anchor mouth() {
            double x = 96 + (178 - 96) * youth();
            double y = -84 + (-92 + 84) * youth() - up;
            return new Anchor(x * unit, y * unit);
        }

        /** Its head is thrown back and then forward, again and again. */
        private double sneezing(double t) {
            if (!performer.does("action.sneeze")) {
                return 0;
            }
            double u = (t % 2.4) / 2.4;
            return -0.34 * Noise.smooth(0.25, 0.52, u) * (1 - Noise.smooth(0.55, 0.60, u))
                    + 0.30 * Noise.smooth(0.55, 0.61, u) * (1 - Noise.smooth(0.66, 0.9, u));
        }

        double unit() {
            return unit;
        }

        double up() {
            return up;
        }

        private void dragon() {
            Wyrm wyrm = new Wyrm(breed, seed);
            legs(wyrm, 1);
            cels.add(Cel.loop(
                    "tail",
                    bounds(-290, -130, 0, 130),
                    SWAY,
                    2.6,
                    this::carry,
                    (pen, k) -> draw(pen, p -> wyrm.tail(p, 2 * Math.PI * k / SWAY))));
            cels.add(Cel.rigid("trunk", bounds(-80, -130, 130, 60), this::carry, (pen, k) -> draw(pen, wyrm::trunk)));
            legs(wyrm, 0);
            boolean roars =
                    performer.does("action.roar") || performer.does("action.breathe") || performer.does("action.fight");
            cels.add(Cel.rigid(
                    "head",
                    bounds(30, -150, 190, -60),
                    this::nod,
                    (pen, k) -> draw(pen, p -> wyrm.head(p, roars ? 0.42 : 0.05))));
            if (performer.does("action.breathe") || performer.does("action.fight") || performer.does("action.burn")) {
                Fire fire = new Fire(178, -92, seed);
                cels.add(Cel.loop(
                        "fire",
                        bounds(120, -200, 178 + Fire.LENGTH * 1.3, 180),
                        Fire.POSES,
                        0.72,
                        this::nod,
                        (pen, k) -> draw(pen, p -> fire.draw(p, (double) k / Fire.POSES))));
            }
        }

        private void legs(Wyrm wyrm, int far) {
            cels.add(Cel.rigid(
                    "legs" + far, bounds(-90, -30, 100, 80), aloft ? this::carry : t -> Move.NONE, (pen, k) -> {
                        Light l = far == 0
                                ? pen.light()
                                : pen.light()
                                        .rims(0.3, 0.3)
                                        .shade(
                                                pen.light().shade(),
                                                Math.min(0.95, pen.light().shadeAmount() + 0.25));
                        pen.under(
                                l,
                                () -> draw(pen, p -> {
                                    double dx = far * 9;
                                    if (aloft) {
                                        wyrm.leg(p, -34 + dx, 10, -66 + dx, 40, true);
                                        wyrm.leg(p, 30 + dx, 14, 22 + dx, 48, false);
                                    } else {
                                        wyrm.leg(p, -34 + dx, 10, -40 + dx * 1.6, up - 4, true);
                                        wyrm.leg(p, 30 + dx, 14, 34 + dx * 1.4, up - 4, false);
                                    }
                                }));
                    }));
        }

        private void wing(int side) {
            Rect box = bounds(-380, -380, 380, 380);
            double[] shoulder =
                    breed.is("build", "bat") ? new double[] {10, -4, side * 6} : new double[] {20, -20, side * 12};
            double[] flank =
                    breed.is("build", "bat") ? new double[] {-26, 8, side * 3} : new double[] {-44, -4, side * 10};
            cels.add(new Cel.Cycle(
                    "wing" + side,
                    box,
                    aloft ? POSES : 1,
                    t -> aloft ? Math.floorMod((int) Math.floor(beat(t) * POSES), POSES) : 0,
                    this::winged,
                    (pen, k) -> draw(pen, p -> {
                        Arm arm = aloft
                                ? Arm.beat(
                                        k / (double) POSES,
                                        breed.number("swing"),
                                        breed.number("level"),
                                        breed.number("flex"))
                                : new Arm(1.0, 0.75, 0.75, 0);
                        Light l = side > 0
                                ? p.light()
                                : p.light()
                                        .shade(
                                                p.light().shade(),
                                                Math.min(0.95, p.light().shadeAmount() + 0.12));
                        p.under(l, () -> new MembraneWing(breed, vista, side).draw(p, arm, shoulder, flank));
                    })));
        }

        private Move winged(double t) {
            Move m = carry(t);
            double k = young && !aloft ? 0.55 : young ? 0.8 : 1;
            double px = k == 1 ? m.pivotX() : -10 * unit;
            double py = k == 1 ? m.pivotY() : (-18 - up) * unit;
            return new Move(m.dx(), m.dy(), m.radians(), px, py, k, k * m.scaleY(), m.alpha());
        }

        private double beat(double t) {
            double s = t / (breed.number("beat") * (0.92 + 0.16 * Noise.at(seed, 2))) + Noise.at(seed, 3);
            return s - Math.floor(s);
        }

        private Move carry(double t) {
            if (!aloft) {
                return new Move(0, 0, 0, 0, 0, 1, 1 + 0.006 * Math.sin(1.6 * t), 1);
            }
            double heave = (breed.is("build", "bat") ? 3 : 7) * Math.cos(2 * Math.PI * beat(t) - 0.4);
            return new Move(0, heave * unit, 0.03 * Math.sin(0.9 * t), 0, -up * unit, 1, 1, 1);
        }

        private Move nod(double t) {
            Move m = carry(t);
            double turn = m.radians() + 0.06 * Math.sin(1.1 * t + 1) + sneezing(t);
            return new Move(m.dx(), m.dy(), turn, 96 * unit, (-84 - up) * unit, youth(), youth() * m.scaleY(), 1);
        }

        double bob(double t) {
            double s = t + 7 * Noise.at(seed, 4);
            return unit
                    * (breed.is("build", "bat")
                            ? 26 * Math.sin(2.3 * s) + 12 * Math.sin(5.1 * s)
                            : 12 * Math.sin(0.8 * s));
        }

        List<Contact> contacts() {
            return List.of(
                    new Contact(-36 * unit, 16 * unit, 0),
                    new Contact(40 * unit, 16 * unit, 0),
                    new Contact(0, 70 * unit, 0.15));
        }

        private Rect bounds(double l, double t, double r, double b) {
            return Paths.rect(l * unit, (t - up) * unit, r * unit, (b - up) * unit);
        }

        private void draw(Pen pen, Consumer<Pen> drawing) {
            pen.canvas().save();
            pen.canvas().translate(0, (float) (-up * unit));
            pen.units(unit, pen.light().hero(), drawing);
            pen.canvas().restore();
        }
    }
}
