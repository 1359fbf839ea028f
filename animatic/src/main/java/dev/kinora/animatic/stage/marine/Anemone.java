package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** An anemone: a foot, and a head of tentacles that sway. Unit: its height; stands at y 0. */
final class Anemone implements Form {
    private static final int TENTACLES = 64;

    private final Skin skin;
    private final int colour;
    private final long seed;

    Anemone(int colour, long seed) {
        this.colour = colour;
        this.seed = seed;
        int tip = Colours.mix(colour, 0xFFFFF0FA, 0.72);
        int root = Colours.scale(colour, 0.5);
        skin = (u, v) ->
                Colours.mix(Colours.mix(root, colour, Noise.smooth(0, 0.55, u)), tip, Noise.smooth(0.72, 0.94, u));
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-1.35, -1.15, 1.35, 0.12);
    }

    @Override
    public double period() {
        return 3.4;
    }

    @Override
    public double ratio() {
        return 1;
    }

    @Override
    public int poses() {
        return 20;
    }

    @Override
    public double[] mouth() {
        return new double[] {0, -0.6};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        SoftBody body = new SoftBody(Warp.turned(0, 0, 0.24));
        Skin foot =
                (u, v) -> Colours.scale(Colours.mix(colour, 0xFF7A4A5A, 0.55), 0.8 + 0.2 * Math.cos(v * Math.PI * 40));
        body.add(
                Tube.round(0, -0.36, 0, 0.44, 0, -0.22, 0, 0.36, 0, -0.05, 0, 0.40, 0, 0.04, 0, 0.46),
                Hide.of(foot),
                0);
        for (int i = 0; i < TENTACLES; i++) {
            double a = i * 2.39996;
            double out = Math.sqrt((i + 0.5) / TENTACLES);
            tentacle(body, i, a, out, phase);
        }
        body.draw(pen, m.dapple(), m.veil());
    }

    private void tentacle(SoftBody body, int i, double a, double out, double phase) {
        double length = 0.52 + 0.22 * Noise.at(seed, i);
        double x = Math.cos(a) * out * 0.44;
        double z = Math.sin(a) * out * 0.44;
        double y = -0.34 - 0.06 * (1 - out);
        double lean = 0.10 + 1.12 * out;
        double sway = 0.30 * Math.sin(phase + x * 3 + Noise.at(seed, 100 + i) * 1.5);
        int n = 5;
        double[] k = new double[n * 4];
        for (int j = 0; j < n; j++) {
            double s = j / (n - 1.0);
            double bend = lean * (0.75 + 0.35 * s);
            k[4 * j] = x;
            k[4 * j + 1] = y;
            k[4 * j + 2] = z;
            k[4 * j + 3] = 0.040 * (1 - 0.35 * s) + (j == n - 1 ? 0.012 : 0);
            double step = length / (n - 1);
            x += step * (Math.cos(a) * Math.sin(bend) + sway * s);
            z += step * Math.sin(a) * Math.sin(bend);
            y -= step * Math.cos(bend) * 0.95;
        }
        body.add(Tube.round(k).fine(14, 10), Hide.of(skin).thin(0.25).gloss(0.3).far(z < -0.1 ? 0.12 : 0), 1 + i % 40);
    }
}
