package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.sky.Daylight;

/** What is seen through a window: a garden, a town, the sea or clouds, with the weather before it. */
final class Vista {
    private static final String SEA = ".*(beach|sea|coast|ocean|ship|boat|yacht|island|plage|mer|navire|bateau).*";
    private static final String HEIGHTS = ".*(cockpit|airplane|aeroplane|aircraft|plane|avion).*";

    private final Scene scene;
    private final Daylight day;
    private final long seed;

    Vista(Scene scene, Daylight day, long seed) {
        this.scene = scene;
        this.day = day;
        this.seed = seed;
    }

    /** Whether the room is in a ship or by the sea. */
    static boolean afloat(Scene scene) {
        return words(scene).matches(SEA);
    }

    private static String words(Scene scene) {
        return "," + Trades.words(scene) + ",";
    }

    /**
     * Draws it into left, top, right, bottom.
     *
     * @param rural no town
     * @param urban a town, when nothing else is told
     */
    void draw(Pen p, double[] box, boolean rural, boolean urban) {
        double l = box[0];
        double t = box[1];
        double r = box[2];
        double b = box[3];
        boolean dark = scene.place().time().dark();
        double lift = dark ? 0 : 0.28;
        int top = Colours.mix(Colours.mix(day.zenith(), day.middle(), 0.65), 0xFFFFFFFF, lift);
        int low = Colours.mix(day.horizon(), 0xFFFFFFFF, lift);
        p.gradient(Paths.polygon(l, t, r, t, r, b, l, b), 0, t, 0, b, top, low, low);
        double h = b - t;
        int air = Colours.mix(day.horizon(), 0xFFFFFFFF, lift * 0.6);
        if (words(scene).matches(HEIGHTS)) {
            p.fill(Paths.box(l, t, r, b, 0), Colours.fade(day.zenith(), dark ? 0.2 : 0.55));
            clouds(p, box);
        } else if (afloat(scene)) {
            sea(p, box, air);
        } else if (urban && !white() || !rural && !white() && Noise.at(seed, 21) < (dark ? 0.75 : 0.35)) {
            city(p, l, r, b, h, air, dark);
        } else {
            garden(p, l, r, b, h, air, dark);
        }
        weather(p, l, r, t, b);
    }

    private boolean white() {
        return scene.place().weather() == Weather.SNOW
                || scene.place().trait("terrain", "").contains("snow");
    }

    private int leaves() {
        return scene.place().season() == Season.AUTUMN ? 0xFFB87A3A : 0xFF6F8F4E;
    }

    private void sea(Pen p, double[] box, int air) {
        double h = box[3] - box[1];
        double line = box[3] - h * 0.46;
        int deep = Colours.multiply(0xFF2F7A9C, day.light().tint());
        p.gradient(Paths.box(box[0], line, box[2], box[3], 0), 0, line, 0, box[3], Colours.mix(deep, air, 0.45), deep);
        for (int i = 0; i < 40; i++) {
            double v = Noise.at(seed, 40 + i);
            double y = line + (box[3] - line) * v;
            double x = box[0] + (box[2] - box[0]) * Noise.at(seed, 90 + i);
            double w = 0.06 + 0.2 * v;
            p.stroke(
                    Paths.line(x - w, y, x + w, y),
                    0.006 + 0.01 * v,
                    Colours.fade(Colours.mix(deep, 0xFFFFFFFF, 0.6), 0.5));
        }
    }

