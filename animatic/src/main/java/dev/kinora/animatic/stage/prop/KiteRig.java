package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A diamond kite: flies figures of eight on a sagging string from its flyer's {@code hand}, or alone. */
public final class KiteRig implements Rig {
    private static final int PHASES = 10;

    @Override
    public int match(Performer performer) {
        return performer.concept().equals("prop.kite") ? 3 : 0;
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        View view = cast.view();
        double size = Math.min(performer.size(), 0.20 * view.width() / view.scale(performer.z()));
        Optional<Figure> flyer = flyer(performer, cast);
        Flight flight = Flight.of(performer, cast, size, flyer);
        KiteArt art =
                new KiteArt(Colours.parse(performer.look("colour", "#d0302a")), performer.look("colour2", ""), size);
        Rect sail = Paths.rect(-0.55 * size, -0.62 * size, 0.55 * size, 0.62 * size);
        boolean mirrored = flight.way() < 0;
        List<Cel> cels = List.of(
                new Cel.Live("string", (pen, t) -> string(pen, t, flight, flyer, cast.view(), performer.z())),
                new Cel.Live("tail", (pen, t) -> art.tail(pen, t, flight)),
                new Cel.Cycle(
                        "sail",
                        sail,
                        PHASES,
                        t -> Math.floorMod((int) Math.floor(t * 12), PHASES),
                        t -> Move.turned(flight.roll(t), 0, 0, 0, 0),
                        (pen, phase) -> art.sail(pen, 2 * Math.PI * phase / PHASES)));
        return new Figure(
                performer.id(),
                flight::x,
                flight::y,
                performer.z(),
                mirrored,
                size,
                cels,
                t -> List.of(),
                (name, t) -> name.equals("bridle") ? Optional.of(new Anchor(0, 0)) : Optional.empty());
    }

    /** Who holds the string: the support, a target of the kite's acts, or somebody whose act is aimed at the kite. */
    private static Optional<Figure> flyer(Performer kite, Cast cast) {
        Stream<String> own =
                Stream.concat(kite.support().stream(), kite.acts().stream().flatMap(a -> a.target().stream()));
        Stream<String> others = cast.scene().performers().stream()
                .filter(p -> p.acts().stream().map(Act::target).anyMatch(x -> x.filter(kite.id()::equals)
                        .isPresent()))
                .map(Performer::id);
        return Stream.concat(own, others)
                .map(id -> Optional.ofNullable(cast.built().get(id)))
                .flatMap(Optional::stream)
                .filter(f -> grip(f, 0).isPresent())
                .findFirst();
    }

    /** Where a figure holds the string: who has no hand takes it between the teeth. */
    private static Optional<Anchor> grip(Figure flyer, double t) {
        return flyer.anchors().find("hand", t).or(() -> flyer.anchors().find("mouth", t));
    }

    private static void string(Pen pen, double t, Flight flight, Optional<Figure> flyer, View view, double z) {
        if (flyer.isEmpty()) {
            return;
        }
        double[] hand = hand(t, flight, flyer.get(), view, z);
        double bx = 0;
        double by = 0;
        double dx = bx - hand[0];
        double dy = by - hand[1];
        double sag = 0.075 * Math.hypot(dx, dy);
        int n = 12;
        double[] xy = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double u = (double) i / n;
            double hang = 4 * u * (1 - u);
            double hum = 0.010 * hang * Math.sin(7.3 * t - 9 * u) * Math.hypot(dx, dy) * 0.25;
            xy[2 * i] = hand[0] + dx * u + hum + sag * hang * 0.35;
            xy[2 * i + 1] = hand[1] + dy * u + sag * hang;
        }
        int colour = Colours.mix(pen.light().surface(0xFFFBF5E6), pen.light().key(), 0.3);
        pen.stroke(Paths.curve(xy), Math.max(0.004, 1.5 * pen.pixel()), Colours.fade(colour, 0.85));
    }

    /** The hand in the kite's own metres: both are seen through the camera of the moment, at their own depths. */
    private static double[] hand(double t, Flight flight, Figure flyer, View view, double z) {
        Anchor a = grip(flyer, t).orElse(new Anchor(0, -flyer.height()));
        double wx = flyer.x().apply(t) + (flyer.mirrored() ? -a.x() : a.x());
        double wy = flyer.y().apply(t) - a.y();
        View.Shift from = view.at(t, flyer.z());
        View.Shift to = view.at(t, z);
        double px = from.scale() * view.screenX(wx, flyer.z()) + from.x();
        double py = from.scale() * view.screenY(wy, flyer.z()) + from.y();
        double k = view.scale(z);
        double lx = ((px - to.x()) / to.scale() - view.screenX(flight.x(t), z)) / k;
        double ly = ((py - to.y()) / to.scale() - view.screenY(flight.y(t), z)) / k;
        return new double[] {lx * flight.way(), ly};
    }
}
