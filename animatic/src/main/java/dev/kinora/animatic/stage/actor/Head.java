package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * A head, drawn in units of a hundredth of half its width, origin at the middle of the skull, turned to the right.
 *
 * @param species whose
 * @param coat colours
 * @param yaw radians turned from the front to the right
 * @param seed of the hairs
 */
record Head(Species species, Coat coat, double yaw, long seed) {
    private HeadForm form() {
        return species.head();
    }

    private double hair() {
        return 100 * species.hair();
    }

    /** Column of a feature at an angle from the middle of the face, at {@code radius} of the skull. */
    double column(double azimuth, double radius) {
        return 100 * radius * Math.sin(Math.max(-1.4, Math.min(1.45, azimuth + yaw)));
    }

    /** How wide a feature at that angle appears, 0 to 1. */
    double narrowing(double azimuth) {
        return Math.max(0.12, Math.cos(Math.max(-1.4, Math.min(1.42, azimuth + yaw))));
    }

    double noseX() {
        return column(0, 1 + form().muzzle().length());
    }

    double noseY() {
        return 100 * (0.16 + form().muzzle().drop());
    }

    double eyeY() {
        return -100 * form().eye().high();
    }

    /** Far ear, skull, near ear, muzzle: everything but the features. */
    void skull(Pen pen) {
        if (species.traits().extra() == Species.Extra.LION_MANE) {
            new Ruff(this).draw(pen);
        }
        new Ears(this).far(pen);
        Path outline = outline();
        new Fur(outline, 62, this::coatOfSkull, new Fur.Hair(hair(), 1.9, seed), Fur.Melt.NONE).draw(pen);
        new Ears(this).near(pen);
        if (form().muzzle().nose() == HeadForm.NoseKind.TRUNK) {
            trunk(pen);
        } else {
            muzzle(pen);
        }
        if (species.traits().extra() == Species.Extra.HORN) {
            double x = column(0, 0.7);
            double h = -100 * form().tall();
            Fur.bare(Paths.tube(x - 4, h * 0.8, 9, x + 16, h * 1.25, 6, x + 38, h * 1.75, 1), 8, 0xFFF4D488)
                    .draw(pen);
        }
    }

    private void trunk(Pen pen) {
        double x = column(0, 0.8);
        double[] k = {x - 26, 10, 52, x + 14, 74, 38, x + 22, 150, 29, x + 16, 222, 23, x + 34, 274, 19, x + 66, 286, 16
        };
        Fur.bare(Paths.tube(k), 34, p -> {
                    p.canvas().drawColor(coat.base());
                    for (int i = 0; i < 16; i++) {
                        double[] a = Markings.along(k, 0.25 + i * 0.047);
                        p.softStroke(
                                Paths.curve(a[0] - a[2], a[1] - 3, a[0], a[1] + 5, a[0] + a[2], a[1] - 3),
                                3,
                                1.2,
                                Colours.fade(Colours.scale(coat.base(), 0.6), 0.6));
                    }
                })
                .melting(x - 50, 0, 30, 74)
                .draw(pen);
        Fur.bare(Paths.tube(x - 10, 66, 12, x + 30, 110, 10, x + 78, 118, 3), 10, 0xFFF6EEDA)
                .draw(pen);
    }

    private Path outline() {
        double h = form().tall();
        double j = form().jaw();
        double f = form().ruff();
        double lean = 10 * Math.sin(yaw);
        return Paths.blob(
                -88,
                -8,
                -92 - 26 * f,
                h * 24,
                -90,
                h * 34,
                -86 - 30 * f,
                h * 50,
                -80,
                h * 56,
                -66 - 24 * f,
                h * 72,
                -48 * j - 12,
                h * 84,
                lean,
                h * 95,
                54 * j + lean,
                h * 84,
                84 + 4 * f,
                h * 52,
                97 + 8 * f,
                h * 22,
                94,
                -h * 20,
                74,
                -h * 68,
                36,
                -h * 96,
                -8,
                -h * 102,
                -50,
                -h * 92,
                -80,
                -h * 58);
    }

    private void coatOfSkull(Pen pen) {
        double h = form().tall() * 100;
        pen.canvas().drawColor(coat.ground());
        double mid = column(0, 0.8);
        switch (coat.pattern()) {
            case TABBY -> {
                cheeks(pen, h, 1);
                forehead(pen, h, mid);
            }
            case CALICO -> {
                double near = column(-form().eye().apart(), 0.9);
                Markings.patch(pen, near - 26, -h * 0.5, 62, h * 0.74, 0.1, coat.base());
                for (int i = 0; i < 5; i++) {
                    double x = near - 74 + i * 24;
                    pen.fill(
                            Paths.tube(x + 10, -h * 1.1, 3.5, x + 4, -h * 0.5, 4, x, h * 0.02, 0.8),
                            Colours.scale(coat.base(), 0.84));
                }
                double far = column(form().eye().apart(), 0.95);
                Markings.patch(
                        pen,
                        far + 16,
                        -h * 0.48,
                        42 * narrowing(form().eye().apart()) + 16,
                        h * 0.72,
                        -0.1,
                        coat.mark());
                pen.fill(Paths.tube(mid - 2, -h * 1.1, 7, mid + 2, -h * 0.4, 13, mid + 8, h * 0.2, 26), Coat.WHITE);
                Markings.patch(pen, mid, h * 0.66, 96, h * 0.48, 0, Coat.WHITE);
            }
            case POINTS -> {
                pen.soft(Paths.oval(mid + 14, h * 0.1, 62, h * 0.62), 20, coat.mark());
            }
            case PANDA -> {
                for (int side = -1; side <= 1; side += 2) {
                    double a = side * form().eye().apart();
                    pen.soft(
                            Paths.oval(column(a, 0.9) - side * 1, eyeY() + 5, 27 * narrowing(a) + 2, 33, side * 0.5),
                            2,
                            coat.mark());
                }
            }
            case PATCHES -> {
                double near = column(-form().eye().apart(), 0.9);
                Markings.patch(pen, near - 24, -h * 0.3, 46, h * 0.7, 0.3, coat.mark());
                cheeks(pen, h, 0.8);
            }
            case PLAIN -> {
                if (coat.pale() != coat.base()) {
                    cheeks(pen, h, 1.1);
                }
            }
        }
    }

