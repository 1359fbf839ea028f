package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/**
 * The bill, in the head's units: the head is 200 wide, its middle is the origin.
 *
 * @param breed says {@code bill} (length), {@code deep}, {@code hook} (drop of the tip), {@code arch} (of the ridge)
 */
record Bill(Breed breed) {
    private static final double ROOT = 74;

    double length() {
        return breed.number("bill") * 100;
    }

    private double deep() {
        return breed.number("deep") * 100;
    }

    private double line() {
        return breed.number("gape") * 100;
    }

    /** The upper half. */
    void upper(Pen pen) {
        if (breed.is("beak", "bent")) {
            bent(pen);
            return;
        }
        Path path = ridge();
        double l = length();
        new Fur(path, deep() * 0.55, p -> colours(p, l), Fur.Hair.BARE, Fur.Melt.NONE).draw(pen);
        double w = Math.max(1.2, deep() * 0.05);
        int shine = Colours.fade(0xFFFFFFFF, 0.34);
        double a = breed.number("arch");
        pen.softStroke(
                Paths.curve(
                        ROOT + l * 0.10, line() - deep() * (0.40 + 0.06 * a),
                        ROOT + l * 0.36, line() - deep() * (0.40 + 0.22 * a),
                        ROOT + l * 0.62, line() - deep() * (0.28 + 0.20 * a)),
                w * 2.2,
                w,
                shine);
        int dark = Colours.fade(Colours.scale(pen.light().surface(breed.colour("bill")), 0.35), 0.8);
        pen.fill(
                Paths.oval(ROOT + l * 0.26, line() - deep() * 0.30, Math.min(7, l * 0.07), deep() * 0.05 + 1.2, -0.2),
                dark);
        pen.stroke(
                Paths.curve(
                        ROOT - 10,
                        line() + 3,
                        ROOT + l * 0.3,
                        line() + deep() * 0.02,
                        ROOT + l * 0.72,
                        line() + deep() * 0.10 * (1 + breed.number("hook"))),
                Math.max(1.6, deep() * 0.035),
                dark);
        cere(pen);
    }

    private void cere(Pen pen) {
        if (!breed.paints("cere")) {
            return;
        }
        Path skin = Paths.blob(
                ROOT - 8,
                line() - deep() * 0.52,
                ROOT + length() * 0.22,
                line() - deep() * 0.56,
                ROOT + length() * 0.24,
                line() - deep() * 0.2,
                ROOT + length() * 0.1,
                line(),
                ROOT - 14,
                line() + 4);
        Fur.bare(skin, deep() * 0.2, breed.colour("cere")).draw(pen);
        pen.fill(Paths.oval(ROOT + length() * 0.14, line() - deep() * 0.28, 4, 3), Colours.fade(0xFF20140C, 0.7));
    }

    private void colours(Pen p, double l) {
        p.canvas().drawColor(breed.colour("bill"));
        double from = breed.number("billtipfrom");
        p.gradient(
                Paths.box(ROOT - 40, line() - deep() * 2, ROOT + l * 1.2, line() + deep() * 3, 1),
                ROOT + l * (from - 0.05),
                0,
                ROOT + l * (from + 0.12),
                0,
                Colours.fade(breed.colour("billtip"), 0),
                breed.colour("billtip"));
    }

    private Path ridge() {
        double l = length();
        double d = deep();
        double a = breed.number("arch");
        double hook = breed.number("hook");
        double y = line();
        double tip = ROOT + l;
        PathBuilder b = new PathBuilder();
        b.moveTo((float) (ROOT - 22), (float) (y + 4));
        b.cubicTo(
                (float) (ROOT - 20),
                (float) (y - d * 0.35),
                (float) (ROOT - 14),
                (float) (y - d * 0.58),
                (float) ROOT,
                (float) (y - d * 0.58));
        if (breed.is("beak", "flat")) {
            b.cubicTo(
                    (float) (ROOT + l * 0.30),
                    (float) (y - d * 0.50),
                    (float) (ROOT + l * 0.45),
                    (float) (y - d * 0.16),
                    (float) (ROOT + l * 0.82),
                    (float) (y - d * 0.16));
            b.cubicTo(
                    (float) (tip),
                    (float) (y - d * 0.16),
                    (float) (tip + 4),
                    (float) (y + d * 0.10),
                    (float) (tip - l * 0.06),
                    (float) (y + d * 0.08));
        } else {
            b.cubicTo(
                    (float) (ROOT + l * 0.38), (float) (y - d * (0.58 + 0.50 * a)),
                    (float) (ROOT + l * (0.86 + 0.12 * Math.min(1, hook))), (float) (y - d * (0.22 + 0.42 * a)),
                    (float) tip, (float) (y + d * hook));
            b.cubicTo(
                    (float) (tip - l * 0.09 * Math.min(1, hook + 0.2)), (float) (y + d * hook * 0.55),
                    (float) (tip - l * 0.16), (float) (y + d * 0.10 * hook),
                    (float) (tip - l * 0.34), (float) (y + d * 0.04));
        }
        b.cubicTo(
                (float) (ROOT + l * 0.4), (float) (y + 2), (float) (ROOT), (float) (y + 8), (float) (ROOT - 22), (float)
                        (y + 4));
        b.closePath();
        return b.build();
    }

