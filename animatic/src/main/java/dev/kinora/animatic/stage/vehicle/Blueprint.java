package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

/**
 * The plan of one vehicle: its sheets, wheels, lamps, anchors, in points; origin where it meets the ground, facing right,
 * y down. Used once.
 */
public final class Blueprint {
    /** Points a car is high in the drawings of {@link Lamp}, for 1 of ours. */
    private static final double LAMP = 0.55;

    /** How a wheel is made. */
    public enum Rim {
        CAR(Wheel.Style.CAR),
        LORRY(new Wheel.Style(0.58, 0, 0.3, 0.03)),
        BICYCLE(Wheel.Style.BICYCLE),
        WIRE(new Wheel.Style(0.72, 16, 0, 0.025)),
        WOOD(new Wheel.Style(0.90, 6, 0, 0));

        private final Wheel.Style style;

        Rim(Wheel.Style style) {
            this.style = style;
        }
    }

    /** A moment of a part that is drawn anew each frame. */
    @FunctionalInterface
    public interface Live {
        /**
         * @param w in points
         * @param t seconds
         */
        void draw(Workshop w, double t);
    }

    /** One sheet made from the plan's scale. */
    private interface Sheet {
        List<Cel> cels(Order order, Course course);
    }

    private final double tall;
    private final Rect bounds;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, double[]> anchors = new LinkedHashMap<>();
    private final List<double[]> contacts = new ArrayList<>();
    private final List<Consumer<Workshop>> drawings = new ArrayList<>();
    private double shift;
    private double pivotY;

    /**
     * @param tall points from the ground to the top: what a performer's size is the height of
     * @param left first column of the drawing
     * @param top first row
     * @param right last column
     * @param bottom last row
     */
    public Blueprint(double tall, double left, double top, double right, double bottom) {
        this.tall = tall;
        bounds = Paths.rect(left, top, right, bottom);
    }

    /** The row about whose middle it leans. */
    public Blueprint pivot(double y) {
        pivotY = y;
        return this;
    }

    /** Draws it {@code points} to the right of where it is blocked: what is too long for the picture shows its better half. */
    public Blueprint shifted(double points) {
        shift = points;
        return this;
    }

    /**
     * Puts it into water: call it last.
     *
     * @param stern x where the hull leaves the water
     * @param bow x where it meets it
     * @param foam how much white water there is: 0 none, 1 a fast boat
     */
    public Blueprint afloat(double stern, double bow, double foam) {
        Waterline line = new Waterline(stern, bow, foam);
        sheets.addFirst((o, c) -> List.of(line.mirror(o, c, bounds, drawings)));
        sheets.add((o, c) -> List.of(line.surface(o, c)));
        return this;
    }

    /** A sheet behind whoever is in it, moving with the body. */
    public Blueprint behind(String name, Consumer<Workshop> drawing) {
        return sheet(name, bounds, drawing);
    }

    /** A sheet in front of whoever is in it, moving with the body. */
    public Blueprint front(String name, Consumer<Workshop> drawing) {
        return sheet(Figure.FRONT + name, bounds, drawing);
    }

    private Blueprint sheet(String name, Rect area, Consumer<Workshop> drawing) {
        drawings.add(drawing);
        sheets.add((o, c) -> List.of(Cel.rigid(
                name,
                scaled(area, c.unit()),
                t -> body(c, t),
                (pen, k) -> pen.units(c.unit(), pen.light().hero(), p -> drawing.accept(new Workshop(p, o))))));
        return this;
    }

    /** A sheet that stays where the vehicle started: a launch pad. */
    public Blueprint planted(String name, Rect area, Consumer<Workshop> drawing) {
        sheets.add((o, c) -> List.of(Cel.rigid(
                name,
                scaled(area, c.unit()),
                t -> Move.by(0, c.y(t) - c.y(0)),
                (pen, k) -> pen.units(c.unit(), pen.light().hero(), p -> drawing.accept(new Workshop(p, o))))));
        return this;
    }

    /** A sheet with a move of its own, in points, on top of the body's. */
    public Blueprint part(String name, Rect area, Motion move, Consumer<Workshop> drawing) {
        sheets.add((o, c) -> List.of(Cel.rigid(
                name,
                scaled(area, c.unit()),
                t -> scaled(move.at(c, t), c.unit()),
                (pen, k) -> pen.units(c.unit(), pen.light().hero(), p -> drawing.accept(new Workshop(p, o))))));
        return this;
    }

    /** A move in points from course and second. */
    @FunctionalInterface
    public interface Motion {
        /** Where the part lies at second t; lengths in points. */
        Move at(Course course, double t);
    }

    /** A sheet of few pictures. */
    public Blueprint cycle(String name, Rect area, int count, Phase phase, Frame drawing) {
        sheets.add((o, c) -> List.of(new Cel.Cycle(
                name,
                scaled(area, c.unit()),
                count,
                t -> Math.floorMod((int) Math.floor(phase.at(c, t) * count), count),
                t -> body(c, t),
                (pen, k) -> pen.units(
                        c.unit(), pen.light().hero(), p -> drawing.draw(new Workshop(p, o), (double) k / count)))));
        return this;
    }

