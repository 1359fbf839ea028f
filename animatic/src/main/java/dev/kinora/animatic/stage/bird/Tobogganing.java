package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import io.github.humbleui.types.Rect;
import java.util.List;

/** A penguin that slides on its belly, feet behind, and throws up snow. */
final class Tobogganing {
    /** Radians it leans forward from standing. */
    private static final double LEAN = 1.36;

    private static final int PUFFS = 22;

    private final Bird bird;
    private final List<Cel> parts;

    Tobogganing(Bird bird) {
        this.bird = bird;
        parts = new Grounded(bird).cels();
    }

    Figure figure() {
        Performer p = bird.performer();
        double h = p.size();
        Rect box = Paths.rect(-1.2 * h, -1.1 * h, 1.2 * h, 0.3 * h);
        Cel body = Cel.rigid("body", box, this::ride, (pen, k) -> lying(pen));
        Cel snow = new Cel.Live("snow", (pen, t) -> snow(pen, t, h));
        return new Figure(
                p.id(),
                t -> p.x() + bird.way() * p.speed() * t,
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                h * 0.5,
                List.of(snow, body),
                t -> List.of(new Contact(0, 0.46 * h, 0.02)),
                Figure.Anchors.NONE);
    }

    private Move ride(double t) {
        double h = bird.performer().size();
        return Move.turned(0.05 * Math.sin(5.2 * t), 0, -0.15 * h, 0, -0.012 * h * Math.abs(Math.sin(7 * t)));
    }

    private void lying(Pen pen) {
        double h = bird.performer().size();
        pen.canvas().save();
        pen.canvas().translate((float) (-0.42 * h), (float) (-0.20 * h));
        pen.canvas().rotate((float) Math.toDegrees(LEAN));
        for (Cel part : parts) {
            if (part instanceof Cel.Cycle c
                    && !c.name().equals("lids")
                    && !c.name().startsWith("leg")) {
                c.drawing().draw(pen, 0);
            }
        }
        pen.canvas().restore();
    }

    private void snow(Pen pen, double t, double h) {
        int white = Colours.mix(pen.light().surface(0xFFF4F8FF), 0xFFFFFFFF, 0.3);
        for (int i = 0; i < PUFFS; i++) {
            double age = t / 0.7 + i / (double) PUFFS;
            long n = (long) Math.floor(age);
            double u = age - n;
            double side = Noise.at(bird.seed() + n, i);
            double x = (0.30 - 1.25 * u) * h - 0.3 * side * h;
            double y = -(0.32 + 0.3 * side) * h * 4 * u * (1 - u) * (0.4 + 0.6 * side);
            double r = (0.02 + 0.05 * u) * h;
            pen.fill(Paths.oval(x, y, r * 1.3, r), Colours.fade(white, 0.55 * (1 - u)));
        }
    }
}
