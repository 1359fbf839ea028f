package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Patch;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;
import dev.kinora.animatic.stage.creature.Eye;
import dev.kinora.animatic.stage.creature.Eyes;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.types.Rect;

/** A manta or stingray: one broad wing along which a wave runs, and a whip of a tail. Unit: its length without tail. */
final class Ray implements Form {
    private final boolean manta;
    private final int back;
    private final Skin skin;
    private final Patch wing;

    /**
     * @param word the prompt's
     * @param back colour above
     */
    Ray(String word, int back, long seed) {
        manta = !word.contains("sting");
        this.back = back;
        int n = (int) seed;
        skin = ((Skin) (u, v) -> colour(n, u, v)).baked(420, 320);
        wing = manta
                ? wing(0.42, 0.14, 0.34, 0.26, 0.20, 0.60, 0.10, 0.78, -0.02, 0.46, -0.32, 0.13)
                : wing(0.46, 0.06, 0.36, 0.24, 0.18, 0.44, -0.02, 0.50, -0.22, 0.42, -0.40, 0.20);
    }

    private static Patch wing(double... xs) {
        int n = xs.length / 2;
        double[] knots = new double[(n + 2) * 6];
        double[] thick = {0.05, 0.085, 0.11, 0.105, 0.075, 0.045};
        knots[0] = xs[0] + 0.035;
        for (int i = 0; i < n; i++) {
            int k = (i + 1) * 6;
            knots[k] = xs[2 * i];
            knots[k + 3] = thick[i];
            knots[k + 4] = thick[i] * 0.7;
            knots[k + 5] = xs[2 * i + 1];
        }
        knots[(n + 1) * 6] = xs[2 * n - 2] - 0.07;
        return Tube.of(knots).fine(48, 56);
    }

    private int colour(int n, double u, double v) {
        double h = Math.cos(Math.PI * 2 * v);
        double aside = Math.abs(Math.sin(Math.PI * 2 * v));
        if (h < 0) {
            double gill = Math.abs(aside - 0.22) < 0.10 && u > 0.22 && u < 0.5 ? Math.abs(Math.sin(u * 70)) : 1;
            int white = Colours.scale(0xFFEFF3F2, 0.92 + 0.12 * Noise.fbm(n, u * 9, aside * 9, 2));
            return Colours.mix(Colours.scale(white, 0.55), white, Noise.smooth(0.1, 0.4, gill));
        }
        int c = Colours.scale(back, 0.84 + 0.34 * Noise.fbm(n, u * 12, aside * 10, 3));
        if (manta) {
            double patch = Math.hypot((u - 0.30) / 0.13, (aside - 0.42) / 0.20)
                    + 0.5 * (Noise.fbm(n + 4, u * 12, aside * 8, 2) - 0.5);
            return Colours.mix(c, 0xFFDDE6E8, 0.85 * (1 - Noise.smooth(0.75, 1.0, patch)));
        }
        double spot = Noise.cells(n + 4, u * 15, aside * 11);
        return Colours.mix(c, 0xFF5CB0E0, 0.75 * (1 - Noise.smooth(0.16, 0.24, spot)));
    }

    @Override
    public Rect bounds() {
        return Paths.rect(-1.35, -0.95, 0.72, 0.95);
    }

    @Override
    public double period() {
        return manta ? 3.0 : 2.0;
    }

    @Override
    public double ratio() {
        return 1.5;
    }

    @Override
    public double[] mouth() {
        return new double[] {0.44, 0.06};
    }

    @Override
    public int poses() {
        return 20;
    }

    @Override
    public void draw(Pen pen, Moment m) {
        double phase = m.phase() * Math.PI * 2;
        double beat = (manta ? 0.30 : 0.13) * (0.5 + 0.5 * m.effort());
        double lag = manta ? 1.1 : 5.0;
        Warp wave = p -> {
            double s = Math.abs(p[2]);
            double k = Math.pow(s / 0.7, 1.5);
            p[1] -= beat * k * Math.sin(phase - 1.6 * s + lag * (p[0] - 0.2)) + 0.05 * k;
            if (manta) {
                p[0] -= 0.30 * s * s;
            }
        };
        SoftBody body = new SoftBody(wave.then(Warp.turned(0.30, -0.04 + 0.05 * Math.sin(phase + 2), 0.62)));
        body.add(wing, Hide.of(skin).gloss(0.4), 0);
        body.add(tail(phase), Hide.of(Skin.plain(Colours.scale(back, 0.8))), 1);
        if (manta) {
            body.add(lobe(1), Hide.of(Skin.plain(back)), 2).add(lobe(-1), Hide.of(Skin.plain(back)), 3);
        }
        body.draw(pen, m.dapple(), m.veil());
        double[] eye = body.seen(wing, manta ? 0.10 : 0.17, manta ? 0.23 : 0.12);
        if (eye[3] > -0.3) {
            Eyes.draw(pen, new Eyes.Look(Eye.DARK, back), new Eyes.Spot(eye[0], eye[1], 0.017), m.lid());
        }
    }

    private static Patch tail(double phase) {
        int n = 8;
        double[] k = new double[n * 4];
        for (int i = 0; i < n; i++) {
            double s = i / (n - 1.0);
            k[4 * i] = -0.30 - 0.85 * s;
            k[4 * i + 1] = 0.05 * s * Math.sin(phase - 3 * s);
            k[4 * i + 2] = 0.09 * s * Math.cos(phase - 3.4 * s);
            k[4 * i + 3] = 0.030 * (1 - s) + 0.004;
        }
        return Tube.round(k);
    }

    private static Patch lobe(int side) {
        return Tube.of(
                0.525,
                0.06,
                side * 0.085,
                0,
                0,
                0,
                0.505,
                0.055,
                side * 0.09,
                0.024,
                0.03,
                0.010,
                0.46,
                0.035,
                side * 0.105,
                0.032,
                0.036,
                0.014,
                0.39,
                0.0,
                side * 0.12,
                0.045,
                0.04,
                0.03,
                0.32,
                0,
                side * 0.12,
                0.03,
                0.03,
                0.03);
    }
}