    /** Where a cycle is. */
    @FunctionalInterface
    public interface Phase {
        /** Turns since the start. */
        double at(Course course, double t);
    }

    /** One picture of a cycle. */
    @FunctionalInterface
    public interface Frame {
        /**
         * @param w in points
         * @param turn 0 to 1
         */
        void draw(Workshop w, double turn);
    }

    /** What lies on the ground and is drawn by itself. */
    interface Laid {
        /** The cel of a vehicle on its course. */
        Cel cel(Order order, Course course);
    }

    /** Something that comes along but does not move with the body. */
    Blueprint ground(Laid laid) {
        sheets.addFirst((o, c) -> List.of(laid.cel(o, c)));
        return this;
    }

    /** A part drawn anew each frame, in points, moving with the body. */
    public Blueprint live(String name, Live drawing) {
        sheets.add((o, c) -> List.of(new Cel.Live(name, (pen, t) -> {
            Move m = body(c, t);
            pen.canvas().save();
            pen.canvas().translate((float) m.dx(), (float) m.dy());
            pen.units(c.unit(), pen.light().hero(), p -> drawing.draw(new Workshop(p, o), t));
            pen.canvas().restore();
        })));
        return this;
    }

    /** Smoke, steam or spray. */
    public Blueprint plume(Plume plume) {
        sheets.add((o, c) -> List.of(plume.cel(o, c)));
        return this;
    }

    /** A wheel on the ground, and its contact. */
    public Blueprint wheel(String name, double x, double radius, Rim rim) {
        contacts.add(new double[] {x, radius * 0.9});
        return disc(name, x, -radius, radius, rim);
    }

    /** A wheel anywhere. */
    public Blueprint disc(String name, double x, double y, double radius, Rim rim) {
        sheets.add((o, c) -> new Wheel(name, x, y, radius, rim.style)
                .cels(c.unit(), t -> c.angle(radius, t), c.performer().speed()));
        return this;
    }

    /** A head lamp: its beam by night. */
    public Blueprint beam(double x, double y) {
        sheets.add((o, c) -> o.dark() ? List.of(lamp(c, x, y).beam(light(o), bob(c))) : List.of());
        return this;
    }

    /** A tail lamp: its glow by night. */
    public Blueprint tail(double x, double y) {
        sheets.add((o, c) -> o.dark() ? List.of(lamp(c, x, y).tail(light(o), bob(c))) : List.of());
        return this;
    }

    private static Light light(Order o) {
        return o.cast().light();
    }

    private static DoubleUnaryOperator bob(Course c) {
        return c::bob;
    }

    private static Lamp lamp(Course c, double x, double y) {
        return new Lamp(c.unit() * LAMP, x / LAMP, y / LAMP, 0.95);
    }

    /** A named point. */
    public Blueprint anchor(String name, double x, double y) {
        anchors.put(name, new double[] {x, y});
        return this;
    }

    /** A dark spot on the ground. */
    public Blueprint contact(double x, double radius) {
        contacts.add(new double[] {x, radius});
        return this;
    }

    /** The figure. */
    Figure build(Order order, Course.Way way) {
        double unit = order.performer().size() / tall;
        Course course = new Course(order.performer(), way, unit, order.rough() ? 2.4 : 1);
        double aside = shift * unit * (order.performer().facing() < 0 ? -1 : 1);
        List<Cel> cels = new ArrayList<>();
        sheets.forEach(s -> cels.addAll(s.cels(order, course)));
        List<Contact> spots = contacts.stream()
                .map(c -> new Contact(c[0] * unit, c[1] * unit, 0))
                .toList();
        return new Figure(
                order.performer().id(),
                t -> course.x(t) + aside,
                course::y,
                order.performer().z(),
                order.performer().facing() < 0,
                order.performer().size(),
                cels,
                t -> spots,
                (name, t) -> anchor(name, course, t));
    }

    private Optional<Anchor> anchor(String name, Course c, double t) {
        return Optional.ofNullable(anchors.get(name)).map(p -> turned(p, c, t));
    }

    private Anchor turned(double[] p, Course c, double t) {
        double lean = c.lean(t);
        double y = p[1] - pivotY;
        return new Anchor(
                (p[0] * Math.cos(lean) - y * Math.sin(lean)) * c.unit(),
                (pivotY + p[0] * Math.sin(lean) + y * Math.cos(lean)) * c.unit() + c.bob(t));
    }

    private Move body(Course c, double t) {
        return c.body(t, 0, pivotY * c.unit());
    }

    private static Move scaled(Move m, double k) {
        return new Move(
                m.dx() * k, m.dy() * k, m.radians(), m.pivotX() * k, m.pivotY() * k, m.scaleX(), m.scaleY(), m.alpha());
    }

    private static Rect scaled(Rect r, double k) {
        return Paths.rect(r.getLeft() * k, r.getTop() * k, r.getRight() * k, r.getBottom() * k);
    }
}
