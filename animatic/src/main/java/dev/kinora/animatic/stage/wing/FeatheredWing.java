package dev.kinora.animatic.stage.wing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Feather.Tip;

/**
 * A spread wing with its rows of feathers: primaries on the hand, secondaries on the arm, three rows of coverts over them.
 * The row of the table says {@code span}, {@code chord}, {@code arm}, {@code tip}, {@code primaries}, {@code secondaries}
 * and the colours {@code wing}, {@code flight}, {@code under}, {@code lining}, {@code wingtip}.
 *
 * @param breed the row
 * @param vista from where it is seen
 * @param side 1 the near wing, -1 the far one
 */
public record FeatheredWing(Breed breed, Vista vista, int side) {
    private static final double FINE = 0.9;

    /** The bones of one pose, in the bird's space, and the two planes that feathers lie in. */
    private record Bones(double[] shoulder, double[] wrist, double[] end, Plane arm, Plane hand) {}

    /** A plane of feathers: along the bone, behind it, and what it faces. */
    private record Plane(double[] along, double[] back, double[] normal) {}

    private Bones bones(Arm arm, double[] shoulder) {
        double span = breed.number("span") * 1.2;
        double share = breed.number("arm");
        double forward = 0.26 + 0.62 * arm.fold();
        double sweep = -0.16 - breed.number("sweep") - 1.15 * arm.fold();
        double[] upper = bone(arm.lift(), forward);
        double[] outer = bone(arm.flick(), sweep);
        double[] wrist = Space.add(shoulder, upper, span * share);
        double[] end = Space.add(wrist, outer, span * (1 - share) * 0.36);
        return new Bones(shoulder, wrist, end, plane(upper, arm.twist()), plane(outer, arm.twist() * 1.3));
    }

    private double[] bone(double lift, double forward) {
        double c = Math.cos(forward);
        return new double[] {Math.sin(forward), -Math.sin(lift) * c, side * Math.cos(lift) * c};
    }

    private Plane plane(double[] along, double twist) {
        double[] back = Space.across(new double[] {-Math.cos(twist), -Math.sin(twist), 0}, along);
        double[] normal = Space.unit(Space.cross(along, back));
        return new Plane(along, back, normal[1] > 0 ? Space.sum(normal, -1, normal, 0) : normal);
    }

    /** Draws the wing; the shoulder is in the bird's space. */
    public void draw(Pen pen, Arm arm, double... shoulder) {
        Bones b = bones(arm, shoulder);
        double chord = breed.number("chord") * 1.12;
        flightFeathers(pen, b, chord, arm.fold());
        coverts(pen, b, chord, arm.fold(), 0.60, 0);
        coverts(pen, b, chord, arm.fold(), 0.42, 1);
        coverts(pen, b, chord, arm.fold(), 0.27, 2);
        leadingEdge(pen, b, chord);
    }

    private void flightFeathers(Pen pen, Bones b, double chord, double fold) {
        int primaries = (int) breed.number("primaries");
        int secondaries = (int) breed.number("secondaries");
        for (int i = primaries - 1; i >= 0; i--) {
            double u = (i + 0.5) / primaries;
            double[] root = Space.sum(b.wrist(), 1 - u, b.end(), u);
            double length = chord * primary(u);
            feather(
                    pen,
                    b.hand(),
                    root,
                    spread(u, fold),
                    length,
                    chord * 1.05 / primaries + chord * 0.055,
                    row(0, u),
                    tip());
        }
        for (int i = secondaries - 1; i >= 0; i--) {
            double u = (i + 0.5) / secondaries;
            double[] root = Space.sum(b.shoulder(), 1 - u, b.wrist(), u);
            double length = chord * (0.86 + 0.14 * u);
            feather(
                    pen,
                    b.arm(),
                    root,
                    Math.PI / 2 - 0.10 - 0.12 * u,
                    length,
                    chord * 0.62 / secondaries + chord * 0.045,
                    row(0, -1),
                    Tip.ROUND);
        }
    }

    /** Angle of a primary from the hand: the outermost nearly goes on from it. */
    private double spread(double u, double fold) {
        return (1.34 - 1.26 * Math.pow(u, 0.85)) * (1 - 0.35 * fold);
    }

    /** Length of a primary in chords. */
    private double primary(double u) {
        double long_ = breed.number("hand");
        return switch (breed.word("tip")) {
            case "fingered" ->
                0.98 + (long_ - 0.98) * Math.sin(Math.min(1, u * 1.25) * Math.PI / 2) - 0.16 * Noise.smooth(0.8, 1, u);
            case "pointed" -> 0.95 + (long_ - 0.95) * Math.pow(u, 1.15);
            default -> 0.96 + (long_ - 0.96) * Math.sin(Math.PI * Math.min(1, 0.08 + u * 0.80));
        };
    }

    private Tip tip() {
        return switch (breed.word("tip")) {
            case "fingered" -> Tip.FINGER;
            case "pointed" -> Tip.POINTED;
            default -> Tip.ROUND;
        };
    }

