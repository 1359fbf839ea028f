package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Patch;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;

/**
 * Skull, muzzle, jaw, nose and ears of a posed beast.
 *
 * @param bones where they are
 * @param pelt what they wear
 */
record HeadForm(Skeleton bones, Pelt pelt) {
    private Breed b() {
        return bones.breed();
    }

    double skull() {
        return b().n("skull");
    }

    /** Where the nose ends, along the head. */
    double tip() {
        return skull() * 0.8 + b().n("muzzle");
    }

    /** Where the jaw turns. */
    private double[] hinge() {
        return new double[] {-skull() * 0.05, skull() * 0.42};
    }

    void add(SoftBody body) {
        Warp head = bones.head();
        body.add(skullTube().warped(head), pelt.skull(), 0);
        body.add(muzzleTube().warped(head), pelt.muzzle(), 0);
        jaw(body, head);
        nose(body, head);
        new Ears(bones, pelt).add(body, head);
    }

    private Tube skullTube() {
        double s = skull();
        double t = b().n("tall");
        double w = b().n("face");
        double brow = b().n("brow");
        return Tube.of(
                        s * 0.98,
                        s * 0.12,
                        0,
                        0,
                        0,
                        0,
                        s * 0.82,
                        s * 0.10,
                        0,
                        s * 0.46 * brow,
                        s * 0.50,
                        s * 0.50 * w,
                        s * 0.42,
                        s * 0.02,
                        0,
                        s * 0.86 * brow * t,
                        s * 0.82,
                        s * 0.88 * w,
                        -s * 0.06,
                        0,
                        0,
                        s * t,
                        s * 0.96,
                        s * w,
                        -s * 0.58,
                        s * 0.06,
                        0,
                        s * 0.86 * t,
                        s * 0.90,
                        s * 0.84 * w,
                        -s * 0.92,
                        s * 0.12,
                        0,
                        s * 0.40,
                        s * 0.5,
                        s * 0.45 * w,
                        -s * 1.02,
                        s * 0.14,
                        0,
                        0,
                        0,
                        0)
                .fine(40, 28);
    }

    Tube muzzleTube() {
        double s = skull();
        double root = b().n("mroot");
        double tip = b().n("mtip");
        double drop = b().n("drop");
        double x = tip();
        double w = b().n("snout");
        double l = b().n("muzzle");
        return Tube.of(
                        x,
                        drop,
                        0,
                        0,
                        0,
                        0,
                        x - tip * 0.10,
                        drop,
                        0,
                        tip * 0.62,
                        tip * 0.55,
                        tip * 0.66 * w,
                        x - tip * 0.55,
                        drop,
                        0,
                        tip,
                        tip * 0.80,
                        tip * w,
                        s * 0.62 + l * 0.32,
                        drop * 0.62 + 0.004,
                        0,
                        (root * 0.55 + tip * 0.45) * b().n("bridge"),
                        root * 0.40 + tip * 0.40,
                        (root + tip) * 0.5 * w,
                        s * 0.44,
                        drop * 0.28,
                        0,
                        root,
                        root * 0.86,
                        root * w,
                        -s * 0.2,
                        drop * 0.1,
                        0,
                        root * 0.85,
                        root * 0.9,
                        root * 0.9 * w)
                .fine(34, 24);
    }

    /** Turns about the jaw's hinge. */
    private Warp open(double radians) {
        double[] h = hinge();
        double c = Math.cos(radians);
        double s = Math.sin(radians);
        return p -> {
            double x = p[0] - h[0];
            double y = p[1] - h[1];
            p[0] = h[0] + x * c - y * s;
            p[1] = h[1] + x * s + y * c;
        };
    }

    private void jaw(SoftBody body, Warp head) {
        double s = skull();
        double tip = b().n("mtip");
        double root = b().n("mroot");
        double drop = b().n("drop");
        double x = tip() - tip * b().n("chin");
        double w = b().n("snout");
        double cheek = b().n("cheek");
        double open = bones.pose().jaw;
        Patch jaw = Tube.of(
                        x,
                        drop + tip * 0.62,
                        0,
                        0,
                        0,
                        0,
                        x - tip * 0.14,
                        drop + tip * 0.64,
                        0,
                        tip * 0.30,
                        tip * 0.34,
                        tip * 0.5 * w,
                        x - tip * 0.8,
                        drop + tip * 0.66,
                        0,
                        tip * 0.36,
                        tip * 0.42,
                        tip * 0.72 * w,
                        s * 0.45,
                        drop * 0.6 + root * 0.52,
                        0,
                        root * 0.44,
                        root * 0.42,
                        root * 0.82 * w,
                        -s * 0.02,
                        s * 0.34,
                        0,
                        s * 0.45 * cheek,
                        s * 0.48 * cheek,
                        s * 0.72 * cheek * b().n("face"),
                        -s * 0.5,
                        s * 0.25,
                        0,
                        s * 0.3,
                        s * 0.3,
                        s * 0.4)
                .fine(30, 20);
        body.add(jaw.warped(open(open).then(head)), pelt.jaw(), 0);
        if (open > 0.12) {
            mouth(body, head, x, open);
        }
    }

