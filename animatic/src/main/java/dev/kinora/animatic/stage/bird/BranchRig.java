package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.Path;
import java.util.List;
import java.util.Optional;

/** A bough that reaches into the picture, with twigs and leaves or snow: something to perch on. */
public final class BranchRig implements Rig {
    @Override
    public int match(Performer performer) {
        return performer.concept().equals("prop.branch") ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        double size = p.size();
        Season season = cast.scene().place().season();
        Cel bough = Cel.rigid(
                "bough",
                Paths.rect(-size * 5.2, -size * 2.2, size * 4, size * 1.1),
                t -> Move.turned(0.006 * Math.sin(0.9 * t), -size * 5, 0, 0, 0),
                (pen, k) -> pen.units(size / 100, pen.light().hero(), q -> draw(q, seed, season)));
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> p.lift() + size,
                p.z(),
                false,
                size,
                List.of(bough),
                t -> List.of(),
                (name, t) -> name.equals("perch") ? Optional.of(new Anchor(0, -9 * size / 100)) : Optional.empty());
    }

    private static void draw(Pen pen, long seed, Season season) {
        twig(pen, -60, 2, -0.55, 170, 7, seed + 1, season);
        twig(pen, -250, 4, -0.75, 190, 9, seed + 2, season);
        limb(pen, seed, -520, 62, 40, -260, 22, 24, -60, 4, 13, 110, -4, 9.5, 250, -26, 6, 370, -66, 1.4);
        twig(pen, 120, -2, 0.42, 150, 6, seed + 3, season);
        twig(pen, 210, -16, -0.9, 120, 5, seed + 4, season);
        twig(pen, -330, 26, 0.55, 160, 8, seed + 5, season);
    }

    private static void limb(Pen pen, long seed, double... knots) {
        Path path = Paths.tube(knots);
        new Fur(path, 16, p -> bark(p, seed), Fur.Hair.BARE, Fur.Melt.NONE).draw(pen);
    }

    /** Long cracks, lichen, a few knots. */
    private static void bark(Pen p, long seed) {
        p.canvas().drawColor(0xFF6A5240);
        for (int i = 0; i < 190; i++) {
            double x = Noise.between(seed, 4L * i, -520, 370);
            double y = Noise.between(seed, 4L * i + 1, -60, 100);
            double l = Noise.between(seed, 4L * i + 2, 16, 60);
            boolean dark = Noise.at(seed, 4L * i + 3) < 0.6;
            p.stroke(
                    Paths.curve(x, y, x + l * 0.5, y - 3 + 4 * Noise.at(seed, i), x + l, y - l * 0.10),
                    dark ? 1.8 : 1.2,
                    dark ? 0x90332418 : 0x70987A5C);
        }
        for (int i = 0; i < 26; i++) {
            double x = Noise.between(seed + 7, 3L * i, -520, 300);
            double y = Noise.between(seed + 7, 3L * i + 1, -30, 60);
            p.soft(Paths.oval(x, y, 4 + 8 * Noise.at(seed + 7, 3L * i + 2), 3.5), 2, 0x808FA070);
        }
    }

    private static void twig(
            Pen pen, double x, double y, double angle, double length, double r, long seed, Season season) {
        double ex = x + Math.cos(angle) * length;
        double ey = y + Math.sin(angle) * length;
        double mx = x + Math.cos(angle + 0.2) * length * 0.5;
        double my = y + Math.sin(angle + 0.2) * length * 0.5;
        limb(pen, seed, x, y, r, mx, my, r * 0.62, ex, ey, 1);
        for (int i = 0; i < 11; i++) {
            double u = 0.34 + 0.66 * i / 10.0;
            double lx = x + (ex - x) * u + (mx - (x + ex) / 2) * 4 * u * (1 - u) * 0.5;
            double ly = y + (ey - y) * u + (my - (y + ey) / 2) * 4 * u * (1 - u) * 0.5;
            double a = angle + (i % 2 == 0 ? 0.8 : -0.8) + 0.5 * (Noise.at(seed, 40 + i) - 0.5);
            leaf(pen, lx, ly, a, 24 + 12 * Noise.at(seed, 60 + i), seed + i, season);
        }
    }

    private static void leaf(Pen pen, double x, double y, double a, double l, long seed, Season season) {
        double chance = Noise.at(seed, 80);
        int base =
                switch (season) {
                    case AUTUMN -> Colours.mix(0xFFD8862C, 0xFFB4402A, chance);
                    case WINTER -> 0xFF4A5A40;
                    case SPRING -> Colours.mix(0xFF8CC05A, 0xFFA8D070, chance);
                    case SUMMER -> Colours.mix(0xFF5C8A3C, 0xFF86AC4C, chance);
                };
        if (season == Season.WINTER && chance < 0.6) {
            return;
        }
        double c = Math.cos(a);
        double s = Math.sin(a);
        double w = l * 0.26;
        Path path = Paths.blob(
                x,
                y,
                x + c * l * 0.35 + s * w,
                y + s * l * 0.35 - c * w,
                x + c * l * 0.75 + s * w * 0.6,
                y + s * l * 0.75 - c * w * 0.6,
                x + c * l,
                y + s * l,
                x + c * l * 0.75 - s * w * 0.6,
                y + s * l * 0.75 + c * w * 0.6,
                x + c * l * 0.35 - s * w,
                y + s * l * 0.35 + c * w);
        double turn = chance - 0.5;
        int lit = pen.light().facing(base, s * 0.4 + turn * 0.5, -0.35 - 0.3 * chance, 0.75);
        pen.gradient(
                path,
                x + s * w,
                y - c * w,
                x - s * w,
                y + c * w,
                Colours.mix(lit, 0xFFFFFFFF, 0.12),
                lit,
                Colours.mix(lit, pen.light().shade(), 0.4));
        pen.stroke(
                Paths.line(x, y, x + c * l * 0.9, y + s * l * 0.9),
                0.9,
                Colours.fade(Colours.mix(lit, 0xFFFFFFFF, 0.4), 0.6));
    }
}