    /** The lower half, opened by so many radians. */
    void lower(Pen pen, double radians) {
        if (breed.is("beak", "bent")) {
            return;
        }
        double l = length() * (0.94 - 0.16 * Math.min(1, breed.number("hook")));
        double d = deep();
        double y = line();
        PathBuilder b = new PathBuilder();
        b.moveTo((float) (ROOT - 22), (float) (y - 2));
        b.cubicTo((float) ROOT, (float) (y + 2), (float) (ROOT + l * 0.5), (float) (y - 2), (float) (ROOT + l), (float)
                (y + d * 0.06));
        if (breed.is("beak", "pouch")) {
            b.cubicTo(
                    (float) (ROOT + l * 0.75),
                    (float) (y + d * 0.75),
                    (float) (ROOT + l * 0.30),
                    (float) (y + d * 1.55),
                    (float) (ROOT - 30),
                    (float) (y + d * 1.20));
        } else {
            b.cubicTo(
                    (float) (ROOT + l * 0.62),
                    (float) (y + d * 0.40),
                    (float) (ROOT + l * 0.2),
                    (float) (y + d * 0.46),
                    (float) (ROOT - 22),
                    (float) (y + d * 0.34));
        }
        b.closePath();
        Path path = b.build();
        pen.moved(ROOT - 18, y, radians, 1, () -> {
            pen.canvas().translate((float) (18 - ROOT), (float) -y);
            if (radians > 0.02) {
                pen.fill(
                        Paths.blob(
                                ROOT - 20,
                                y - 4,
                                ROOT + l * 0.55,
                                y - Math.tan(radians) * l * 0.5,
                                ROOT + l * 0.5,
                                y + 2),
                        Colours.mix(0xFF7A2430, pen.light().shade(), 0.35));
            }
            new Fur(
                            path,
                            d * 0.4,
                            p -> {
                                colours(p, l);
                                if (breed.is("beak", "pouch")) {
                                    p.canvas().drawColor(breed.colour("pouch"));
                                } else {
                                    p.canvas().drawColor(Colours.fade(Colours.scale(breed.colour("bill"), 0.6), 0.35));
                                }
                            },
                            Fur.Hair.BARE,
                            Fur.Melt.NONE)
                    .draw(pen);
        });
    }

    /** A bill with a knee, as flamingos have. */
    private void bent(Pen pen) {
        double l = length();
        double d = deep();
        double[] k = {
            ROOT - 14,
            4,
            d * 0.44,
            ROOT + l * 0.30,
            8,
            d * 0.46,
            ROOT + l * 0.62,
            l * 0.20,
            d * 0.42,
            ROOT + l * 0.74,
            l * 0.52,
            d * 0.24,
            ROOT + l * 0.70,
            l * 0.74,
            d * 0.06
        };
        new Fur(
                        Paths.tube(k),
                        d * 0.4,
                        p -> {
                            p.canvas().drawColor(breed.colour("bill"));
                            p.gradient(
                                    Paths.box(0, -60, 400, 400, 1),
                                    ROOT + l * 0.40,
                                    l * 0.14,
                                    ROOT + l * 0.58,
                                    l * 0.28,
                                    Colours.fade(breed.colour("billtip"), 0),
                                    breed.colour("billtip"));
                        },
                        Fur.Hair.BARE,
                        Fur.Melt.NONE)
                .draw(pen);
        pen.stroke(
                Paths.curve(ROOT, 14, ROOT + l * 0.34, 26, ROOT + l * 0.54, l * 0.36, ROOT + l * 0.64, l * 0.66),
                2.4,
                Colours.fade(0xFF301018, 0.5));
    }
}
