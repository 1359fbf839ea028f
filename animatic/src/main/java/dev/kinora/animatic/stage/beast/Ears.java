package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Hide;
import dev.kinora.animatic.paint.Skin;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Tube;
import dev.kinora.animatic.paint.Warp;

/**
 * The ears of a posed beast: an outer shell and what is seen inside.
 *
 * @param bones where they are
 * @param pelt what they wear
 */
record Ears(Skeleton bones, Pelt pelt) {
    void add(SoftBody body, Warp head) {
        for (int side = -1; side <= 1; side += 2) {
            ear(body, head, side);
        }
    }

    /**
     * How an ear is grown: points along it, and how wide it is there. Places are in skulls, to the near side.
     *
     * @param root x, y, z
     * @param way x, y, z it grows to, a unit long
     * @param faces x, y, z its hollow faces
     * @param widths at its root, lower, upper and near its tip
     */
    private record Growth(double[] root, double[] way, double[] faces, double[] widths) {}

    private static Growth growth(String kind, double apart) {
        return switch (kind) {
            case "round" ->
                new Growth(
                        new double[] {-0.30, -0.74, 0.62 * apart},
                        new double[] {-0.20, -0.80, 0.55},
                        new double[] {0.86, 0, 0.5},
                        new double[] {0.34, 0.58, 0.58, 0.34});
            case "long" ->
                new Growth(
                        new double[] {-0.35, -0.78, 0.42 * apart},
                        new double[] {-0.30, -0.94, 0.16},
                        new double[] {0.6, 0, 0.8},
                        new double[] {0.13, 0.20, 0.20, 0.12});
            case "floppy" ->
                new Growth(
                        new double[] {-0.34, -0.66, 0.86 * apart},
                        new double[] {-0.10, 0.90, 0.30},
                        new double[] {0.2, 0, -1},
                        new double[] {0.26, 0.42, 0.46, 0.30});
            case "side" ->
                new Growth(
                        new double[] {-0.10, -0.02, 0.92 * apart},
                        new double[] {-0.42, -0.30, 0.86},
                        new double[] {0.86, 0, 0.5},
                        new double[] {0.30, 0.56, 0.58, 0.36});
            case "leaf" ->
                new Growth(
                        new double[] {-0.42, -0.62, 0.62 * apart},
                        new double[] {-0.30, -0.26, 0.92},
                        new double[] {0.9, 0.1, 0.3},
                        new double[] {0.14, 0.28, 0.28, 0.16});
            case "fan" ->
                new Growth(
                        new double[] {-0.12, 0.30, 0.86 * apart},
                        new double[] {-0.92, 0.10, 0.38},
                        new double[] {0.38, 0, 0.92},
                        new double[] {0.42, 0.60, 0.58, 0.36});
            default ->
                new Growth(
                        new double[] {-0.28, -0.70, 0.58 * apart},
                        new double[] {-0.18, -0.94, 0.30},
                        new double[] {0.85, 0, 0.55},
                        new double[] {0.42, 0.38, 0.24, 0.10});
        };
    }

    private void ear(SoftBody body, Warp head, int side) {
        Breed b = bones.breed();
        String kind = b.w("ears");
        double e = b.n("ear");
        if (e <= 0) {
            return;
        }
        Growth g = growth(kind, b.n("apart"));
        double s = b.n("skull");
        double[] root = {g.root[0] * s, g.root[1] * s * b.n("tall"), g.root[2] * s * b.n("face") * side};
        double[] way = unit(g.way[0], g.way[1], g.way[2] * side);
        double[] faces = unit(g.faces[0], g.faces[1], g.faces[2] * side);
        double[] wide = cross(way, faces);
        double tip = kind.equals("round") || kind.equals("side") || kind.equals("fan") ? 0.16 : 0.02;
        double thick = kind.equals("fan") ? 0.05 : kind.equals("round") ? 0.16 : 0.10;
        double[] outer = rows(root, way, faces, new double[] {e, 0, thick, tip}, g.widths, 1);
        double far = side < 0 ? 0.16 : 0;
        body.add(
                Tube.across(wide, outer).fine(22, 16).warped(head),
                pelt.ear().far(far),
                kind.equals("fan") || kind.equals("floppy") ? 70 : 0);
        if (kind.equals("floppy") || kind.equals("fan")) {
            return;
        }
        double[] inner = rows(
                root, way, faces, new double[] {e * 0.86, e * thick * 0.75, thick * 0.55, tip * 0.6}, g.widths, 0.66);
        body.add(
                Tube.across(wide, inner).fine(18, 12).warped(head),
                Hide.of(Skin.plain(b.c("inear"))).far(far + 0.06),
                71);
    }

    /** @param form length, out, thickness, width at the tip */
    private static double[] rows(
            double[] root, double[] way, double[] faces, double[] form, double[] widths, double k) {
        double e = form[0];
        double[] out = new double[5 * 6];
        double[] at = {0, 0.30, 0.64, 0.90, 1};
        for (int i = 0; i < 5; i++) {
            double bow = e * 0.10 * Math.sin(Math.PI * at[i]);
            for (int a = 0; a < 3; a++) {
                out[i * 6 + a] = root[a] + way[a] * e * at[i] + faces[a] * (form[1] - bow);
            }
            double w = e * (i < 4 ? widths[i] : form[3]) * k;
            out[i * 6 + 3] = e * form[2] * (1 - 0.5 * at[i]);
            out[i * 6 + 4] = out[i * 6 + 3];
            out[i * 6 + 5] = w;
        }
        return out;
    }

    private static double[] unit(double x, double y, double z) {
        double l = Math.max(1e-9, Math.sqrt(x * x + y * y + z * z));
        return new double[] {x / l, y / l, z / l};
    }

    private static double[] cross(double[] a, double[] b) {
        return unit(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
    }
}
