package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Tube;
import io.github.humbleui.skija.Path;

/**
 * A leg: a feathered thigh, a scaly shank whose heel looks like a knee bent backwards, a foot.
 *
 * @param breed the row of the table
 * @param seed of its feathers
 */
record Leg(Breed breed, long seed) {

    /** Length from hip to ground when standing. */
    double length() {
        return breed.number("leg");
    }

    private double shank() {
        return breed.number("shank");
    }

    /**
     * Draws it.
     *
     * @param hx hip
     * @param hy hip
     * @param fx where the toes are
     * @param fy where the toes are; 0 is the ground
     * @param curl 0 foot flat, 1 toes hanging
     */
    void draw(Pen pen, double hx, double hy, double fx, double fy, double curl) {
        double r = shank();
        double ankle = fy - r * 0.8;
        double l = length();
        double[] heel = Paths.joint(
                hx, hy, fx, ankle, l * breed.number("thighshare"), l * (1.06 - breed.number("thighshare")), 1);
        foot(pen, fx, fy, r, curl, breed.is("foot", "perch") || breed.is("foot", "talon") ? 1 : 0);
        Path low = Paths.tube(
                hx,
                hy,
                r * 1.5,
                hx * 0.4 + heel[0] * 0.6,
                hy * 0.4 + heel[1] * 0.6,
                r * 1.25,
                heel[0],
                heel[1],
                r * 1.18,
                heel[0] * 0.55 + fx * 0.45,
                heel[1] * 0.55 + ankle * 0.45,
                r * 0.82,
                fx,
                ankle,
                r * 0.95);
        Fur.bare(low, r * 1.2, breed.colour("legs")).draw(pen);
        rings(pen, heel, fx, ankle, r);
        thigh(pen, hx, hy, heel);
    }

    private void rings(Pen pen, double[] heel, double fx, double fy, double r) {
        int dark = Colours.fade(Colours.scale(pen.light().surface(breed.colour("legs")), 0.55), 0.5);
        int n = (int) Math.max(3, Math.min(14, Math.hypot(fx - heel[0], fy - heel[1]) / (r * 1.3)));
        for (int i = 1; i < n; i++) {
            double u = i / (double) n;
            double x = heel[0] + (fx - heel[0]) * u;
            double y = heel[1] + (fy - heel[1]) * u;
            pen.stroke(Paths.line(x - r * 0.1, y, x + r * 0.8, y + r * 0.15), r * 0.16, dark);
        }
    }

    private void thigh(Pen pen, double hx, double hy, double[] heel) {
        double r = breed.number("thigh");
        if (r <= 0) {
            return;
        }
        double k = breed.number("trousers");
        Path path = Paths.tube(
                hx,
                hy - r * 0.4,
                r * 1.1,
                hx + (heel[0] - hx) * 0.45 * k,
                hy + (heel[1] - hy) * 0.45 * k,
                r * 0.9,
                hx + (heel[0] - hx) * k,
                hy + (heel[1] - hy) * k,
                r * 0.34);
        int c = breed.colour("thighs");
        new Fur(
                        path,
                        r,
                        p -> {
                            p.canvas().drawColor(c);
                            new Tube(heelToHip(hx, hy, heel, r, k))
                                    .feathers(p, breed.number("scale") * 0.9, seed, (u, v) -> c);
                        },
                        new Hair(breed.number("fluff") * 1.1, Math.PI / 2, seed),
                        new Melt(hx, hy - r * 0.9, r * 0.8, r * 1.7))
                .draw(pen);
    }

    private static double[] heelToHip(double hx, double hy, double[] heel, double r, double k) {
        return new double[] {hx + (heel[0] - hx) * k, hy + (heel[1] - hy) * k, r * 0.4, hx, hy, r * 1.1};
    }

    private void foot(Pen pen, double x, double y, double r, double curl, double claw) {
        int skin = breed.colour("legs");
        double l = breed.number("toes");
        pen.moved(x, y, curl * 1.1, 1, () -> {
            if (breed.is("foot", "web")) {
                Path web = Paths.blob(
                        -r * 0.9, -r * 0.8, r * 0.4, -r * 1.3, l * 0.7, -r * 0.8, l * 1.15, -r * 0.1, l * 0.9, r * 0.1,
                        l * 0.2, r * 0.15, -r, r * 0.1);
                Fur.bare(web, r * 0.9, skin).draw(pen);
                int dark = Colours.fade(Colours.scale(pen.light().surface(skin), 0.6), 0.6);
                pen.stroke(Paths.curve(0, -r * 0.8, l * 0.5, -r * 0.5, l * 1.1, -r * 0.05), r * 0.14, dark);
                pen.stroke(Paths.curve(0, -r * 0.5, l * 0.4, -r * 0.15, l * 0.85, 0), r * 0.12, dark);
                return;
            }
            toe(pen, -l * 0.55, r * 0.55, skin, r, claw);
            toe(pen, l * 0.72, -r * 0.25, Colours.scale(skin, 0.85), r, claw);
            toe(pen, l, r * 0.1, skin, r, claw);
            toe(pen, l * 0.78, r * 0.42, skin, r, claw);
        });
    }

    private void toe(Pen pen, double reach, double down, int skin, double r, double claw) {
        double y = down * 0.35;
        Path path = Paths.tube(
                0, -r * 0.7, r * 0.8, reach * 0.5, y - r * 0.75, r * 0.62, reach * 0.94, y - r * 0.3, r * 0.42);
        Fur.bare(path, r * 0.6, skin).draw(pen);
        double s = Math.signum(reach);
        double k = breed.number("claw") * (0.5 + 0.5 * claw);
        pen.fill(
                Paths.blob(
                        reach * 0.9,
                        y - r * 0.75,
                        reach + s * r * 0.7 * k,
                        y - r * 0.6,
                        reach + s * r * 1.25 * k,
                        y + r * 0.30 * k,
                        reach + s * r * 0.5 * k,
                        y - r * 0.05,
                        reach * 0.9,
                        y + r * 0.05),
                Colours.mix(0xFF2A2420, pen.light().shade(), 0.2));
    }
}
