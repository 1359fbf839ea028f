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
import io.github.humbleui.skija.BlendMode;
import java.util.List;

/** Effects that lie over the land: heat that shimmers over the horizon, and the lights of cars that run along a road by night. */
public final class AirRig implements Rig {
    private static final String HEAT = "effect.heat";
    private static final String TRAILS = "effect.trails";

    /** Metres to the nearest and the farthest car. */
    private static final double NEAREST = 5;

    private static final double FARTHEST = 190;

    @Override
    public int match(Performer performer) {
        return performer.concept().equals(HEAT) || performer.concept().equals(TRAILS) ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        View view = cast.view();
        Cel cel = p.concept().equals(HEAT)
                ? new Cel.Live("heat", (pen, t) -> heat(pen, p, view, seed, t))
                : new Cel.Live("trails", (pen, t) -> trails(pen, p, view, seed, t));
        return new Figure(
                p.id(),
                t -> view.plan().travel() * t,
                t -> 0.0,
                p.z(),
                false,
                1,
                List.of(cel),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    /** Bands of sky that lie on the hot ground below the horizon, trembling. */
    private static void heat(Pen pen, Performer p, View view, long seed, double t) {
        double half = p.z() / view.focal() * view.width() / 2;
        double far = view.eye();
        int sky = Colours.mix(pen.light().air(), 0xFFFFFFFF, 0.35);
        for (int i = 0; i < 26; i++) {
            double row = Math.pow(Noise.at(seed, i), 1.6);
            double y = -far + half * (0.012 + 0.075 * row);
            double x = half * (2.6 * Noise.at(seed, 40 + i) - 1.3) + half * 0.015 * Math.sin(1.7 * t + i);
            double wide = half * (0.10 + 0.22 * Noise.at(seed, 80 + i)) * (0.5 + row);
            double high = half * 0.0045 * (0.6 + row) * (1 + 0.7 * Math.sin(5.5 * t + 2.1 * i));
            double k = 0.42 * (0.55 + 0.45 * Math.sin(2.3 * t + 1.7 * i));
            pen.soft(
                    Paths.oval(x, y, wide, Math.max(pen.pixel(), high)),
                    half * 0.004,
                    Colours.fade(sky, k),
                    BlendMode.SRC_OVER);
        }
    }

    /** White lights that come, red lights that go. */
    private static void trails(Pen pen, Performer p, View view, long seed, double t) {
        for (int lane = -2; lane <= 2; lane++) {
            if (lane == 0) {
                continue;
            }
            boolean comes = lane < 0;
            int colour = comes ? 0xFFFFF2D0 : 0xFFFF3A2A;
            for (int i = 0; i < 9; i++) {
                double speed = 11 + 5 * Noise.at(seed, lane * 31L + i);
                double way = (Noise.at(seed, lane * 77L + i + 400) + i) / 9
                        + (comes ? -1 : 1) * speed * t / (FARTHEST - NEAREST);
                double z = NEAREST + (FARTHEST - NEAREST) * (way - Math.floor(way));
                for (int lamp = -1; lamp <= 1; lamp += 2) {
                    streak(pen, p, view, 2.4 * lane + 0.6 * lamp, z, colour);
                }
            }
        }
    }

    private static void streak(Pen pen, Performer p, View view, double x, double z, int colour) {
        double from = p.z() / z;
        double to = p.z() / (z + Math.min(9, 0.45 * z));
        double above = 0.7;
        double y0 = (view.eye() - above) * from - view.eye();
        double y1 = (view.eye() - above) * to - view.eye();
        double wide = Math.max(1.2 * pen.pixel(), 0.13 * from);
        double k = Math.min(1, z / 14) * (1 - Noise.smooth(FARTHEST * 0.6, FARTHEST, z));
        pen.stroke(Paths.line(x * from, y0, x * to, y1), wide, Colours.fade(colour, 0.55 * k));
        pen.glow(x * from, y0, wide * 5, Colours.fade(colour, 0.6 * k), BlendMode.SCREEN);
        pen.fill(
                Paths.oval(x * from, y0, wide * 0.7, wide * 0.7),
                Colours.fade(Colours.mix(colour, 0xFFFFFFFF, 0.6), k));
    }
}
