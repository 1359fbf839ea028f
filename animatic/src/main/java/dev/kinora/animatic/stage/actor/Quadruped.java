package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * An animal on four legs from the side, in points: its back is 100 high, the origin on the ground below its middle.
 *
 * @param species what it is
 * @param coat colours
 * @param seed of hairs and small differences
 */
record Quadruped(Species species, Coat coat, long seed) {
    private BodyForm form() {
        return species.body();
    }

    private Markings marks() {
        return new Markings(coat);
    }

    private double hair() {
        return species.hair() * 48;
    }

    double half() {
        return form().trunk() * 50;
    }

    double headX() {
        return half() + form().neck().x() * 100;
    }

    double headY() {
        return -100 - form().neck().y() * 100;
    }

    double headUnit() {
        return form().neck().head();
    }

    /** Height of the tips of its ears. */
    double tall() {
        HeadForm h = species.head();
        double ears = h.ear().kind() == HeadForm.EarKind.FLOPPY
                        || h.ear().kind() == HeadForm.EarKind.FAN
                        || h.ear().kind() == HeadForm.EarKind.LEAF
                ? 0.1
                : h.ear().size() * 0.8;
        return -headY() + headUnit() * 100 * (h.tall() + ears);
    }

    Head head() {
        double yaw = species.head().muzzle().length() > 0.4 ? 0.98 : 0.66;
        return new Head(species, coat, yaw, Noise.seed(seed, "head"));
    }

    double hipX(int leg) {
        return leg % 2 == 0 ? -half() + 3 + (leg >= 2 ? 5 : 0) : half() - 3 + (leg >= 2 ? 6 : 0);
    }

    double hipY(int leg) {
        return leg % 2 == 0 ? -100 + form().chest() * 92 : -100 + form().chest() * 125;
    }

    /** Trunk and neck. */
    void trunk(Pen pen) {
        BodyForm f = form();
        double c = f.chest() * 100;
        double b = f.belly() * 100;
        double h = half();
        double nx = headX() - 6;
        double ny = headY() + headUnit() * 30;
        double nr = f.neck().radius() * 100;
        double lean = Math.hypot(nx - h, ny + 100) < 1 ? 0 : 1;
        Path neck = Paths.tube(
                h - c * 0.35,
                -100 + c * 1.02,
                c * 0.98,
                h + (nx - h) * 0.42 + c * 0.12 * lean,
                -100 + c * 0.75 + (ny + 100 - c * 0.75) * 0.42,
                (c * 0.8 + nr) * 0.52,
                nx,
                ny,
                nr);
        new Fur(neck, nr * 1.5, p -> neckCoat(p, nx, ny, nr), new Hair(hair() * 1.5, 1.9, seed + 4), Melt.NONE)
                .draw(pen);
        double haunch = c * 0.96;
        Path trunk = Paths.blob(
                -h - haunch * 0.86,
                -100 + c * 0.95,
                -h - haunch * 0.55,
                -100 + c * 0.24,
                -h + haunch * 0.2,
                -101 + c * 0.02,
                -h * 0.2,
                -98 + (c - b) * 0.1,
                h * 0.45,
                -99,
                h + c * 0.2,
                -98 + c * 0.06,
                h + c * 0.82,
                -100 + c * 0.7,
                h + c * 0.80,
                -100 + c * 1.35,
                h + c * 0.20,
                -100 + c * 1.98,
                h * 0.3,
                -100 + c + b * 1.08,
                -h * 0.35,
                -100 + c * 0.85 + b * 0.98,
                -h + haunch * 0.1,
                -100 + c * 1.72,
                -h - haunch * 0.65,
                -100 + c * 1.6);
        new Fur(
                        trunk,
                        Math.min(c, b) * 1.15,
                        p -> marks().trunk(p, -h - haunch, -100, h + c * 0.8, -100 + c + b),
                        new Hair(hair() * 1.25, 2.75, seed),
                        new Melt(h + c * 0.95, -100 + c * 0.25, 0, c * 0.9))
                .draw(pen);
        if (species.traits().extra() == Species.Extra.HORSE_MANE
                || species.traits().extra() == Species.Extra.HORN) {
            mane(pen, h, c, nx, ny, nr);
        }
    }

