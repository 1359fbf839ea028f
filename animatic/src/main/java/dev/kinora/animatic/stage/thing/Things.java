package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.solid.Body;
import dev.kinora.animatic.stage.solid.Form;
import dev.kinora.animatic.stage.solid.Lamp;
import dev.kinora.animatic.stage.solid.Part;
import dev.kinora.animatic.stage.solid.Tints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The things of a scene as bodies and lamps, for whoever lights or shadows the ground they stand on. */
public final class Things {
    private static final Map<String, Double> HEIGHTS = new ConcurrentHashMap<>();

    private Things() {}

    /** The body of a performer that is a thing of the catalogue. */
    public static Optional<Body> body(Performer p, Scene scene) {
        return Catalogue.find(p).map(k -> body(k, p, scene));
    }

    static Body body(Kind kind, Performer p, Scene scene) {
        Builder.Look look = look(p, scene);
        List<Part> parts = new ArrayList<>();
        for (Placing q : Placing.of(kind, p, scene)) {
            Builder.parts(kind, look, 0).forEach(part -> parts.add(part.placed(1, q.yaw(), q.x(), q.y(), q.z())));
        }
        parts.addAll(Placing.beneath(kind, p, scene));
        return new Body(parts, p.x(), Math.max(0, p.lift()), p.z(), unit(kind, p), look.seed());
    }

    /** How much room {@code many} of a thing of the catalogue take together; empty when it has none of the name. */
    public static Optional<Extent> extent(String concept, String word, int many) {
        return Catalogue.find(concept, word).map(k -> {
            Extent e = Extent.of(k);
            return Placing.together(new Extent(height(k) / 100, e.wide(), e.deep()), many);
        });
    }

    /** The same with what they lie on; empty when the catalogue has one of the two not. */
    public static Optional<Extent> laid(String concept, String word, int many, String upon) {
        String[] carrier = upon.split(" ", 2);
        return Catalogue.find(concept, word)
                .flatMap(k -> Catalogue.find(carrier[0], carrier.length > 1 ? carrier[1] : "")
                        .map(c -> Placing.laid(k, many, c)));
    }

    /** How many times nearer than usual a thing is looked at, so that it is not seen whole. */
    public static double nearness(String concept, String word) {
        return Catalogue.find(concept, word).map(k -> k.number("near", 1)).orElse(1.0);
    }

    /** Whether a thing is flat and small, so that others are laid on it. */
    public static boolean carries(String concept, String word) {
        return Catalogue.find(concept, word).filter(k -> k.has("rest")).isPresent();
    }

    /** Metres above the ground of what somebody sits or lies on; empty when a thing is none for that. */
    public static Optional<Double> seat(String concept, String word) {
        return Catalogue.find(concept, word).filter(k -> k.has("seat")).map(k -> k.number("seat", 0) / 100);
    }

    /** Whether a thing hangs overhead where nobody holds it, as paper lanterns do. */
    public static boolean hangs(String concept, String word) {
        return Catalogue.find(concept, word).filter(k -> k.has("hung")).isPresent();
    }

    /** Whether a thing is made to be held by its grip. */
    public static boolean grips(String concept, String word) {
        return Catalogue.find(concept, word).filter(k -> k.has("grip")).isPresent();
    }

    /** Whether one of the catalogue's things of the name is already several: a heap of coins. */
    public static boolean several(String concept, String word) {
        return Catalogue.find(concept, word).filter(k -> k.has("many")).isPresent();
    }

    /** Whether a thing of the name has another on it or in it, as a cake has candles. */
    public static boolean includes(String concept, String word, String other) {
        return Catalogue.find(concept, word)
                .map(k -> List.of(k.options().getOrDefault("has", "").split(",")))
                .filter(all -> all.contains(other))
                .isPresent();
    }

    /**
     * The one thing that two things are together, as eggs and a pan are a pan of eggs; empty when they are two.
     *
     * @param inner word for what is in it or on it
     */
    public static Optional<String> together(String concept, String word, String inner) {
        String both = word + " of " + inner;
        Optional<String> plain = Catalogue.find(concept, word).map(Kind::name);
        return Catalogue.find(concept, both)
                .map(Kind::name)
                .filter(name -> name.contains(":") && !plain.equals(Optional.of(name)))
                .map(name -> both);
    }

    /** Metres of one of the kind's centimetres: as large as the plan wants it. */
    static double unit(Kind kind, Performer p) {
        return p.size() / HEIGHTS.computeIfAbsent(kind.name(), k -> height(Catalogue.named(k)));
    }

    /** Highest point of a kind, centimetres. */
    static double height(Kind kind) {
        double drawn = kind.number("tall", 0);
        if (drawn > 0) {
            return drawn;
        }
        double top = 1;
        for (Part part : Builder.parts(kind, new Builder.Look(List.of(), "", 1), 0)) {
            Form.Bound b = part.form().bound();
            double y = b.y() + b.r();
            while (y > b.y() && empty(part.form(), y, b)) {
                y -= b.r() * 0.02;
            }
            top = Math.max(top, y);
        }
        return top;
    }

    private static boolean empty(Form f, double y, Form.Bound b) {
        for (int i = -10; i <= 10; i++) {
            for (int j = -10; j <= 10; j++) {
                if (f.distance().at(b.x() + i * 0.1 * b.r(), y, b.z() + j * 0.1 * b.r()) < 0.02 * b.r()) {
                    return false;
                }
            }
        }
        return true;
    }

    static Builder.Look look(Performer p, Scene scene) {
        return look(p, scene, "colour", "colour2", "colour3");
    }

    /** The look whose colours are in the given slots. */
    static Builder.Look look(Performer p, Scene scene, String... slots) {
        List<Integer> colours = new ArrayList<>();
        for (String slot : slots) {
            String hex = p.look(slot, "");
            colours.add(hex.isEmpty() ? Builder.Look.UNSAID : Colours.parse(hex));
        }
        while (!colours.isEmpty() && colours.getLast() == Builder.Look.UNSAID) {
            colours.removeLast();
        }
        String ink = p.look("ink", "");
        return new Builder.Look(
                colours, p.look("text", ""), ink.isEmpty() ? 0 : Colours.parse(ink), Noise.seed(scene.seed(), p.id()));
    }

    /** What gives light among the things of a scene. */
    public static List<Lamp> lamps(Scene scene) {
        List<Lamp> lamps = new ArrayList<>();
        for (Performer p : scene.performers()) {
            Catalogue.find(p).ifPresent(kind -> Placing.of(kind, p, scene).forEach(q -> lamps(kind, p, q, lamps)));
        }
        return lamps;
    }

    private static void lamps(Kind kind, Performer p, Placing place, List<Lamp> out) {
        double unit = unit(kind, p);
        double cos = Math.cos(Math.toRadians(place.yaw()));
        double sin = Math.sin(Math.toRadians(place.yaw()));
        for (Kind.Line line : kind.lives()) {
            if (line.has("light")) {
                double[] q = line.points().getFirst();
                out.add(new Lamp(
                        p.x() + (place.x() + q[0] * cos + q[2] * sin) * unit,
                        Math.max(0, p.lift()) + (place.y() + q[1] + line.number("up", 1.5)) * unit,
                        p.z() + (place.z() + q[2] * cos - q[0] * sin) * unit,
                        line.number("light", 10) * unit,
                        Tints.linear(Colours.parse(line.colour("#ffb468")))));
            }
        }
    }
}