    private void mouth(SoftBody body, Warp head, double x, double open) {
        double s = skull();
        double tip = b().n("mtip");
        double w = b().n("snout");
        double drop = b().n("drop");
        Patch throat = Tube.of(
                        x - tip * 0.5,
                        drop + tip * 0.62,
                        0,
                        tip * 0.2,
                        tip * 0.2,
                        tip * 0.5 * w,
                        (x + s * 0.2) / 2,
                        drop + tip * 0.5,
                        0,
                        tip * 0.40,
                        tip * 0.40,
                        tip * 0.66 * w,
                        s * 0.2,
                        s * 0.36,
                        0,
                        tip * 0.4,
                        tip * 0.4,
                        tip * 0.6 * w)
                .fine(14, 14);
        body.add(
                throat.warped(open(open * 0.5).then(head)),
                Hide.of(Skin.plain(0xFF5A1A22)).gloss(0.4),
                60);
        Patch tongue = Tube.of(
                        x - tip * 0.4,
                        drop + tip * 0.42,
                        0,
                        tip * 0.10,
                        tip * 0.12,
                        tip * 0.36 * w,
                        (x + s * 0.2) / 2,
                        drop + tip * 0.46,
                        0,
                        tip * 0.14,
                        tip * 0.2,
                        tip * 0.44 * w,
                        s * 0.3,
                        s * 0.36,
                        0,
                        tip * 0.2,
                        tip * 0.2,
                        tip * 0.4 * w)
                .fine(12, 12);
        body.add(
                tongue.warped(open(open * 0.86).then(head)),
                Hide.of(Skin.plain(0xFFE08088)).gloss(0.6),
                61);
        if (b().bears("fangs")) {
            Hide tooth = Hide.of(Skin.plain(0xFFF6EFE0)).gloss(0.5);
            for (int side = -1; side <= 1; side += 2) {
                double z = side * tip * 0.5 * w;
                double fx = x - tip * 0.25;
                body.add(
                        Tube.round(
                                        fx,
                                        drop + tip * 0.55,
                                        z,
                                        tip * 0.16,
                                        fx + tip * 0.04,
                                        drop + tip * 1.1,
                                        z,
                                        tip * 0.03)
                                .fine(8, 8)
                                .warped(head),
                        tooth,
                        62);
                body.add(
                        Tube.round(
                                        fx - tip * 0.1,
                                        drop + tip * 0.4,
                                        z * 0.9,
                                        tip * 0.03,
                                        fx - tip * 0.12,
                                        drop + tip * 0.75,
                                        z * 0.9,
                                        tip * 0.13)
                                .fine(8, 8)
                                .warped(open(open).then(head)),
                        tooth,
                        62);
            }
        }
    }

    private void nose(SoftBody body, Warp head) {
        double n = b().n("nose");
        if (n <= 0) {
            return;
        }
        double tip = b().n("mtip");
        double x = tip() - tip * 0.16;
        double y = b().n("drop") - tip * b().n("noseup");
        body.add(
                Tube.of(
                                x + n * 0.55,
                                y + n * 0.05,
                                0,
                                0,
                                0,
                                0,
                                x + n * 0.42,
                                y,
                                0,
                                n * 0.42,
                                n * 0.46,
                                n * 0.62,
                                x,
                                y,
                                0,
                                n * 0.60,
                                n * 0.62,
                                n * 0.95,
                                x - n * 0.5,
                                y,
                                0,
                                n * 0.5,
                                n * 0.4,
                                n * 0.6,
                                x - n * 0.9,
                                y,
                                0,
                                0,
                                0,
                                0)
                        .fine(14, 14)
                        .warped(head),
                Torso.wet(b().c("nosed")),
                63);
    }
}