    private void neckCoat(Pen pen, double nx, double ny, double nr) {
        pen.canvas().drawColor(coat.pattern() == Coat.Pattern.PANDA ? coat.mark() : coat.ground());
        if (coat.pattern() == Coat.Pattern.TABBY) {
            for (int i = 0; i < 3; i++) {
                double x = half() + (nx - half()) * (0.15 + 0.3 * i);
                double y = -100 + (ny + 100) * (0.15 + 0.3 * i);
                pen.fill(
                        Paths.tube(
                                x - nr * 0.9,
                                y - nr * 1.4,
                                2.2,
                                x - nr * 0.1,
                                y - nr * 0.1,
                                2.2,
                                x + nr * 0.3,
                                y + nr * 0.5,
                                0.4),
                        coat.mark());
            }
        }
        if (coat.pale() != coat.base() && coat.pattern() != Coat.Pattern.PATCHES) {
            pen.soft(
                    Paths.tube(
                            nx + nr * 0.5,
                            ny + nr * 0.2,
                            nr * 0.5,
                            half() + form().chest() * 85,
                            -100 + form().chest() * 100,
                            nr * 0.7),
                    3,
                    coat.pale());
        }
    }

    private void mane(Pen pen, double h, double c, double nx, double ny, double nr) {
        for (int i = 0; i < 12; i++) {
            double u = i / 11.0;
            double x = nx - nr * 0.55 + (h - c * 0.15 - nx) * u - nr * 0.5 * Math.sin(Math.PI * u) * 0.4;
            double y = ny - nr * 1.0 + (-100 - ny + nr * 0.9) * u + nr * 0.9 * Math.sin(Math.PI * u);
            Path lock = Paths.tube(
                    x + 3,
                    y - 1,
                    3.4,
                    x - 5,
                    y + 7,
                    3.6,
                    x - 8 + 3 * Math.sin(i * 2.1),
                    y + 19 + 4 * Math.sin(i * 1.3),
                    0.8);
            Fur.bare(lock, 3, coat.tip()).draw(pen);
        }
    }

    /** A leg whose foot is at (x, -lift); even legs are hind legs, the far ones are 2 and 3. */
    void leg(Pen pen, int leg, double x, double lift) {
        double hx = hipX(leg);
        double hy = hipY(leg);
        double r = form().leg() * 100;
        boolean hind = leg % 2 == 0;
        double length = -hy;
        double tilt = lift / 30;
        double footY = -r * 0.42 - lift;
        double jx;
        double jy;
        double[] knee;
        if (hind) {
            jx = x - length * (0.13 + 0.14 * tilt);
            jy = footY - length * (0.27 - 0.06 * tilt);
            knee = Paths.joint(hx, hy, jx, jy, length * 0.41, length * 0.385, -1);
        } else {
            jx = x - length * 0.10 * tilt - length * 0.01;
            jy = footY - length * (0.20 - 0.04 * tilt);
            knee = Paths.joint(hx, hy, jx, jy, length * 0.40, length * 0.41, 1);
        }
        boolean hoof = species.traits().hoof();
        double[] k = {
            hx,
            hy,
            r * (hind ? 1.95 : 1.55),
            hx * 0.5 + knee[0] * 0.5 + (hind ? 2 : 0),
            hy * 0.5 + knee[1] * 0.5,
            r * (hind ? 1.62 : 1.25),
            knee[0],
            knee[1],
            r * 0.98,
            knee[0] * 0.45 + jx * 0.55,
            knee[1] * 0.45 + jy * 0.55,
            r * 0.66,
            jx,
            jy,
            r * 0.54,
            jx * 0.4 + x * 0.6 - r * 0.1,
            jy * 0.4 + footY * 0.6,
            r * 0.46,
            x - r * 0.12,
            footY,
            r * (hoof ? 0.5 : 0.44)
        };
        foot(pen, x, footY, r, tilt, hoof);
        new Fur(
                        Paths.tube(k),
                        r * 1.15,
                        p -> legCoat(p, k, hind),
                        new Hair(hair() * 0.62, hind ? 1.9 : 1.6, seed + 10 + leg),
                        new Melt(hx, hy - r * 0.6, r * 0.9, r * (hind ? 2.6 : 2.1)))
                .draw(pen);
    }

