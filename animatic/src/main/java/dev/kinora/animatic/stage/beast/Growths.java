package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;

/**
 * What only some beasts bear: manes, horns, antlers, tusks, a trunk, humps, quills.
 *
 * @param bones where they are
 * @param pelt what they wear
 */
record Growths(Skeleton bones, Pelt pelt) {
    private Breed b() {
        return bones.breed();
    }

    void add(SoftBody body) {
        Warp head = bones.head();
        if (b().bears("mane.lion")) {
            lionMane(body, head);
        }
        if (b().bears("mane.horse")) {
            horseMane(body, head, b().n("fall"));
        }
        if (b().bears("mane.stiff")) {
            horseMane(body, head, 0.075);
        }
        if (b().bears("beard")) {
            beard(body, head);
        }
        if (b().bears("trunk")) {
            trunk(body);
        }
        if (b().bears("tusks")) {
            tusks(body, head);
        }
        if (b().bears("humps1")) {
            hump(body, 0.48, 0.30);
        }
        if (b().bears("humps2")) {
            hump(body, 0.22, 0.26);
            hump(body, 0.82, 0.26);
        }
        if (b().bears("quills")) {
            quills(body);
        }
        new Horns(b()).add(body, head);
    }

    private void lionMane(SoftBody body, Warp head) {
        double s = b().n("skull");
        Hide dark = Hide.of(mottled(b().c("maned"))).hair(b().n("hair") * 2.6 + 0.05);
        body.add(
                Tube.of(
                                s * 0.34, -s * 0.12, 0, s * 0.7, s * 0.7, s * 0.9, s * 0.10, -s * 0.05, 0, s * 1.24,
                                s * 1.30, s * 1.28, -s * 0.45, s * 0.15, 0, s * 1.52, s * 1.65, s * 1.42, -s * 1.15,
                                s * 0.45, 0, s * 1.40, s * 1.7, s * 1.25, -s * 1.8, s * 0.7, 0, s * 0.7, s * 0.9,
                                s * 0.8)
                        .fine(30, 30)
                        .warped(head),
                dark,
                20);
        double[] root = bones.neckRoot();
        double[] chest = bones.trunk(-b().n("chest") * 0.5 / b().n("trunk"), -b().n("chest") * 0.3);
        double c = b().n("chest");
        double[] nape = bones.nape();
        body.add(
                Tube.of(
                                nape[0],
                                nape[1] + s * 0.6,
                                0,
                                s * 1.0,
                                s * 1.0,
                                s * 0.9,
                                root[0] * 0.5 + chest[0] * 0.5 + 0.03,
                                root[1] * 0.5 + chest[1] * 0.5,
                                0,
                                c * 0.85,
                                c * 0.95,
                                c * 0.78,
                                chest[0] - 0.05,
                                chest[1] + c * 0.45,
                                0,
                                c * 0.62,
                                c * 0.7,
                                c * 0.6)
                        .fine(26, 24),
                dark,
                20);
    }

    private Skin mottled(int colour) {
        int n = (int) pelt.seed();
        return ((Skin) (u, v) -> Colours.scale(colour, 0.78 + 0.44 * Noise.fbm(n + 21, u * 9, v * 14, 2)))
                .baked(90, 90);
    }

