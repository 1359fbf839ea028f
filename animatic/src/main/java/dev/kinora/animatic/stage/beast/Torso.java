package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;

/**
 * Trunk, neck and tail of a posed beast.
 *
 * @param bones where they are
 * @param pelt what they wear
 */
record Torso(Skeleton bones, Pelt pelt) {
    private Breed breed() {
        return bones.breed();
    }

    void add(SoftBody body) {
        body.add(trunk(), pelt.trunk(), 0);
        body.add(neck(), pelt.neck(), 0);
        tail(body);
    }

    private Tube trunk() {
        Breed b = breed();
        double chest = b.n("chest");
        double deep = chest * b.n("deep");
        double waist = b.n("waist");
        double belly = waist + b.n("belly");
        double haunch = b.n("haunch");
        double w = b.n("wide");
        double hump = b.n("hump");
        double arch = bones.pose().arch;
        double l = b.n("trunk");
        Rows r = new Rows();
        r.add(at(-chest * 0.92 / l, -chest * 0.22), 0, 0, 0);
        r.add(at(-chest * 0.66 / l, -chest * 0.20), chest * 0.52, chest * 0.60, chest * 0.55 * w);
        r.add(at(0, 0), chest + hump, deep, chest * w * 0.96);
        r.add(
                at(0.28, arch * 0.7),
                mix(chest + hump * 0.5, waist, 0.4),
                mix(deep, belly, 0.35),
                mix(chest, waist, 0.3) * w * 1.06);
        double level = 0.7 * (chest * 0.4 + haunch * 0.6 - waist);
        r.add(at(0.64, arch + level), waist, belly, waist * w * 1.08);
        r.add(at(1, 0), haunch, haunch * 0.98, haunch * w);
        r.add(at(1 + haunch * 0.55 / l, -haunch * 0.05), haunch * 0.72, haunch * 0.74, haunch * 0.74 * w);
        r.add(at(1 + haunch * 0.86 / l, -haunch * 0.1), 0, 0, 0);
        return Tube.of(r.all()).fine(56, 30);
    }

    private double[] at(double s, double up) {
        return bones.trunk(s, up);
    }

    private static double mix(double a, double b, double k) {
        return a + (b - a) * k;
    }

    private Tube neck() {
        Breed b = breed();
        double[] root = bones.neckRoot();
        double[] nape = bones.nape();
        double[] skull = bones.skull();
        double r0 = b.n("nroot");
        double r1 = b.n("ntop");
        double w = b.n("nwide");
        double[] in = bones.trunk(0.22, 0);
        double a = bones.neckAngle();
        double bow = b.n("neck") * b.n("bow");
        Rows r = new Rows();
        r.add(skull, r1 * 0.8, r1 * 0.8, r1 * 0.8 * w);
        r.add(nape, r1, r1, r1 * w);
        r.add(
                new double[] {
                    mix(nape[0], root[0], 0.5) - Math.sin(a) * bow, mix(nape[1], root[1], 0.5) - Math.cos(a) * bow
                },
                mix(r1, r0, 0.42),
                mix(r1, r0, 0.5),
                mix(r1, r0, 0.46) * w);
        r.add(root, r0, r0 * 1.08, r0 * w);
        r.add(in, r0 * 0.7, r0 * 0.9, r0 * 0.7 * w);
        return Tube.of(r.all()).fine(36, 24);
    }

    /** How far a tail that is laid around comes out towards the viewer. */
    private static final double WRAPPED = 1.25;

    private void tail(SoftBody body) {
        Breed b = breed();
        double length = b.n("tail");
        if (length <= 0) {
            return;
        }
        Pose pose = bones.pose();
        double haunch = b.n("haunch");
        double[] at = bones.trunk(1 + haunch * 0.62 / b.n("trunk"), haunch * b.n("tailset"));
        double root = b.n("troot");
        double bush = b.n("bush");
        double tuft = b.n("tuft");
        double carriage = b.n("carriage") + pose.tail - pose.rise * 0.4;
        int knots = 9;
        double[] k = new double[knots * 4];
        double x = at[0];
        double y = at[1];
        double z = 0;
        for (int i = 0; i < knots; i++) {
            double u = i / (knots - 1.0);
            double thick = root + (bush - root) * Math.sin(Math.PI * Math.min(1, Math.pow(u, 0.85)));
            double end = tuft * Math.exp(-Math.pow((u - 0.88) / 0.09, 2));
            k[4 * i] = x;
            k[4 * i + 1] = y;
            k[4 * i + 2] = z;
            k[4 * i + 3] = Math.max(
                    0.008, (thick * (1 - 0.55 * u * (bush > root ? 0.4 : 1)) + end) * (i == knots - 1 ? 0.45 : 1));
            double curl = b.n("curl") * u;
            double swing = pose.swung * (0.25 + u) * Math.sin(pose.swing - 1.7 * u);
            double a = Math.PI + carriage + curl + swing * 0.55;
            double around = Math.PI * pose.wrap * Math.min(1, 1.7 * u);
            double step = length / (knots - 1);
            double fall = pose.wrap * Math.max(0, -bush - y) * 0.5;
            x += Math.cos(a) * Math.cos(around) * step;
            y = Math.min(-0.02, y + Math.sin(a) * (1 - pose.wrap) * step + fall);
            z += (swing * 0.7 + Math.sin(around) * WRAPPED) * step;
        }
        body.add(Tube.round(k).fine(44, 16), pelt.tail(), 40);
    }

    /** Rows of a tube's knots in the middle plane. */
    static final class Rows {
        private double[] knots = {};

        void add(double[] xy, double up, double down, double side) {
            int n = knots.length;
            knots = java.util.Arrays.copyOf(knots, n + 6);
            knots[n] = xy[0];
            knots[n + 1] = xy[1];
            knots[n + 2] = xy.length > 2 ? xy[2] : 0;
            knots[n + 3] = up;
            knots[n + 4] = down;
            knots[n + 5] = side;
        }

        double[] all() {
            return knots;
        }
    }

    /** The hide of what is black and wet: noses. */
    static Hide wet(int colour) {
        return Hide.of(dev.kinora.animatic.paint.Skin.plain(colour)).gloss(0.9);
    }
}