    private void coverts(Pen pen, Bones b, double chord, double fold, double share, int row) {
        int outer = (int) breed.number("primaries");
        int inner = (int) breed.number("secondaries") + 2 * row;
        for (int i = outer - 1; i >= 0; i--) {
            double u = (i + 0.5) / outer;
            double[] root = Space.sum(b.wrist(), 1 - u, b.end(), u);
            double length = chord * share * (0.92 - 0.25 * u) * (1 + 0.1 * wobble(row, i));
            feather(
                    pen,
                    b.hand(),
                    root,
                    spread(u, fold) * 1.02,
                    length,
                    chord * 0.72 / outer + chord * 0.03,
                    row(row + 1, u),
                    Tip.ROUND);
        }
        for (int i = inner - 1; i >= 0; i--) {
            double u = (i + 0.5) / inner;
            double[] root = Space.sum(b.shoulder(), 1 - u, b.wrist(), u);
            double length = chord * share * (1 + 0.1 * wobble(row, 50 + i));
            feather(
                    pen,
                    b.arm(),
                    root,
                    Math.PI / 2 - 0.08 - 0.1 * u,
                    length,
                    chord * 0.62 / inner + chord * 0.035,
                    row(row + 1, -1),
                    Tip.ROUND);
        }
    }

    private static double wobble(int row, int i) {
        return Noise.at(31 + row, i) - 0.5;
    }

    /** Base colours of a row, upper side and lower side: feather and its end. */
    private int[] row(int row, double u) {
        int flight = breed.colour("flight");
        int wing = breed.colour("wing");
        int tip = breed.colour("wingtip");
        double outer = Noise.smooth(breed.number("tipfrom"), Math.min(1.2, breed.number("tipfrom") + 0.25), u);
        int upper =
                switch (row) {
                    case 0 -> Colours.mix(flight, tip, outer);
                    case 1 -> Colours.mix(Colours.mix(flight, wing, 0.5), tip, outer * 0.6);
                    case 2 -> Colours.mix(wing, breed.colour("mantle"), 0.25);
                    default -> Colours.mix(wing, breed.colour("mantle"), 0.6);
                };
        int under = row == 0 ? Colours.mix(breed.colour("under"), tip, outer) : breed.colour("lining");
        int end = row == 0
                ? Colours.mix(upper, tip, 0.5 * breed.number("endband"))
                : row == 1 ? breed.colour("bar") : upper;
        return new int[] {upper, under, end};
    }

    private void feather(
            Pen pen, Plane plane, double[] root, double angle, double length, double half, int[] colours, Tip tip) {
        double[] along = Space.sum(plane.along(), Math.cos(angle), plane.back(), Math.sin(angle));
        double[] wide = Space.sum(plane.along(), Math.sin(angle), plane.back(), -Math.cos(angle));
        double[] at = vista.see(root);
        double[] d = vista.see(along);
        double[] w = vista.see(wide);
        double[] n = vista.see(plane.normal());
        boolean seenAbove = n[2] >= 0;
        double k = seenAbove ? 1 : -1;
        Light light = pen.light();
        double curl = 0.16;
        double[] m = Space.unit(new double[] {k * n[0] + curl * d[0], k * n[1] + curl * d[1], k * n[2] + 0.25});
        int base = seenAbove ? colours[0] : colours[1];
        int lit = light.facing(base, m[0], m[1], m[2]);
        int end = seenAbove && colours[2] != colours[0] ? light.facing(colours[2], m[0], m[1], m[2]) : lit;
        if (!seenAbove) {
            lit = Colours.mix(lit, light.shade(), light.shadeAmount() * 0.22);
            end = lit;
        }
        new Feather(at[0], at[1], d[0] * length, d[1] * length, w[0] * half, w[1] * half, tip)
                .draw(pen, lit, end, FINE);
    }

    /** The rounded leading edge over the roots of the smallest coverts. */
    private void leadingEdge(Pen pen, Bones b, double chord) {
        double[] s = vista.see(b.shoulder());
        double[] w = vista.see(b.wrist());
        double[] e = vista.see(b.end());
        double[] up = vista.see(b.arm().normal());
        int base = up[2] >= 0 ? Colours.mix(breed.colour("wing"), breed.colour("mantle"), 0.6) : breed.colour("lining");
        double r = chord * 0.06;
        pen.under(
                pen.light().rims(0.35, 0.35),
                () -> pen.lit(
                        Paths.tube(
                                s[0],
                                s[1],
                                r * 0.4,
                                s[0] * 0.5 + w[0] * 0.5 + r * 0.3,
                                s[1] * 0.5 + w[1] * 0.5,
                                r * 1.15,
                                w[0],
                                w[1],
                                r * 1.05,
                                w[0] * 0.4 + e[0] * 0.6,
                                w[1] * 0.4 + e[1] * 0.6,
                                r * 0.72,
                                e[0],
                                e[1],
                                r * 0.35),
                        base,
                        r * 1.4));
    }
}