    /** Locks along the crest that fall to the near side, and one on the forehead; or a brush that stands. */
    private void horseMane(SoftBody body, Warp head, double fall) {
        double s = b().n("skull");
        double[] root = bones.trunk(0.02, b().n("chest") * 0.92);
        double[] poll = {-s * 0.62, -s * 0.78, 0};
        head.move(poll);
        double a = bones.neckAngle();
        double bow = b().n("neck") * b().n("bow") + b().n("nroot") * (fall < 0.1 ? 0.30 : 0.42);
        Hide hide = Hide.of(mottled(b().c("maned"))).hair(0.045);
        int n = 15;
        boolean stands = fall < 0.2;
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0);
            double up = Math.sin(Math.PI * u) * bow;
            double x = poll[0] + (root[0] - poll[0]) * u - Math.sin(a) * up;
            double y = poll[1] + (root[1] - poll[1]) * u - Math.cos(a) * up;
            double z = poll[2] * (1 - u);
            double l = fall
                    * (0.62 + 0.5 * Math.sin(Math.PI * Math.min(1, u * 0.8 + 0.2)))
                    * (0.88 + 0.24 * Noise.at(pelt.seed(), 50 + i));
            double sway = 0.02 * Math.sin(bones.pose().swing + i * 0.5);
            double r = b().n("nroot");
            if (stands) {
                body.add(
                        Tube.round(
                                        x + Math.sin(a) * 0.03,
                                        y + 0.04,
                                        z,
                                        0.035,
                                        x - Math.sin(a) * l * 0.4,
                                        y - Math.cos(a) * l * 0.4,
                                        z,
                                        0.030,
                                        x - Math.sin(a) * l,
                                        y - Math.cos(a) * l,
                                        z,
                                        0.010)
                                .fine(10, 9),
                        hide,
                        21);
                continue;
            }
            body.add(
                    Tube.of(
                                    x + 0.01,
                                    y + 0.01,
                                    z,
                                    0.03,
                                    0.03,
                                    0.03,
                                    x - 0.02,
                                    y + l * 0.10,
                                    z + r * 0.40,
                                    0.036,
                                    0.036,
                                    0.022,
                                    x - 0.045 + sway,
                                    y + l * 0.55,
                                    z + r * 0.62,
                                    0.034,
                                    0.034,
                                    0.018,
                                    x - 0.07 + sway * 2,
                                    y + l,
                                    z + r * 0.66,
                                    0.010,
                                    0.010,
                                    0.008)
                            .fine(14, 9),
                    hide,
                    21);
        }
        if (!stands) {
            body.add(
                    Tube.round(
                                    -s * 0.5, -s * 0.95, 0, s * 0.16, s * 0.1, -s * 1.06, s * 0.1, s * 0.20, s * 0.62,
                                    -s * 0.66, s * 0.16, s * 0.15, s * 0.95, -s * 0.22, s * 0.2, s * 0.04)
                            .fine(16, 10)
                            .warped(head),
                    hide,
                    22);
        }
    }

    private void beard(SoftBody body, Warp head) {
        double s = b().n("skull");
        double x = s * 0.5 + b().n("muzzle") * 0.6;
        double y = b().n("drop") + b().n("mtip");
        body.add(
                Tube.round(
                                x + s * 0.1,
                                y - s * 0.1,
                                0,
                                s * 0.24,
                                x,
                                y + s * 0.35,
                                0,
                                s * 0.24,
                                x - s * 0.15,
                                y + s * 0.95,
                                0,
                                s * 0.05)
                        .fine(12, 10)
                        .warped(head),
                Hide.of(Skin.plain(b().c("maned"))).hair(0.03),
                23);
    }

    private void trunk(SoftBody body) {
        double s = b().n("skull");
        double reach = b().n("muzzle") + s * 0.8;
        double[] top = {s * 0.72, s * 0.28, 0};
        bones.head().move(top);
        Pose p = bones.pose();
        double lifted = Math.max(0, p.jaw * 2.2);
        int n = 9;
        double[] k = new double[n * 4];
        double x = top[0];
        double y = top[1];
        double z = top[2];
        double l = b().n("trunklong") / (n - 1);
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0);
            k[4 * i] = x;
            k[4 * i + 1] = y;
            k[4 * i + 2] = z;
            k[4 * i + 3] = s * (0.50 - 0.34 * Math.pow(u, 0.7));
            double a = 0.95
                    + 0.85 * Noise.smooth(0, 0.35, u)
                    - 1.3 * Noise.smooth(0.66, 1, u)
                    + 0.16 * Math.sin(p.swing - 2 * u) * u
                    - lifted * (0.4 + u);
            x += Math.cos(a) * l;
            y += Math.sin(a) * l;
            z += 0.05 * l;
        }
        int base = b().c("headed");
        int n0 = (int) pelt.seed();
        Skin ringed =
                (u, v) -> Colours.scale(base, 0.9 + 0.1 * Math.sin(u * 120) + 0.1 * Noise.fbm(n0, u * 20, v * 8, 2));
        body.add(Tube.round(k).fine(60, 18), Hide.of(ringed), 24);
    }

    private void tusks(SoftBody body, Warp head) {
        double s = b().n("skull");
        double l = b().n("tusk");
        double x = s * 0.66 + b().n("muzzle") * b().n("tuskat");
        double y = b().n("drop") + b().n("mtip") * 0.5;
        Hide ivory = Hide.of(Skin.plain(0xFFF3E8CE)).gloss(0.5);
        double curve = b().n("tuskup");
        for (int side = -1; side <= 1; side += 2) {
            double z = side * b().n("mtip") * 0.72 * b().n("snout");
            body.add(
                    Tube.round(
                                    x - l * 0.1,
                                    y - l * 0.1,
                                    z,
                                    l * 0.13,
                                    x + l * 0.12,
                                    y + l * 0.35 * (1 - curve * 0.4),
                                    z * 1.12,
                                    l * 0.12,
                                    x + l * (0.25 + 0.4 * curve),
                                    y + l * (0.72 - 0.5 * curve),
                                    z * 1.2,
                                    l * 0.085,
                                    x + l * (0.2 + 0.75 * curve),
                                    y + l * (1 - 1.1 * curve),
                                    z * 1.2,
                                    l * 0.02)
                            .fine(18, 10)
                            .warped(head),
                    ivory,
                    64);
        }
    }

    private void hump(SoftBody body, double at, double high) {
        double w = b().n("waist");
        double[] low = bones.trunk(at, w * 0.3);
        double[] mid = bones.trunk(at + 0.02, w + high * 0.55);
        double[] top = bones.trunk(at + 0.06, w + high);
        body.add(
                Tube.of(
                                top[0],
                                top[1],
                                0,
                                high * 0.26,
                                high * 0.26,
                                high * 0.22,
                                mid[0],
                                mid[1],
                                0,
                                high * 0.62,
                                high * 0.62,
                                high * 0.5,
                                low[0],
                                low[1],
                                0,
                                high * 1.05,
                                high * 1.1,
                                w * 0.8)
                        .fine(22, 20),
                Hide.of(Skin.plain(b().c("back"))).hair(b().n("hair") * 1.6),
                0);
    }

    private void quills(SoftBody body) {
        double chest = b().n("chest");
        double l = b().n("trunk");
        double q = b().n("quill");
        int n0 = (int) pelt.seed();
        int dark = b().c("mark");
        int light = b().c("tip");
        Skin skin = ((Skin) (u, v) ->
                        Colours.mix(dark, light, Noise.smooth(0.42, 0.62, Noise.fbm(n0 + 2, u * 44, v * 60, 2))))
                .baked(200, 200);
        double[] a = bones.trunk(-chest * 0.55 / l, chest * 0.30);
        double[] c = bones.trunk(0.10, chest * 0.18);
        double[] d = bones.trunk(0.55, chest * 0.16);
        double[] e = bones.trunk(1.05, chest * 0.02);
        double[] f = bones.trunk(1.34, -chest * 0.2);
        body.add(
                Tube.of(
                                a[0],
                                a[1],
                                0,
                                chest * 0.5,
                                chest * 0.4,
                                chest * 0.62,
                                c[0],
                                c[1],
                                0,
                                chest * 1.06,
                                chest * 0.72,
                                chest * 1.16,
                                d[0],
                                d[1],
                                0,
                                chest * 1.18,
                                chest * 0.80,
                                chest * 1.26,
                                e[0],
                                e[1],
                                0,
                                chest * 0.96,
                                chest * 0.70,
                                chest * 1.04,
                                f[0],
                                f[1],
                                0,
                                chest * 0.2,
                                chest * 0.2,
                                chest * 0.2)
                        .fine(50, 34),
                Hide.of(skin).hair(q),
                25);
    }
}
