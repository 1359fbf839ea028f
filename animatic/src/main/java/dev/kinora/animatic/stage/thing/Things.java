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
        List<Part> parts = Builder.parts(kind, look, yaw(kind, p, scene));
        return new Body(parts, p.x(), Math.max(0, p.lift()), p.z(), unit(kind, p), look.seed());
    }

    /** Metres of one of the kind's centimetres: as large as the plan wants it. */
    static double unit(Kind kind, Performer p) {
        return p.size() / HEIGHTS.computeIfAbsent(kind.name(), k -> height(kind));
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

    static double yaw(Kind kind, Performer p, Scene scene) {
        double free = kind.number("free", 14);
        return kind.number("yaw", 0) + (Noise.at(Noise.seed(scene.seed(), p.id()), 5) - 0.5) * 2 * free;
    }

    static Builder.Look look(Performer p, Scene scene) {
        List<Integer> colours = new ArrayList<>();
        for (String slot : List.of("colour", "colour2", "colour3")) {
            String hex = p.look(slot, "");
            if (!hex.isEmpty()) {
                colours.add(Colours.parse(hex));
            }
        }
        return new Builder.Look(colours, p.look("text", ""), Noise.seed(scene.seed(), p.id()));
    }

    /** What gives light among the things of a scene. */
    public static List<Lamp> lamps(Scene scene) {
        List<Lamp> lamps = new ArrayList<>();
        for (Performer p : scene.performers()) {
            Catalogue.find(p).ifPresent(kind -> {
                double unit = unit(kind, p);
                double yaw = Math.toRadians(yaw(kind, p, scene));
                for (Kind.Line line : kind.lives()) {
                    if (line.has("light")) {
                        double[] q = line.points().getFirst();
                        double reach = line.number("light", 10) * unit;
                        lamps.add(new Lamp(
                                p.x() + (q[0] * Math.cos(yaw) + q[2] * Math.sin(yaw)) * unit,
                                Math.max(0, p.lift()) + (q[1] + line.number("up", 1.5)) * unit,
                                p.z() + (q[2] * Math.cos(yaw) - q[0] * Math.sin(yaw)) * unit,
                                reach,
                                Tints.linear(Colours.parse(line.colour("#ffb468")))));
                    }
                }
            });
        }
        return lamps;
    }
}
