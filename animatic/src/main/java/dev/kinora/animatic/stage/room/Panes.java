package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A window: what is seen through it, its frame, sill, curtains or blind. */
final class Panes {
    private final Bench bench;
    private final Scene scene;
    private final Daylight day;
    private final long seed;
    private final double z;

    Panes(Bench bench, Scene scene, Daylight day, long seed) {
        this.bench = bench;
        this.scene = scene;
        this.day = day;
        this.seed = seed;
        z = bench.room().back();
    }

    void draw(Opening w) {
        bench.front(z, p -> {
            Path hole = outline(w, 0);
            p.soft(outline(w, 0.05), 0.05, 0x40080402);
            if (w.style().passing()) {
                p.fill(hole, 0, BlendMode.CLEAR);
                p.inside(hole, () -> sheen(p, w));
            } else {
                p.inside(hole, () -> outside(p, w));
            }
            frame(p, w);
            if (bench.glow().slats() > 0) {
                blind(p, w);
            }
            halo(p, w);
        });
        double s = w.width() / 2 + 0.09;
        boolean sill =
                switch (w.style()) {
                    case PORT, ROUND, COACH, OVAL, GLASS, NONE -> false;
                    default -> true;
                };
        if (sill) {
            bench.box(
                    w.x() - s,
                    w.sill() - 0.05,
                    z - 0.16,
                    w.x() + s,
                    w.sill(),
                    z,
                    bench.scheme().trim());
            if (Noise.at(seed, 3) < 0.7) {
                Greens.herbs(bench, w.x() + w.width() * 0.3, w.sill(), z - 0.08, seed);
            }
        }
        if (w.style() == Opening.Style.CASEMENT && bench.glow().slats() == 0) {
            curtains(w);
        }
    }

    private Path outline(Opening w, double grow) {
        double l = w.left() - grow;
        double r = w.right() + grow;
        double t = -w.top() - grow;
        double b = -w.sill() + grow;
        return switch (w.style()) {
            case ARCHED -> {
                double h = w.width() / 2 + grow;
                double[] xy = new double[2 * 15];
                for (int i = 0; i <= 12; i++) {
                    double a = Math.PI * i / 12;
                    xy[2 * i] = w.x() - Math.cos(a) * h;
                    xy[2 * i + 1] = t + h * 0.7 - Math.sin(a) * h * 0.7;
                }
                xy[26] = r;
                xy[27] = b;
                xy[28] = l;
                xy[29] = b;
                yield Paths.polygon(xy);
            }
            case PORT -> Paths.box(l, t, r, b, Math.min(w.width(), w.height()) * 0.32);
            case ROUND -> Paths.oval(w.x(), (t + b) / 2, (r - l) / 2, (b - t) / 2);
            case COACH -> Paths.box(l, t, r, b, 0.1 + grow);
            case OVAL -> Paths.box(l, t, r, b, (r - l) * 0.46);
            default -> Paths.box(l, t, r, b, 0.004);
        };
    }

    private void outside(Pen p, Opening w) {
        double l = w.left();
        double r = w.right();
        double t = -w.top();
        double b = -w.sill();
        if (w.style() == Opening.Style.PORT && !Vista.afloat(scene)) {
            space(p, Paths.polygon(l, t, r, t, r, b, l, b), w);
            return;
        }
        boolean rural = w.style() == Opening.Style.ROUND
                || w.style() == Opening.Style.GLASS
                || w.style() == Opening.Style.ARCHED && bench.room().height() > 5.3;
        new Vista(scene, day, seed).draw(p, new double[] {l, t, r, b}, rural, w.style() == Opening.Style.PANEL);
        p.fill(
                Paths.polygon(
                        l + w.width() * 0.1,
                        t,
                        l + w.width() * 0.34,
                        t,
                        l + w.width() * 0.1,
                        b,
                        l - w.width() * 0.14,
                        b),
                0x12FFFFFF);
    }