    private void cheeks(Pen pen, double h, double k) {
        double mid = column(0, 0.9);
        pen.soft(Paths.oval(mid - 8, h * 0.72, 70 * k, h * 0.32), 9, coat.pale());
        pen.soft(Paths.oval(mid + 14, h * 0.34, 40 * k, h * 0.34), 9, coat.pale());
        pen.soft(Paths.oval(-78, h * 0.66, 26 * k, h * 0.22), 9, coat.pale());
    }

    private void forehead(Pen pen, double h, double mid) {
        int c = coat.mark();
        pen.fill(Paths.tube(mid - 27, -h * 1.1, 7.5, mid - 24, -h * 0.82, 7, mid - 15, -h * 0.62, 3), c);
        pen.fill(Paths.tube(mid, -h * 1.15, 7.5, mid, -h * 0.8, 7, mid + 1, -h * 0.56, 3), c);
        pen.fill(Paths.tube(mid + 27, -h * 1.1, 7, mid + 23, -h * 0.82, 6.5, mid + 15, -h * 0.62, 3), c);
        pen.fill(
                Paths.tube(
                        mid - 44, -h * 0.50, 1.5, mid - 18, -h * 0.60, 4.6, mid, -h * 0.56, 3.2, mid + 17, -h * 0.60,
                        4.4, mid + 40, -h * 0.50, 1.5),
                c);
        for (int i = 0; i < 3; i++) {
            double y = h * (0.13 + 0.20 * i);
            pen.fill(Paths.tube(-130, y + 9, 9, -86, y + 2, 6.5, -46 - 4 * i, y - 3, 0.8), c);
        }
        pen.fill(Paths.tube(112, h * 0.1, 6, 92, h * 0.08, 4.5, 78, h * 0.06, 0.8), c);
    }

    private void muzzle(Pen pen) {
        HeadForm.Muzzle m = form().muzzle();
        double x1 = noseX();
        double y1 = noseY() + m.tip() * 45;
        double x0 = column(0, 0.62);
        double y0 = 100 * (0.24 + m.drop() * 0.3);
        boolean shortOne = m.length() < 0.4;
        Path path = shortOne
                ? Paths.blob(
                        x1 - 100 * m.root() * 1.15,
                        y1 + 4,
                        x1 - 100 * m.root() * 0.7,
                        y1 - 100 * m.tip() * 0.75,
                        x1 - 4,
                        y1 - 100 * m.tip(),
                        x1 + 100 * m.root() * 0.6 * narrowing(0.4),
                        y1 - 100 * m.tip() * 0.6,
                        x1 + 100 * m.root() * 0.86 * narrowing(0.4),
                        y1 + 6,
                        x1 + 100 * m.root() * 0.42,
                        y1 + 100 * m.tip() * 0.74,
                        x1 - 8,
                        y1 + 100 * m.tip() * 0.92,
                        x1 - 100 * m.root() * 0.7,
                        y1 + 100 * m.tip() * 0.78)
                : Paths.tube(
                        x0,
                        y0,
                        m.root() * 100,
                        (x0 + x1) / 2 - 4,
                        (y0 + y1) / 2,
                        (m.root() + m.tip()) * 48,
                        x1 - 100 * m.tip() * 0.55,
                        y1,
                        m.tip() * 100);
        Fur fur = new Fur(
                path,
                100 * Math.min(0.5, m.tip() * 1.3),
                p -> coatOfMuzzle(p, x0, y0, x1, y1),
                new Fur.Hair(hair() * 0.55, 2.0, seed + 3),
                shortOne
                        ? new Fur.Melt(x1 - 100 * m.root() * 1.1, y1 + 2, 0, 100 * m.root() * 0.75)
                        : new Fur.Melt(x0 - 100 * m.root() * 0.5, y0, 100 * m.root() * 0.75, 100 * m.root() * 1.5));
        fur.draw(pen);
    }

    private void coatOfMuzzle(Pen pen, double x0, double y0, double x1, double y1) {
        HeadForm.Muzzle m = form().muzzle();
        boolean all = m.length() < 0.5 || coat.pattern() == Coat.Pattern.PATCHES;
        pen.canvas().drawColor(all ? pale() : coat.base());
        if (coat.pattern() == Coat.Pattern.POINTS) {
            pen.canvas().drawColor(coat.mark());
        } else if (!all) {
            pen.soft(
                    Paths.tube(
                            x0 - 30,
                            y0 + m.root() * 80,
                            m.root() * 80,
                            x1 - 20,
                            y1 + m.tip() * 55,
                            m.tip() * 75,
                            x1 + 40,
                            y1 + m.tip() * 55,
                            m.tip() * 75),
                    7,
                    pale());
        }
    }

    private int pale() {
        return coat.pattern() == Coat.Pattern.CALICO ? Coat.WHITE : coat.pale();
    }
}
