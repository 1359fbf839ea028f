package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.prop.Holding;
import dev.kinora.animatic.stage.solid.Sun;
import dev.kinora.animatic.stage.thing.Steam;
import dev.kinora.animatic.stage.thing.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Vessels, fruit and candles, turned as solids and lit like the table they stand on. */
public final class VesselRig implements Rig {
    /** Share of its height at which a hand holds it. */
    private static final double GRIP = 0.45;

    @Override
    public int match(Performer performer) {
        return vessel(performer).isPresent() ? 3 : 0;
    }

    /** What is written on has a row of its own in the catalogue. */
    private static Optional<Vessel> vessel(Performer p) {
        return Optional.of(p).filter(q -> q.look("text", "").isEmpty()).flatMap(q -> Vessel.of(q.concept()));
    }

    /** The solid of a performer, the same for the table's shadow and for the picture. */
    static Optional<Solid> solid(Performer p, Scene scene) {
        return vessel(p).map(v -> {
            String colour = p.look("colour", "");
            Vessel vessel = colour.isEmpty() ? v : v.coloured(Colours.parse(colour));
            double turn = (Noise.at(Noise.seed(scene.seed(), p.id()), 5) - 0.25) * 0.9;
            return new Solid(vessel, p.x(), p.z(), p.size() / vessel.height(), turn);
        });
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Scene scene = cast.scene();
        View view = cast.view();
        Solid solid = solid(p, scene).orElseThrow();
        Sun sun = Sun.of(scene);
        double grow = Math.max(1, view.largest(p.z()));
        Art picture = new Marcher(
                        solid,
                        new Ceramics(solid, sun, Things.lamps(scene), Noise.seed(scene.seed(), p.id())),
                        view,
                        grow)
                .picture();
        List<Cel> cels = new ArrayList<>();
        cels.add(Cel.still("solid", picture.bounds(), (pen, phase) -> picture.draw(pen.canvas(), null)));
        Holding holding = Holding.of(p, cast, "hand");
        if (steams(p, solid) && !holding.held()) {
            double level = solid.vessel.liquid() * solid.unit;
            Steam steam = new Steam(
                    sun,
                    Noise.seed(scene.seed(), "steam"),
                    p.x(),
                    p.z(),
                    level + 0.008,
                    solid.liquidRadius() * solid.unit);
            cels.add(new Cel.Live("steam", steam::draw));
        }
        return new Figure(
                p.id(),
                t -> holding.x(t, 0, 0),
                t -> holding.y(t, -GRIP * p.size()),
                holding.depth(),
                false,
                p.size(),
                cels,
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private static boolean steams(Performer p, Solid solid) {
        String traits = p.look("traits", "");
        boolean cold = traits.contains("cold");
        boolean hot = p.concept().matches("prop\\.coffee-cup|food\\.(coffee|tea|soup)");
        return solid.vessel.liquid() > 0 && (traits.contains("steaming") || hot && !cold);
    }
}
