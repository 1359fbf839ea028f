package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.solid.Sun;
import dev.kinora.animatic.stage.thing.Steam;
import io.github.humbleui.skija.BlendMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Vessels, fruit and candles, turned as solids and lit like the table they stand on. */
public final class VesselRig implements Rig {
    @Override
    public int match(Performer performer) {
        return Vessel.of(performer.concept()).isPresent() ? 3 : 0;
    }

    /** The solid of a performer, the same for the table's shadow and for the picture. */
    static Optional<Solid> solid(Performer p, Scene scene) {
        return Vessel.of(p.concept()).map(v -> {
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
        Art picture =
                new Marcher(solid, new Ceramics(solid, sun, Noise.seed(scene.seed(), p.id())), view, grow).picture();
        List<Cel> cels = new ArrayList<>();
        cels.add(Cel.still("solid", picture.bounds(), (pen, phase) -> picture.draw(pen.canvas(), null)));
        if (p.concept().equals("prop.candle")) {
            double top = solid.vessel.height() * solid.unit;
            cels.add(new Cel.Live("flame", (pen, t) -> flame(pen, top, solid.unit, t)));
        }
        if (steams(p, solid)) {
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
                t -> p.x() + p.facing() * p.speed() * t,
                t -> p.lift(),
                p.z(),
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

    private static void flame(dev.kinora.animatic.paint.Pen pen, double top, double unit, double t) {
        double sway = (Noise.value(3L, t * 2.2) - 0.5) * 0.6 * unit;
        double tall = (3.4 + 0.5 * Noise.value(4L, t * 5.1)) * unit;
        double y = -top - 0.1 * unit;
        pen.glow(sway, y - tall * 0.4, tall * 3.2, 0x66FFB050, BlendMode.SCREEN);
        pen.stroke(Paths.line(0, y + 0.5 * unit, 0, y - 0.4 * unit), 0.16 * unit, 0xFF2A1A10);
        pen.fill(
                Paths.blob(
                        0,
                        y,
                        -0.55 * unit,
                        y - tall * 0.3,
                        sway * 0.6 - 0.2 * unit,
                        y - tall * 0.72,
                        sway,
                        y - tall,
                        sway * 0.6 + 0.25 * unit,
                        y - tall * 0.7,
                        0.55 * unit,
                        y - tall * 0.3),
                0xFFFFC860);
        pen.fill(
                Paths.blob(
                        0,
                        y - 0.1 * unit,
                        -0.3 * unit,
                        y - tall * 0.26,
                        sway * 0.4,
                        y - tall * 0.66,
                        0.3 * unit,
                        y - tall * 0.26),
                0xFFFFF6D8);
    }
}
