package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import java.util.List;
import java.util.Optional;

/** A broom that flies: the stick ahead, the twigs behind, a place to sit on it. */
public final class BroomRig implements Rig {
    private static final String CONCEPT = "vehicle.broom";
    /** Metres: height of the stick, half its length. */
    private static final double STICK = -0.22;

    private static final double HALF = 0.80;
    private static final int PHASES = 10;

    @Override
    public int match(Performer performer) {
        return performer.concept().equals(CONCEPT) ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        int way = p.facing() < 0 ? -1 : 1;
        double bob = 0.10 * Noise.at(cast.scene().seed(), 5) + 0.9;
        return new Figure(
                p.id(),
                t -> p.x() + way * p.speed() * t,
                t -> p.lift() + 0.05 * Math.sin(1.7 * bob * t),
                p.z(),
                p.facing() < 0,
                p.size(),
                List.of(Cel.loop(
                        "broom",
                        Paths.rect(-1.35, -0.6, 1.05, 0.2),
                        PHASES,
                        0.7,
                        t -> Move.turned(0.03 * Math.sin(1.1 * t) - 0.06, 0, STICK, 0, 0),
                        (pen, k) -> draw(pen, 2 * Math.PI * k / PHASES))),
                t -> List.of(),
                (name, t) -> anchor(name));
    }

    private static Optional<Anchor> anchor(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "seat" -> new Anchor(-0.12, STICK - 0.02);
                    case "gripNear" -> new Anchor(0.40, STICK - 0.04);
                    case "gripFar" -> new Anchor(0.52, STICK - 0.05);
                    case "pegNear" -> new Anchor(-0.22, 0.42);
                    case "pegFar" -> new Anchor(-0.12, 0.40);
                    default -> null;
                });
    }

    private static void draw(Pen pen, double wave) {
        pen.lit(Paths.tube(-HALF, STICK + 0.01, 0.022, 0, STICK, 0.020, HALF, STICK - 0.03, 0.018), 0xFF8A5A34, 0.05);
        for (int i = 0; i < 30; i++) {
            double u = 2 * Noise.at(41, i) - 1;
            double l = 0.40 + 0.14 * Noise.at(42, i);
            double flutter = 0.012 * Math.sin(wave + 2.1 * i);
            int straw = Colours.mix(0xFFC89A48, 0xFF8E6428, Noise.at(43, i));
            pen.lit(
                    Paths.tube(
                            -HALF + 0.02,
                            STICK + 0.01 + 0.03 * u,
                            0.014,
                            -HALF - 0.5 * l,
                            STICK + 0.01 + 0.11 * u + flutter,
                            0.013,
                            -HALF - l,
                            STICK + 0.01 + 0.08 * u + 2 * flutter,
                            0.004),
                    straw,
                    0.03);
        }
        for (int i = 0; i < 2; i++) {
            double x = -HALF - 0.02 - 0.07 * i;
            pen.lit(
                    Paths.box(x - 0.014, STICK - 0.045 - 0.02 * i, x + 0.014, STICK + 0.065 + 0.02 * i, 0.008),
                    0xFF7A2E2A,
                    0.04);
        }
    }
}
