package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Tube;
import io.github.humbleui.skija.Path;

/**
 * Trunk and neck of a bird from the side, in points: from rump to breast it is 100 long, its middle is the origin.
 *
 * @param breed the row of the table
 * @param stance how it holds itself
 * @param seed of small differences
 */
record Body(Breed breed, Stance stance, long seed) {
    private static final double[] SPINE = {-66, -50, -28, -2, 22, 40, 49};
    private static final double[] SWELL = {0.10, 0.36, 0.74, 1.0, 0.98, 0.72, 0.44};
    private static final double[] SAG = {-0.24, -0.18, -0.06, 0.04, 0.02, -0.14, -0.24};

    double depth() {
        return breed.number("depth");
    }

    /** Half the size of its head. */
    double headSize() {
        return breed.number("head");
    }

    /** A point of the level body, x forward and y down, where the stance puts it. */
    double[] at(double x, double y) {
        double c = Math.cos(stance.tilt());
        double s = Math.sin(stance.tilt());
        return new double[] {x * c + y * s, -x * s + y * c};
    }

    private Tube trunk() {
        double[] k = new double[SPINE.length * 3];
        for (int i = 0; i < SPINE.length; i++) {
            double[] p = at(SPINE[i], SAG[i] * depth());
            k[3 * i] = p[0];
            k[3 * i + 1] = p[1];
            k[3 * i + 2] = SWELL[i] * depth();
        }
        return new Tube(k);
    }

    private Tube throat() {
        int knots = 7;
        double[] k = new double[knots * 3];
        double base = breed.number("base") * depth();
        double top = breed.number("top") * headSize();
        double[] from = at(26, -depth() * 0.16);
        for (int i = 0; i < knots; i++) {
            double s = i / (knots - 1.0);
            double[] p = neck(s);
            double in = Noise.smooth(0, 0.45, s);
            k[3 * i] = from[0] * (1 - in) + p[0] * in;
            k[3 * i + 1] = from[1] * (1 - in) + p[1] * in;
            k[3 * i + 2] = base + (top - base) * Noise.smooth(0.05, 0.75, s);
        }
        return new Tube(k);
    }

    /** A point of the neck: 0 at the body, 1 at the head. */
    private double[] neck(double s) {
        double[] root = at(36, -depth() * 0.30);
        double length = breed.number("neck") * stance.stretch();
        double c = Math.cos(stance.rise());
        double n = Math.sin(stance.rise());
        double off = stance.bend() * breed.number("neck") * Math.sin(2 * Math.PI * s) * 0.5;
        return new double[] {root[0] + c * length * s + n * off, root[1] - n * length * s + c * off};
    }

    /** Middle of the head. */
    double[] head() {
        double[] p = neck(1);
        return new double[] {p[0] + headSize() * 0.22, p[1] - headSize() * 0.12};
    }

    Path outline() {
        return trunk().outline();
    }

    void trunk(Pen pen) {
        double flow = Math.PI - stance.tilt();
        Tube tube = trunk();
        new Fur(
                        tube.outline(),
                        depth() * 0.95,
                        p -> plumage(p, tube, breed.number("scale"), this::trunkColour),
                        new Hair(breed.number("fluff"), flow, seed),
                        Melt.NONE)
                .draw(pen);
    }

    void neck(Pen pen) {
        Tube tube = throat();
        double[] root = tube.at(0);
        double[] end = tube.at(0.75);
        double flow = Math.atan2(root[1] - end[1], root[0] - end[0]);
        double r = breed.number("base") * depth();
        boolean bare = breed.is("neckskin", "bare");
        new Fur(
                        tube.outline(),
                        Math.max(r, breed.number("top") * headSize()) * 0.95,
                        p -> plumage(p, tube, breed.number("scale") * 0.8, this::neckColour),
                        bare ? Hair.BARE : new Hair(breed.number("fluff") * 0.8, flow, seed + 3),
                        new Melt(root[0] - r * 0.3, root[1] + r * 0.2, r * 0.55, r * 1.35))
                .draw(pen);
    }

    private void plumage(Pen pen, Tube tube, double size, Tube.Coat coat) {
        pen.canvas().drawColor(coat.at(0.5, 0.2));
        tube.feathers(pen, size, seed + 9, coat);
    }

    private int trunkColour(double u, double v) {
        double grain = 0.22 * (Noise.fbm((int) seed & 0xFFFF, u * 9, v * 4, 2) - 0.5);
        double below = Noise.smooth(breed.number("split") - 0.14, breed.number("split") + 0.14, v + grain);
        double front = Noise.smooth(0.58, 0.80, u + grain);
        int under = Colours.mix(breed.colour("belly"), breed.colour("breast"), front);
        int over = Colours.mix(breed.colour("mantle"), breed.colour("rump"), Noise.smooth(0.30, 0.12, u + grain));
        int c = Colours.mix(over, under, below);
        return marked(c, u, v, below);
    }

    private int marked(int c, double u, double v, double below) {
        double chance = Noise.at(seed + 77, (long) (u * 83) * 131 + (long) (v * 29));
        return switch (breed.word("pattern")) {
            case "streaked" -> below > 0.5 && chance < 0.30 ? Colours.mix(c, breed.colour("mark"), 0.72) : c;
            case "barred" ->
                below > 0.4 && Math.sin(u * 62 + v * 2) > 0.45 ? Colours.mix(c, breed.colour("mark"), 0.55) : c;
            case "mottled" -> chance < 0.34 ? Colours.mix(c, breed.colour("mark"), 0.5) : c;
            case "spotted" -> below < 0.6 && chance < 0.20 ? Colours.mix(c, breed.colour("mark"), 0.9) : c;
            default -> c;
        };
    }

    private int neckColour(double u, double v) {
        double grain = 0.2 * (Noise.fbm((int) seed & 0xFFF, u * 6, v * 4, 2) - 0.5);
        double front = Noise.smooth(breed.number("split") - 0.2, breed.number("split") + 0.25, v + grain);
        int low = Colours.mix(breed.colour("mantle"), breed.colour("breast"), front);
        int high = Colours.mix(breed.colour("nape"), breed.colour("throat"), front);
        double from = breed.number("hood");
        int c = Colours.mix(low, high, Noise.smooth(from, from + 0.22, u + grain));
        double collar = breed.number("collar");
        return collar > 0 && Math.abs(u - collar) < 0.05 ? breed.colour("mark") : c;
    }
}