    private void legCoat(Pen pen, double[] k, boolean hind) {
        marks().limb(pen, k, species.traits().hoof() ? 0.66 : 0.60);
        if (coat.pattern() == Coat.Pattern.CALICO && hind) {
            Markings.patch(pen, k[0], k[1], 20, 16, 0, coat.base());
        }
        if (coat.pattern() == Coat.Pattern.PATCHES && !hind) {
            Markings.patch(pen, k[0], k[1] - 4, 12, 18, 0, coat.mark());
        }
    }

    private void foot(Pen pen, double x, double y, double r, double tilt, boolean hoof) {
        int colour = hoof ? 0xFF3A2C28 : sock();
        pen.moved(x, y, -tilt * 0.5, 1, () -> {
            Path path = hoof
                    ? Paths.blob(
                            -r * 0.52, -r * 0.35, r * 0.34, -r * 0.4, r * 0.66, r * 0.38, r * 0.5, r * 0.46, -r * 0.55,
                            r * 0.44)
                    : Paths.blob(
                            -r * 0.62, -r * 0.1, -r * 0.2, -r * 0.48, r * 0.5, -r * 0.36, r * 0.98, r * 0.05, r * 0.92,
                            r * 0.38, r * 0.2, r * 0.46, -r * 0.55, r * 0.40);
            new Fur(
                            path,
                            r * 0.5,
                            p -> p.canvas().drawColor(colour),
                            new Hair(hoof ? 0 : hair() * 0.35, 0.3, seed + 17),
                            Melt.NONE)
                    .draw(pen);
            if (!hoof) {
                int line = Colours.fade(Colours.scale(pen.light().surface(colour), 0.5), 0.7);
                pen.stroke(Paths.curve(r * 0.50, -r * 0.16, r * 0.64, r * 0.12, r * 0.62, r * 0.32), r * 0.06, line);
                pen.stroke(Paths.curve(r * 0.18, -r * 0.22, r * 0.32, r * 0.1, r * 0.30, r * 0.34), r * 0.06, line);
            }
        });
    }

    private int sock() {
        return switch (coat.pattern()) {
            case PANDA, POINTS -> coat.mark();
            case CALICO -> Coat.WHITE;
            default -> coat.socks();
        };
    }

    /** The tail at a phase of its sway. */
    void tail(Pen pen, double phase, double swing) {
        BodyForm.Tail t = form().tail();
        double c = form().chest() * 100;
        double len = t.length() * 100;
        int knots = 8;
        double[] k = new double[knots * 3];
        double x = -half() - c * 0.62;
        double y = -100 + c * 0.38;
        for (int i = 0; i < knots; i++) {
            double u = i / (knots - 1.0);
            k[3 * i] = x;
            k[3 * i + 1] = y;
            k[3 * i + 2] = 100
                    * (t.root() + (t.bush() - t.root()) * Math.sin(Math.PI * Math.pow(u, 0.8)))
                    * (u > 0.95 ? 0.75 : 1);
            double curl = t.carriage() > 0.3 ? 0.5 * u * u : -0.25 * u * u * Math.signum(t.carriage());
            double a = Math.PI + t.carriage() + curl + swing * (0.2 + u) * Math.sin(phase - 1.6 * u);
            x += Math.cos(a) * len / (knots - 1);
            y += Math.sin(a) * len / (knots - 1);
        }
        double bushy = Math.max(0, t.bush() - t.root());
        new Fur(
                        Paths.tube(k),
                        100 * Math.max(t.root(), t.bush()) * 1.1,
                        p -> marks().tail(p, k),
                        new Hair(hair() * (0.9 + 9 * bushy), Math.PI + t.carriage(), seed + 31),
                        Melt.NONE)
                .draw(pen);
    }
}
