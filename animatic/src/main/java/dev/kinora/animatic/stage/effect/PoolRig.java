package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Path;
import java.util.List;

/** A pool of water that lies on the ground: a muddy shore, the sky in it, rings where somebody drinks. */
public final class PoolRig implements Rig {
    private static final String CONCEPT = "effect.pool";
    private static final int CORNERS = 22;
    private static final int RINGS = 20;

    @Override
    public int match(Performer performer) {
        return performer.concept().equals(CONCEPT) ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        View view = cast.view();
        double near = Double.parseDouble(p.look("near", "1"));
        double deep = view.eye() * (p.z() / near - 1);
        Water water = new Water(p.size(), deep, Noise.seed(cast.scene().seed(), p.id()));
        var bounds = Paths.rect(-1.5 * p.size(), -0.2 * deep, 1.5 * p.size(), 1.3 * deep);
        List<Cel> cels = List.of(
                Cel.still(Figure.WATER, bounds, (pen, k) -> water.still(pen)),
                Cel.loop(
                        "rings", bounds, RINGS, 3.0, t -> Move.NONE, (pen, k) -> water.rings(pen, k / (double) RINGS)));
        return new Figure(p.id(), t -> p.x(), t -> 0.0, p.z(), false, 0.01, cels, t -> List.of(), Figure.Anchors.NONE);
    }

    /**
     * The water as it is seen.
     *
     * @param half half its width, metres
     * @param deep metres from its far shore to its near one, as they stand in the picture
     */
    private record Water(double half, double deep, long seed) {

        private Path shore(double grow) {
            double[] xy = new double[2 * CORNERS];
            for (int i = 0; i < CORNERS; i++) {
                double a = 2 * Math.PI * i / CORNERS;
                double rough = (0.88 + 0.2 * Noise.at(seed, 10 + i)) * grow;
                xy[2 * i] = half * rough * Math.cos(a);
                xy[2 * i + 1] = deep * (0.5 + 0.5 * rough * Math.sin(a) * (0.9 + 0.1 * Math.sin(a)));
            }
            return Paths.blob(xy);
        }

        void still(Pen pen) {
            int mud = pen.light().surface(0xFF7A5C3C);
            int wet = pen.light().surface(0xFF4E3A28);
            int sky = Colours.mix(pen.light().sky(), pen.light().surface(0xFF6E9CC0), 0.55);
            pen.soft(shore(1.16), 0.10 * deep, Colours.fade(mud, 0.85));
            pen.soft(shore(1.05), 0.05 * deep, Colours.fade(wet, 0.9));
            try (Path face = shore(1)) {
                pen.gradient(
                        face,
                        0,
                        0,
                        0,
                        deep,
                        Colours.mix(sky, 0xFFFFFFFF, 0.25),
                        Colours.mix(sky, wet, 0.28),
                        Colours.mix(sky, wet, 0.58));
                pen.inside(face, () -> glints(pen, sky));
            }
        }

        private void glints(Pen pen, int sky) {
            for (int i = 0; i < 26; i++) {
                double y = deep * (0.06 + 0.9 * Noise.at(seed, 60 + i));
                double x = half * (2 * Noise.at(seed, 100 + i) - 1);
                double l = half * (0.06 + 0.16 * Noise.at(seed, 140 + i));
                pen.softStroke(
                        Paths.curve(x - l, y, x, y + 0.012 * deep, x + l, y),
                        0.018 * deep,
                        0.008 * deep,
                        Colours.fade(Colours.mix(sky, 0xFFFFFFFF, 0.6), 0.4));
            }
        }

        void rings(Pen pen, double phase) {
            int light = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.55);
            for (int n = 0; n < 5; n++) {
                double a = 2 * Math.PI * (n + 0.3 * Noise.at(seed, 200 + n)) / 5;
                double x = half * 0.66 * Math.cos(a);
                double y = deep * (0.5 + 0.30 * Math.sin(a));
                for (int i = 0; i < 3; i++) {
                    double u = (phase + i / 3.0 + 0.21 * n) % 1;
                    double r = half * (0.03 + 0.16 * u);
                    pen.stroke(
                            Paths.oval(x, y, r, r * deep / half * 0.42),
                            0.014 * deep,
                            Colours.fade(light, 0.7 * (1 - u) * Math.min(1, 6 * u)));
                }
            }
        }
    }
}
