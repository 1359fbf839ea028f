package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Flat floes of ice on water, farther than one depth or nearer than it: what lies between swims among them. */
public final class FloesRig implements Rig {
    private static final String CONCEPT = "effect.floes";
    private static final int ROWS = 15;
    private static final int CORNERS = 9;

    @Override
    public int match(Performer performer) {
        return performer.concept().equals(CONCEPT) ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        View view = cast.view();
        long seed = Noise.seed(cast.scene().seed(), p.id());
        boolean near = p.look("side", "far").equals("near");
        double half = p.z() / view.focal() * view.width() / 2 * (view.plan().travel() == 0 ? 1.3 : 2.8);
        double deep = view.eye() * 4 + 1;
        Cel cel = Cel.still(
                Figure.WATER,
                Paths.rect(-half, -view.eye(), half, deep),
                (pen, phase) -> floes(pen, p, view, near, half, seed));
        return new Figure(
                p.id(),
                t -> p.x() + Math.signum(view.plan().travel()) * half * 0.5,
                t -> 0.0,
                p.z(),
                false,
                1,
                List.of(cel),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private static void floes(Pen pen, Performer p, View view, boolean near, double half, long seed) {
        double nearest = view.eye() / 0.9 * view.plan().focal();
        for (int row = 0; row < ROWS; row++) {
            double share = (row + 0.5) / ROWS;
            double z = near ? p.z() - (p.z() - nearest) * share : p.z() * Math.pow(14, 1 - share);
            if (z < nearest * 0.9) {
                continue;
            }
            double k = p.z() / z;
            double y = view.eye() * (k - 1);
            double flat = Math.max(0.06, Math.min(0.55, view.eye() / z));
            double size = 0.10 * z;
            int count = (int) Math.ceil(2 * half / (size * k * 1.7));
            for (int i = 0; i < count; i++) {
                long own = Noise.mix(seed + row * 1009L + i);
                double x = -half + 2 * half * (i + 0.3 + 0.6 * Noise.at(own, 0)) / count;
                double r = size * k * (0.35 + 0.6 * Noise.at(own, 1));
                floe(pen, x, y + size * k * flat * (Noise.at(own, 2) - 0.5), r, flat, own);
            }
        }
    }

    private static void floe(Pen pen, double x, double y, double r, double flat, long own) {
        double[] top = new double[2 * CORNERS];
        double[] side = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double a = 2 * Math.PI * i / CORNERS;
            double rough = 0.72 + 0.4 * Noise.at(own, 10 + i);
            top[2 * i] = x + r * rough * Math.cos(a);
            top[2 * i + 1] = y + r * rough * flat * Math.sin(a);
            side[2 * i] = top[2 * i];
            side[2 * i + 1] = top[2 * i + 1] + r * 0.055;
        }
        int ice = pen.light().surface(0xFFEFF5FA);
        int deep = Colours.mix(pen.light().surface(0xFF6FA6C4), pen.light().shade(), 0.25);
        try (Path below = Paths.blob(side);
                Path face = Paths.blob(top)) {
            pen.fill(below, deep);
            pen.gradient(
                    face,
                    x - r,
                    y - r * flat,
                    x + r,
                    y + r * flat,
                    Colours.screen(ice, pen.light().key(), 0.4),
                    ice,
                    Colours.mix(ice, deep, 0.35));
        }
    }
}