    /** What a pane throws back of the room. */
    private static void sheen(Pen p, Opening w) {
        double t = -w.top();
        double b = -w.sill();
        for (double at : new double[] {0.12, 0.2, 0.66}) {
            double l = w.left() + w.width() * at;
            double wide = w.width() * (at > 0.5 ? 0.16 : 0.05);
            p.fill(Paths.polygon(l, t, l + wide, t, l + wide - 0.3, b, l - 0.3, b), 0x14FFFFFF);
        }
    }

    private void space(Pen p, Path all, Opening w) {
        p.gradient(all, w.left(), -w.top(), w.right(), -w.sill(), 0xFF05060F, 0xFF0A1026);
        for (int i = 0; i < 60; i++) {
            double x = w.left() + w.width() * Noise.at(seed, 200 + i);
            double y = -w.sill() - w.height() * Noise.at(seed, 300 + i);
            double s = 0.003 + 0.005 * Math.pow(Noise.at(seed, 400 + i), 4);
            p.fill(Paths.oval(x, y, s, s), Colours.fade(0xFFE8F0FF, 0.4 + 0.6 * Noise.at(seed, 500 + i)));
        }
        double cx = w.x() + w.width() * 0.2;
        double cy = -w.sill() + w.height() * 0.75;
        double r = w.width() * 0.75;
        p.glow(cx, cy, r * 1.2, 0x80589CF0, BlendMode.SCREEN);
        p.radial(
                Paths.oval(cx, cy, r, r),
                cx - r * 0.3,
                cy - r * 0.4,
                r * 1.3,
                0xFF7FB6EA,
                0xFF3A78BE,
                0xFF173A74,
                0xFF060C20);
        for (int i = 0; i < 12; i++) {
            double a = Noise.between(seed, 600 + i, -2.4, -0.8);
            double d = r * (0.5 + 0.45 * Noise.at(seed, 620 + i));
            p.soft(
                    Paths.oval(cx + Math.cos(a) * d, cy + Math.sin(a) * d, r * 0.16, r * 0.025, a + 1.4),
                    r * 0.012,
                    0x90F4F8FF);
        }
    }

    private void frame(Pen p, Opening w) {
        Opening.Style s = w.style();
        int base =
                switch (s) {
                    case STEEL -> 0xFF26262A;
                    case PORT -> 0xFFA8B0B8;
                    case COACH -> 0xFF4A5056;
                    case OVAL -> 0xFFE4E4E0;
                    case ROUND -> bench.scheme().darkWood();
                    case ARCHED -> bench.scheme().darkWood();
                    default -> bench.scheme().trim();
                };
        int tone = bench.tone(base, w.x(), w.sill() + w.height() / 2, z - 0.3);
        int shadow = Colours.scale(tone, 0.62);
        p.inside(outline(w, 0), () -> {
            for (int i = 1; i < s.columns; i++) {
                bar(
                        p,
                        w.left() + w.width() * i / s.columns,
                        -w.top(),
                        w.left() + w.width() * i / s.columns,
                        -w.sill(),
                        s.bar,
                        tone,
                        shadow);
            }
            for (int i = 1; i < s.rows; i++) {
                double y = -w.sill() - w.height() * i / s.rows;
                bar(p, w.left(), y, w.right(), y, s.bar * (s == Opening.Style.SASH ? 1.6 : 1), tone, shadow);
            }
        });
        double edge = s == Opening.Style.STEEL ? 0.035 : s == Opening.Style.PORT ? 0.1 : 0.075;
        Path rim = outline(w, edge / 2);
        p.stroke(rim, edge, tone);
        p.stroke(outline(w, edge), Math.max(0.008, p.pixel()), Colours.fade(0xFF080402, 0.4));
        p.stroke(outline(w, 0.004), Math.max(0.010, p.pixel()), shadow);
        if (s == Opening.Style.COACH) {
            double y = -w.sill() - w.height() * 0.78;
            bar(p, w.left(), y, w.right(), y, 0.03, tone, shadow);
        }
        if (s == Opening.Style.PORT) {
            for (int i = 0; i < 18; i++) {
                double a = Math.PI * 2 * i / 18;
                p.fill(
                        Paths.oval(
                                w.x() + Math.cos(a) * (w.width() / 2 + 0.05) * 0.98,
                                -w.sill() - w.height() / 2 + Math.sin(a) * (w.height() / 2 + 0.05) * 0.98,
                                0.012,
                                0.012),
                        shadow);
            }
        }
    }

