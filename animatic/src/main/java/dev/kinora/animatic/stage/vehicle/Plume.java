package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Smoke, steam, spray: soft lit balls that leave a point one after another, stay behind, rise and grow. Baked once, then
 * only moved.
 *
 * @param name of its cel
 * @param x where it leaves, points
 * @param y where it leaves, points
 * @param colour of the smoke by white light
 * @param flow how it moves
 */
public record Plume(String name, double x, double y, int colour, Flow flow) {
    private static final int KINDS = 3;
    private static final double LOBE = 60;

    /**
     * How it moves; lengths in points, times in seconds.
     *
     * @param life of a ball
     * @param every seconds from one ball to the next
     * @param size radius of a ball when it leaves
     * @param growth points a second by which its radius grows
     * @param back points a second it goes backwards
     * @param rise points a second it rises
     * @param strength its most opaque, 0 to 1
     */
    public record Flow(
            double life, double every, double size, double growth, double back, double rise, double strength) {
        /** A fume of exhaust. */
        public static final Flow EXHAUST = new Flow(0.9, 0.09, 4, 16, 90, 14, 0.22);
    }

    /** Its cel. */
    Cel cel(Order order, Course course) {
        Light light = order.performer().facing() < 0
                ? order.cast().light().mirrored()
                : order.cast().light();
        List<Art> balls = balls(light, order.seed());
        return new Cel.Live(name, (pen, t) -> pen.units(course.unit(), p -> draw(p, balls, order, t)));
    }

    private List<Art> balls(Light light, long seed) {
        List<Art> out = new ArrayList<>();
        for (int k = 0; k < KINDS; k++) {
            long s = Noise.seed(seed, name + k);
            out.add(Art.bake(Paths.rect(-1.3, -1.3, 1.3, 1.3), LOBE, light, pen -> ball(pen, s)));
        }
        return out;
    }

    /** A heap of round lobes, each lighter where the light comes from. */
    private void ball(Pen pen, long seed) {
        Light l = pen.light();
        int base = l.surface(colour);
        int bright = Colours.screen(base, Colours.mix(l.key(), l.sky(), 0.35), 0.35 + l.keyAmount());
        int dark = Colours.mix(base, l.shade(), 0.30 + 0.35 * l.shadeAmount());
        double lx = l.keyX() * 0.55;
        double ly = Math.min(-0.2, l.keyY()) * 0.55;
        for (int i = 0; i < 11; i++) {
            double a = Math.PI * 2 * i / 11 * 1.618 * 2;
            double d = i == 0 ? 0 : 0.28 + 0.34 * Noise.at(seed, i);
            double r = 0.36 + 0.22 * Noise.at(seed, 20 + i);
            double x = Math.cos(a) * d;
            double y = Math.sin(a) * d * 0.9;
            lobe(pen, x, y, r, new int[] {bright, Colours.mix(bright, dark, 0.5), dark}, lx, ly);
        }
    }

    private static void lobe(Pen pen, double x, double y, double r, int[] tones, double lx, double ly) {
        Path disc = Paths.oval(x, y, r, r);
        try (io.github.humbleui.skija.Shader s = io.github.humbleui.skija.Shader.makeRadialGradient(
                (float) (x + lx * r),
                (float) (y + ly * r),
                (float) (r * 1.35),
                new int[] {Colours.fade(tones[0], 0.95), Colours.fade(tones[1], 0.9), Colours.fade(tones[2], 0.55)},
                new float[] {0, 0.55f, 1})) {
            pen.fill(disc, s);
        }
        pen.glow(x, y, r * 1.5, Colours.fade(tones[1], 0.35), BlendMode.SRC_OVER);
    }

    private void draw(Pen pen, List<Art> balls, Order order, double t) {
        long newest = (long) Math.floor(t / flow.every());
        int count = (int) Math.ceil(flow.life() / flow.every());
        try (Paint paint = new Paint()) {
            for (int i = count; i >= 0; i--) {
                long k = newest - i;
                double age = t - k * flow.every();
                double u = age / flow.life();
                if (u >= 0 && u < 1) {
                    ball(pen, balls, paint, new double[] {k, age, u}, order.seed());
                }
            }
        }
    }

    private void ball(Pen pen, List<Art> balls, Paint paint, double[] kau, long seed) {
        long k = (long) kau[0];
        double age = kau[1];
        double u = kau[2];
        double wild = Noise.at(seed, 3 * k) - 0.5;
        double r = (flow.size() + flow.growth() * age * (1 - 0.3 * u)) * (0.85 + 0.4 * Noise.at(seed, 3 * k + 1));
        double px = x - flow.back() * age + wild * r * 0.7;
        double py = y - flow.rise() * age * (1 - 0.35 * u) + (Noise.at(seed, 3 * k + 2) - 0.5) * r * 0.5;
        double alpha = flow.strength() * Math.min(1, u * 8) * (1 - u) * (1 - u * 0.4);
        paint.setAlphaf((float) alpha);
        pen.canvas().save();
        pen.canvas().translate((float) px, (float) py);
        pen.canvas().scale((float) r, (float) (r * (k % 2 == 0 ? 1 : 0.92)));
        balls.get((int) Math.floorMod(k, (long) KINDS)).draw(pen.canvas(), paint);
        pen.canvas().restore();
    }
}
