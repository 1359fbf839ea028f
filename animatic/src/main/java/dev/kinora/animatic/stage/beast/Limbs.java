package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;

/**
 * The four legs of a posed beast.
 *
 * @param bones where they are
 * @param pelt what they wear
 */
record Limbs(Skeleton bones, Pelt pelt) {
    private static final double FAR = 0.30;
    private static final int GROUP_FAR = 1;

    private Breed breed() {
        return bones.breed();
    }

    void add(SoftBody body) {
        for (int leg : new int[] {2, 3, 0, 1}) {
            leg(body, leg);
        }
    }

    private double[] socket(int leg) {
        return leg % 2 == 0
                ? new double[] {bones.hipX(), bones.hipY()}
                : bones.trunk(-0.02, -breed().n("chest") * breed().n("sink"));
    }

    /** Length of a leg from its socket when it stands. */
    private double reach(int leg) {
        Pose stands = new Pose();
        stands.hipY = -breed().n("rump") + breed().n("haunch");
        double y = leg % 2 == 0 ? -stands.hipY : 1 - breed().n("chest") * (1 + breed().n("sink"));
        return leg % 2 == 0 ? y * breed().n("hindlong") : y * breed().n("forelong");
    }

    private void leg(SoftBody body, int leg) {
        Breed b = breed();
        Pose p = bones.pose();
        boolean hind = leg % 2 == 0;
        double side = leg < 2 ? 1 : -1;
        double[] s = socket(leg);
        double full = reach(leg);
        double r = b.n("leg") * (hind ? 1 : b.n("armed"));
        double ankle = full * b.n(hind ? "hock" : "wrist");
        double back = full * b.n(hind ? "heel" : "pastern");
        double fx = p.footX[leg];
        double fy = p.footY[leg] - b.n("sole");
        double lies = p.flat[leg];
        double slope = Math.atan2(ankle, back) * (1 - lies) + lies * 0.10;
        if (p.free[leg] > 0) {
            slope = Math.PI * 0.5 + 0.5 * (hind ? 1 : -0.3);
        }
        double long2 = Math.hypot(ankle, back);
        double jx = fx - Math.cos(slope) * long2;
        double jy = fy - Math.sin(slope) * long2;
        double upper = (full - ankle) * 0.515;
        double lower = upper;
        double dx = jx - s[0];
        double dy = jy - s[1];
        double far = Math.hypot(dx, dy);
        double most = (upper + lower) * 0.992;
        if (far > most) {
            jx = s[0] + dx / far * most;
            jy = s[1] + dy / far * most;
            if (p.free[leg] > 0) {
                fx = jx + Math.cos(slope) * long2;
                fy = jy + Math.sin(slope) * long2;
            }
        }
        double[] knee = Paths.joint(s[0], s[1], jx, jy, upper, lower, hind ? -1 : 1);
        double w = b.n(hind ? "haunch" : "chest") * b.n("wide");
        double z0 = side * w * 0.52;
        double z1 = side * (w * 0.62 + b.n("spread"));
        double thigh = b.n(hind ? "thigh" : "arm");
        double thin = b.n("thin");
        double[] k = {
            s[0],
            s[1] - r * 0.4,
            z0,
            r * thigh,
            r * thigh,
            r * 0.9,
            s[0] * 0.55 + knee[0] * 0.45,
            s[1] * 0.55 + knee[1] * 0.45,
            z0 * 0.4 + z1 * 0.6,
            r * thigh * 0.80,
            r * thigh * 0.80,
            r * 0.90,
            knee[0],
            knee[1],
            z1,
            r * (0.40 + thin * 0.8),
            r * (0.40 + thin * 0.8),
            r * (0.36 + thin * 0.75),
            knee[0] * 0.5 + jx * 0.5,
            knee[1] * 0.5 + jy * 0.5,
            z1,
            r * (0.30 + thin * 0.66),
            r * (0.30 + thin * 0.66),
            r * (0.28 + thin * 0.62),
            jx,
            jy,
            z1,
            r * (0.12 + thin),
            r * (0.12 + thin),
            r * (0.1 + thin),
            jx * 0.45 + fx * 0.55,
            jy * 0.45 + fy * 0.55,
            z1,
            r * thin,
            r * thin,
            r * thin,
            fx,
            fy,
            z1,
            r * thin * 1.02,
            r * thin * 1.02,
            r * thin * 1.05
        };
        Hide hide = (hind ? pelt.hindLeg() : pelt.foreLeg()).far(side < 0 ? FAR : 0);
        int group = side < 0 ? GROUP_FAR : 0;
        body.add(Tube.of(k).fine(34, 18), hide, group);
        new Foot(b, pelt)
                .add(
                        body,
                        new double[] {fx, fy, z1, slope - Math.PI / 2, p.free[leg]},
                        hind,
                        side < 0 ? FAR : 0,
                        group);
    }

    /** What a leg stands on. */
    private record Foot(Breed b, Pelt pelt) {
        /** @param at x, y of the joint, z, tilt, free */
        void add(SoftBody body, double[] at, boolean hind, double far, int group) {
            double r = b.n("leg") * b.n("foot") * (hind ? 1 : b.n("armed"));
            switch (b.w("feet")) {
                case "hoof" -> hoof(body, at, r, far, group);
                case "pad" -> pad(body, at, r, far, group);
                case "hand" -> hand(body, at, r, far, group);
                default -> paw(body, at, r, far, group);
            }
        }