    private void clouds(Pen p, double[] box) {
        int white = Colours.mix(day.horizon(), 0xFFFFFFFF, scene.place().time().dark() ? 0.12 : 0.75);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 9; i++) {
                long s = Noise.mix(seed + row * 100L + i);
                double x = box[0] + (box[2] - box[0]) * (i + 0.8 * Noise.at(s, 1)) / 8;
                double y = box[3] - (box[3] - box[1]) * (0.34 - row * 0.15);
                double size = (box[3] - box[1]) * (0.10 + 0.12 * Noise.at(s, 2));
                p.soft(
                        Paths.oval(x, y, size * 2.2, size),
                        size * 0.3,
                        Colours.fade(Colours.scale(white, 0.86 + row * 0.07), 0.9));
            }
        }
    }

    private void garden(Pen p, double l, double r, double b, double h, int air, boolean dark) {
        int leaf = Colours.multiply(white() ? 0xFFE4ECF4 : leaves(), day.light().tint());
        for (int row = 0; row < 3; row++) {
            int c = Colours.mix(Colours.scale(leaf, 1.15 - row * 0.22), air, 0.55 - row * 0.2);
            for (int i = 0; i < 9; i++) {
                long s = Noise.mix(seed + row * 100L + i);
                double x = l + (r - l) * (i + 0.8 * Noise.at(s, 1)) / 8.5;
                double size = h * (0.13 + 0.10 * Noise.at(s, 2)) * (1 - row * 0.12);
                double y = b - h * (0.32 - row * 0.12) - size * 0.2;
                p.soft(Paths.oval(x, y, size * 1.1, size), size * 0.12, c);
                p.soft(
                        Paths.oval(x - size * 0.25, y - size * 0.3, size * 0.6, size * 0.45),
                        size * 0.2,
                        Colours.fade(Colours.mix(c, dark ? air : 0xFFFFF6C8, 0.4), 0.6));
                p.soft(Paths.polygon(x - size, y, x + size, y, x + size, b, x - size, b), size * 0.1, c);
            }
        }
    }

    private void city(Pen p, double l, double r, double b, double h, int air, boolean dark) {
        for (int row = 0; row < 3; row++) {
            int c = Colours.mix(Colours.multiply(0xFF8A8490, day.light().tint()), air, 0.72 - row * 0.22);
            c = dark ? Colours.scale(c, 0.75 - row * 0.12) : c;
            double x = l;
            int i = 0;
            while (x < r) {
                long s = Noise.mix(seed + row * 999L + i++);
                double w = (r - l) * (0.09 + 0.10 * Noise.at(s, 1));
                double t = b - h * (0.28 + 0.32 * Noise.at(s, 2) - row * 0.09);
                p.fill(Paths.polygon(x, t, x + w, t, x + w, b, x, b), c);
                p.gradient(
                        Paths.polygon(x + w * 0.75, t, x + w, t, x + w, b, x + w * 0.75, b),
                        x + w * 0.7,
                        0,
                        x + w,
                        0,
                        0x00000000,
                        0x28000000);
                for (double wy = t + h * 0.03; wy < b; wy += h * 0.05) {
                    for (double wx = x + w * 0.14; wx < x + w * 0.85; wx += w * 0.24) {
                        long q = Noise.mix(s + Math.round(wx * 977 + wy * 131));
                        if (dark ? Noise.at(q, 1) < 0.42 : Noise.at(q, 1) < 0.7) {
                            int light =
                                    dark ? (Noise.at(q, 2) < 0.75 ? 0xFFFFC877 : 0xFF9FD4FF) : Colours.scale(c, 0.82);
                            p.fill(
                                    Paths.polygon(
                                            wx,
                                            wy,
                                            wx + w * 0.12,
                                            wy,
                                            wx + w * 0.12,
                                            wy + h * 0.024,
                                            wx,
                                            wy + h * 0.024),
                                    Colours.fade(light, 0.85));
                        }
                    }
                }
                x += w * 1.02;
            }
        }
    }

    private void weather(Pen p, double l, double r, double t, double b) {
        Weather weather = scene.place().weather();
        if (weather == Weather.RAIN || weather == Weather.STORM) {
            for (int i = 0; i < 70; i++) {
                double x = l + (r - l) * Noise.at(seed, 700 + i);
                double y = t + (b - t) * Noise.at(seed, 800 + i);
                double len = 0.02 + 0.1 * Math.pow(Noise.at(seed, 900 + i), 3);
                p.stroke(Paths.line(x, y - len, x, y), 0.007, 0x70E8F0FA);
                p.stroke(Paths.line(x + 0.03, y - 0.22, x, y + 0.08), 0.007, 0x48D8E4F0);
                p.fill(Paths.oval(x, y, 0.006, 0.009), 0x90F4F8FF);
            }
        } else if (white()) {
            for (int i = 0; i < 90; i++) {
                double s = 0.009 + 0.016 * Noise.at(seed, 900 + i);
                p.fill(
                        Paths.oval(l + (r - l) * Noise.at(seed, 700 + i), t + (b - t) * Noise.at(seed, 800 + i), s, s),
                        0xE0FFFFFF);
            }
        }
    }
}