    private static void bar(Pen p, double x0, double y0, double x1, double y1, double wide, int tone, int shadow) {
        p.stroke(Paths.line(x0, y0, x1, y1), wide, tone);
        double d = wide * 0.4;
        if (x0 == x1) {
            p.stroke(Paths.line(x0 + d, y0, x1 + d, y1), wide * 0.22, shadow);
        } else {
            p.stroke(Paths.line(x0, y0 + d, x1, y1 + d), wide * 0.22, shadow);
        }
    }

    private void blind(Pen p, Opening w) {
        int n = bench.glow().slats();
        double step = w.height() / n;
        boolean dark = scene.place().time().dark();
        int lit = dark ? 0xFF8A7860 : 0xFFFFF3D8;
        int shade = dark ? 0xFF4A3E34 : 0xFFC9AE84;
        for (int i = 0; i < n; i++) {
            double y = -w.top() + i * step;
            p.gradient(
                    Paths.polygon(w.left(), y, w.right(), y, w.right(), y + step * 0.5, w.left(), y + step * 0.5),
                    0,
                    y,
                    0,
                    y + step * 0.5,
                    lit,
                    shade);
        }
        for (double u : new double[] {0.2, 0.8}) {
            p.stroke(
                    Paths.line(w.left() + w.width() * u, -w.top(), w.left() + w.width() * u, -w.sill()),
                    0.008,
                    Colours.scale(shade, 0.7));
        }
        p.lit(
                Paths.box(w.left() - 0.03, -w.top() - 0.03, w.right() + 0.03, -w.top() + 0.05, 0.01),
                bench.tone(0xFFF0E6D2, w.x(), w.top(), z),
                0.06);
    }

    private void curtains(Opening w) {
        double y = w.top() + 0.14;
        bench.front(z - 0.1, p -> {
            p.stroke(
                    Paths.line(w.left() - 0.5, -y, w.right() + 0.5, -y),
                    0.028,
                    bench.tone(bench.scheme().darkWood(), w.x(), y, z));
            for (int side = -1; side <= 1; side += 2) {
                drape(p, w, y, side);
            }
        });
    }

    private void drape(Pen p, Opening w, double y, int side) {
        double inner = w.x() + side * (w.width() / 2 - 0.10);
        double wide = 0.46;
        int folds = 6;
        double low = 0.06;
        int cloth = bench.scheme().second();
        for (int i = folds - 1; i >= 0; i--) {
            double a = inner + side * wide * i / folds;
            double b = inner + side * wide * (i + 1.25) / folds;
            double sway = 0.025 * Math.sin(i * 2.1 + seed % 5);
            int tone = bench.tone(cloth, a, y * 0.5, z - 0.25);
            int thin = bench.dark() ? tone : Colours.mix(tone, 0xFFFFF2D2, i == 0 ? 0.42 : 0.20 - 0.03 * i);
            Path fold = Paths.polygon(a, -y, b, -y, b + side * 0.03 + sway, -low, a + sway - side * 0.015, -low + 0.01);
            p.gradient(fold, a, 0, b, 0, thin, Colours.mix(thin, tone, 0.5), Colours.scale(tone, 0.56));
            p.gradient(fold, 0, -y, 0, -low, 0x30080402, 0x00080402, 0x38080402);
        }
    }

    /** Light that spills around a bright opening. */
    private void halo(Pen p, Opening w) {
        if (!scene.place().time().dark()) {
            int c = Colours.mix(day.light().key(), 0xFFFFFFFF, 0.3);
            p.glow(
                    w.x(),
                    -w.sill() - w.height() * 0.55,
                    Math.max(w.width(), w.height()) * 1.15,
                    Colours.fade(c, 0.30),
                    BlendMode.SCREEN);
        }
    }
}