        private void hoof(SoftBody body, double[] at, double r, double far, int group) {
            double h = b.n("sole");
            Hide horn = Hide.of(Skin.plain(pelt.horn())).gloss(0.3).far(far);
            double c = Math.cos(at[4] * 0.9);
            double s = Math.sin(at[4] * 0.9);
            body.add(
                    Tube.of(
                                    at[0] - s * 0.01,
                                    at[1] - h * 0.25,
                                    at[2],
                                    r * 0.50,
                                    r * 0.50,
                                    r * 0.5,
                                    at[0] + r * 0.10 * c - s * h * 0.4,
                                    at[1] + h * 0.35 * c,
                                    at[2],
                                    r * 0.60,
                                    r * 0.62,
                                    r * 0.58,
                                    at[0] + r * 0.22 * c - s * h,
                                    at[1] + h * 0.92 * c,
                                    at[2],
                                    r * 0.66,
                                    r * 0.72,
                                    r * 0.66,
                                    at[0] + r * 0.22 * c - s * h,
                                    at[1] + h * c,
                                    at[2],
                                    0,
                                    0,
                                    0)
                            .fine(10, 14),
                    horn,
                    group + 50);
        }

        private void pad(SoftBody body, double[] at, double r, double far, int group) {
            double h = b.n("sole");
            Hide hide = pelt.foot().far(far);
            body.add(
                    Tube.of(
                                    at[0],
                                    at[1] - h * 0.9,
                                    at[2],
                                    r * 0.60,
                                    r * 0.60,
                                    r * 0.6,
                                    at[0] + r * 0.04,
                                    at[1] + h * 0.5,
                                    at[2],
                                    r * 0.70,
                                    r * 0.74,
                                    r * 0.7,
                                    at[0] + r * 0.06,
                                    at[1] + h * 0.96,
                                    at[2],
                                    r * 0.72,
                                    r * 0.78,
                                    r * 0.72,
                                    at[0] + r * 0.06,
                                    at[1] + h,
                                    at[2],
                                    0,
                                    0,
                                    0)
                            .fine(12, 16),
                    hide,
                    group);
            Hide nail = Hide.of(Skin.plain(pelt.horn())).far(far);
            for (int i = -1; i <= 1; i++) {
                double x = at[0] + r * (0.62 - 0.16 * Math.abs(i));
                double z = at[2] + r * 0.42 * i + r * 0.1;
                body.add(
                        Tube.round(
                                        x - r * 0.1,
                                        at[1] + h * 0.62,
                                        z,
                                        r * 0.14,
                                        x + r * 0.12,
                                        at[1] + h * 0.86,
                                        z,
                                        r * 0.15)
                                .fine(7, 8),
                        nail,
                        group + 50);
            }
        }

        private void paw(SoftBody body, double[] at, double r, double far, int group) {
            double h = b.n("sole");
            double long1 = r * b.n("toes");
            Hide hide = pelt.foot().far(far);
            double c = Math.cos(at[4] * 1.1);
            double s = Math.sin(at[4] * 1.1);
            for (int i = -1; i <= 1; i++) {
                double z = at[2] + r * 0.36 * i;
                double l = long1 * (i == 0 ? 1.08 : 0.94);
                double y0 = at[1] + h * 0.25;
                double ex = at[0] + l * c - h * 0.4 * s;
                double ey = at[1] + h * 0.50 * c + l * s;
                body.add(
                        Tube.round(
                                        ex,
                                        ey,
                                        z,
                                        h * 0.50,
                                        at[0] * 0.35 + ex * 0.65,
                                        y0 * 0.35 + ey * 0.65 - h * 0.14,
                                        z,
                                        h * 0.66,
                                        at[0] - r * 0.12,
                                        y0,
                                        at[2] + r * 0.16 * i,
                                        h * 0.70)
                                .fine(12, 10),
                        hide,
                        group);
            }
        }

        /** A fist it walks on, or fingers that hold. */
        private void hand(SoftBody body, double[] at, double r, double far, int group) {
            double h = b.n("sole");
            Hide hide = Hide.of(Skin.plain(b.c("bare"))).far(far);
            double c = Math.cos(at[4] * 1.2);
            double s = Math.sin(at[4] * 1.2);
            double l = r * b.n("toes");
            for (int i = -1; i <= 1; i++) {
                double z = at[2] + r * 0.34 * i;
                body.add(
                        Tube.round(
                                        at[0] + l * c,
                                        at[1] + h * 0.45 + l * s * 0.9,
                                        z,
                                        h * 0.36,
                                        at[0] + l * 0.5 * c,
                                        at[1] + h * 0.30 + l * 0.5 * s,
                                        z,
                                        h * 0.46,
                                        at[0] - r * 0.2,
                                        at[1] - h * 0.1,
                                        at[2] + r * 0.15 * i,
                                        h * 0.60)
                                .fine(12, 9),
                        hide,
                        group);
            }
        }
    }
}
