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

/** A starfish that lies on the ground, seen a little from above. Unit: its width; lies at y 0. */
final class Starfish implements Form {
    private final Skin skin;
    private final long seed;

    Starfish(int colour, long seed) {
        this.seed = seed;
        int n = (int) seed;
        int pale = Colours.mix(colour, 0xFFFFEEDC, 0.6);
        skin = ((Skin) (u, v) -> {
                    double w = v > 0.5 ? 1 - v : v;
                    double bump = Noise.cells(n, u * 15, w * 15);
                    double ridge = Noise.smooth(0.06, 0.0, Math.abs(w));
                    int c = Colours.scale(colour, 0.84 + 0.3 * Noise.fbm(n, u * 8, w * 12, 2));
                    return Colours.mix(c, pale, Math.max(0.55 * (1 - Noise.smooth(0.14, 0.26, bump)), 0.5 * ridge));
                })
                .baked(160, 120);
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-0.62, -0.62, 0.62, 0.30);
    }

    @Override
    public double period() {
        return 4;
    }

    @Override
    public double ratio() {
        return 2.2;
    }

    @Override
    public double[] mouth() {
        return new double[] {0, 0};
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        SoftBody body = new SoftBody(Warp.turned(0, 0, 0.40).then(Warp.by(0, -0.10, 0)));
        double turn = Noise.at(seed, 1) * 0.6 - 0.3;
        for (int i = 0; i < 5; i++) {
            double a = Math.PI * 2 * i / 5 + turn - Math.PI / 2;
            double bend = 0.10 * Math.sin(phase + i * 1.9) + 0.25 * (Noise.at(seed, 5 + i) - 0.5);
            double[] k = new double[7 * 6];
            for (int j = 0; j < 7; j++) {
                double s = j / 6.0;
                double b = a + bend * s;
                double r = 0.50 * s;
                k[6 * j] = Math.cos(b) * r;
                k[6 * j + 1] = 0;
                k[6 * j + 2] = Math.sin(b) * r;
                double fat = j == 6 ? 0 : 0.155 * (1 - 0.72 * Math.pow(s, 0.8));
                k[6 * j + 3] = fat * 0.55;
                k[6 * j + 4] = fat * 0.2;
                k[6 * j + 5] = fat;
            }
            body.add(
                    Tube.across(new double[] {Math.sin(a), 0, -Math.cos(a)}, k).fine(26, 18),
                    Hide.of(skin).gloss(0.3),
                    0);
        }
        body.draw(pen, m.dapple(), m.veil());
    }
}
