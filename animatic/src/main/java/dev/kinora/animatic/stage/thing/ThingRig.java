package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.prop.Holding;
import dev.kinora.animatic.stage.solid.Body;
import dev.kinora.animatic.stage.solid.Eye;
import dev.kinora.animatic.stage.solid.Form;
import dev.kinora.animatic.stage.solid.Lamp;
import dev.kinora.animatic.stage.solid.Marcher;
import dev.kinora.animatic.stage.solid.Part;
import dev.kinora.animatic.stage.solid.Sun;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things of the catalogue: on a table near by, in the open at their real size, or in somebody's hand. */
public final class ThingRig implements Rig {
    /** For what is drawn where it is the subject and nowhere else: a door, a machine of no known kind. */
    private static final int STAND_IN = 1;

    /** Before the name of a point that a kind offers to whoever rides it. */
    private static final String POINT = "at.";

    @Override
    public int match(Performer performer) {
        return Catalogue.find(performer)
                .filter(kind -> performer.look("strand", "").isEmpty())
                .map(kind -> kind.has("alone") ? STAND_IN : 3)
                .orElse(0);
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Scene scene = cast.scene();
        Kind own = Catalogue.find(p).orElseThrow();
        Boards boards = new Boards(own, p, scene);
        Kind kind = boards.lies() ? boards.flat() : own;
        Holding holding = Holding.of(p, cast, kind.options().getOrDefault("anchor", "hand"));
        Body body = Things.body(kind.only(Kind.Moving.STAYING), p, scene);
        Eye eye = Eye.of(body, cast.view().eye());
        boolean dark = scene.place().time().dark();
        List<Cel> cels = new ArrayList<>();
        List<Lives> lives = Placing.of(kind, p, scene).stream()
                .map(q -> new Lives(eye, Sun.of(scene), Things.look(p, scene), q, dark))
                .toList();
        living(kind, p, lives, "pool", cels);
        Light light = light(cast.light(), holding);
        Marcher marcher = marcher(body, eye, scene, light);
        String other = p.look("text2", "");
        cels.add(
                other.isEmpty()
                        ? solid(marcher, kind, p, holding)
                        : TwoSides.cel(
                                marcher,
                                marcher(
                                        Things.body(kind.only(Kind.Moving.STAYING), TwoSides.bearing(p, other), scene),
                                        eye,
                                        scene,
                                        light)));
        Kind turning = kind.only(Kind.Moving.TURNING);
        if (!turning.parts().isEmpty()) {
            Placing where = Placing.of(kind, p, scene).getFirst();
            cels.add(new Turning(turning, p)
                    .cel(
                            Builder.parts(turning, Things.look(p, scene), 0),
                            parts -> marcher(placed(body, parts, where), eye, scene, light)));
        }
        Placing first = Placing.of(kind, p, scene).getFirst();
        cels.addAll(new Groups(kind, p, eye)
                .cels(Things.look(p, scene), parts -> marcher(placed(body, parts, first), eye, scene, light)));
        living(kind, p, lives, "", cels);
        return figure(p, kind, body, holding, boards.drawn() ? new Groups(kind, p, eye).together(cels) : List.of());
    }

    /** What lives on each of the things: only of one sort, or all but the pools of light beneath them. */
    private static void living(Kind kind, Performer p, List<Lives> all, String sort, List<Cel> cels) {
        for (int i = 0; i < kind.lives().size(); i++) {
            Kind.Line line = kind.lives().get(i);
            if (!new Motion(line).goes(p)) {
                continue;
            }
            boolean pool = line.words().getFirst().equals("pool");
            if (pool == sort.equals("pool")) {
                for (int n = 0; n < all.size(); n++) {
                    all.get(n).cel(line, i + 100 * n).ifPresent(cels::add);
                }
            }
        }
    }

    /** Parts as the body that they belong to stands. */
    private static Body placed(Body body, List<Part> parts, Placing at) {
        List<Part> there = parts.stream()
                .map(part -> part.placed(1, at.yaw(), at.x(), at.y(), at.z()))
                .toList();
        return new Body(there, body.x(), body.lift(), body.z(), body.unit(), body.seed());
    }

    private static Light light(Light light, Holding holding) {
        return holding.mirrored() ? light.mirrored() : light;
    }

    private static Marcher marcher(Body body, Eye eye, Scene scene, Light light) {
        List<Lamp> lamps = Things.lamps(scene);
        return close(scene) ? Marcher.under(Sun.of(scene), lamps, body, eye) : Marcher.under(light, lamps, body, eye);
    }

    private static boolean close(Scene scene) {
        return scene.place().trait("shot", "").equals("close");
    }

    /** The picture; in a hand it hangs on its grip and leans. */
    private static Cel solid(Marcher marcher, Kind kind, Performer p, Holding holding) {
        Rect box = marcher.box();
        if (!holding.held()) {
            return Cel.still("thing", box, (pen, k) -> marcher.draw(pen));
        }
        double[] grip = kind.numbers("grip", 0, 0.45);
        double gx = grip[0] * p.size();
        double gy = -grip[1] * p.size();
        double lean = Math.toRadians(kind.number("lean", 0));
        return Cel.rigid(
                "thing",
                box,
                t -> Move.turned(lean + 0.015 * Math.sin(1.7 * t), gx, gy, -gx, -gy),
                (pen, k) -> marcher.draw(pen));
    }

    private static Figure.Anchors anchors(Kind kind, double unit) {
        Map<String, Anchor> points = new HashMap<>();
        if (kind.has("seat")) {
            points.put("chair", new Anchor(0, -kind.number("seat", 0) * unit));
        }
        kind.options().keySet().stream().filter(o -> o.startsWith(POINT)).forEach(option -> {
            double[] at = kind.numbers(option, 0, 0);
            points.put(option.substring(POINT.length()), new Anchor(at[0] * unit, -at[1] * unit));
        });
        return points.isEmpty() ? Figure.Anchors.NONE : (name, t) -> Optional.ofNullable(points.get(name));
    }

    private static Figure figure(Performer p, Kind kind, Body body, Holding holding, List<Cel> cels) {
        boolean held = holding.held();
        Form.Bound b = body.bound();
        double wide = kind.number("foot", Math.min(b.r() * 0.62, 200)) * body.unit();
        List<Contact> contacts = held || p.lift() > 0.05 ? List.of() : List.of(new Contact(0, wide, 0));
        return new Figure(
                p.id(),
                t -> holding.x(t, 0, 0),
                t -> holding.y(t, 0),
                holding.depth(),
                held && holding.mirrored(),
                p.size(),
                cels,
                t -> contacts,
                anchors(kind, body.unit()));
    }
}
