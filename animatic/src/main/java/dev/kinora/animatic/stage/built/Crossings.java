package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;

/** A country road that crosses a railway: rails across, barriers, crosses with red lamps. */
final class Crossings {
    private Crossings() {}

    static void level(Ensemble e, Lot lot) {
        int seed = (int) lot.seed();
        double rails = lot.subject() + 6;
        double half = 3.1;
        e.floor((x, z, g) -> {
            boolean road = Math.abs(x) < half;
            double v = Math.abs(z - rails);
            if (v < 1.9) {
                boolean steel = Math.abs(v - 0.72) < 0.06 + g * 0.3;
                int bed = road ? Paving.PLANKS.at(x, z, g, seed) : Colours.scale(Paving.GRAVEL.at(x, z, g, seed), 0.62);
                boolean sleeper = !road && v < 1.3 && Math.floorMod((int) Math.floor(x / 0.35), 2) == 0 && g < 0.4;
                return steel ? 0xFFC4C2C0 : sleeper ? Colours.mix(bed, 0xFF5A4434, 0.7) : bed;
            }
            if (!road) {
                return Paving.GRASS.at(x, z, g, seed);
            }
            int tar = Paving.ASPHALT.at(x, z, g, seed);
            boolean stop = z < rails - 3 && z > rails - 3.6 && x > -half + 0.2;
            boolean dash = Math.abs(x) < 0.07 && Math.floorMod((int) Math.floor(z / 2.2), 2) == 0 && v > 5;
            return stop || dash ? Colours.mix(tar, 0xFFF4F0E4, 0.8) : tar;
        });
        for (int s = -1; s <= 1; s += 2) {
            e.add(cross(Site.at(s * (half + 1.0), rails - s * 2.4), s, lot.id(4 + s)));
            e.add(barrier(Site.at(s * (half + 0.5), rails - s * 2.9), -s, lot.id(7 + s)));
            for (int i = 0; i < 5; i++) {
                e.add(pole(Site.at(s * (7 + 9 * i), rails + 3.4), lot.id(20 + i)));
            }
            e.add(Yard.bush(Site.at(s * lot.half(rails) * 0.8, rails + 4.5), 1.3, lot.id(30 + s)));
        }
        for (int i = 0; i < 18; i++) {
            double z = rails + 16 + 22 * lot.dice(40 + i);
            double x = Rows.middle(lot, z) + ((i + 0.5) / 18 - 0.5) * Rows.span(lot, z) * 1.1;
            if (Math.abs(x) > half + 3) {
                e.add(Yard.tree(Site.at(x, z), lot.between(60 + i, 6, 9), lot.id(80 + i)));
            }
        }
        e.add(new Mound(Site.at(-60, rails + 150), 150, 15, Mound.Kind.HILL, lot.id(1)));
        e.add(new Mound(Site.at(110, rails + 190), 170, 22, Mound.Kind.HILL, lot.id(2)));
        Landmarks.farmhouse(e, Site.at(lot.side() * lot.half(rails + 20) * 0.6, rails + 20), lot.id(3));
    }

    private static Prop cross(Site s, int side, long id) {
        return new Prop(s, new double[] {0.9, 3.4, 0}, id, b -> {
            b.box(-0.07, -3.1, 0.07, 0, 0xFF8A9098);
            for (int k = -1; k <= 1; k += 2) {
                b.line(Paths.line(-0.62, -2.9 + k * 0.36, 0.62, -2.9 - k * 0.36), 0.2, 0xFFF6F4EE);
                b.line(Paths.line(-0.62, -2.9 + k * 0.36, -0.36, -2.9 + k * 0.21), 0.2, 0xFFD0342C);
                b.line(Paths.line(0.62, -2.9 - k * 0.36, 0.36, -2.9 - k * 0.21), 0.2, 0xFFD0342C);
            }
            b.box(-0.55, -2.1, 0.55, -1.7, 0xFF26282C);
            b.flat(Paths.oval(-0.3, -1.9, 0.15, 0.15), side > 0 ? 0xFFFF4A3A : 0xFF5A2422);
            b.flat(Paths.oval(0.3, -1.9, 0.15, 0.15), side > 0 ? 0xFF5A2422 : 0xFFFF4A3A);
            if (b.hour().glow() > 0.3) {
                b.lamp(side > 0 ? -0.3 : 0.3, -1.9, 0.13, 0xFFFF5A48);
            }
            b.cap(0, -3.2, 0.5);
        });
    }

    /** A pole across half of the road, raised a little. */
    private static Prop barrier(Site s, int way, long id) {
        return new Prop(s, new double[] {3.6, 2, 0}, id, b -> {
            b.box(-0.2, -1.2, 0.2, 0, 0xFF6A7078);
            for (int i = 0; i < 8; i++) {
                double a = i * 0.42;
                double c = a + 0.42;
                b.line(
                        Paths.line(way * a, -1.0 - a * 0.06, way * c, -1.0 - c * 0.06),
                        0.13,
                        i % 2 == 0 ? 0xFFD0342C : 0xFFF6F4EE);
            }
            b.box(Math.min(-way * 0.9, -way * 0.2), -1.2, Math.max(-way * 0.9, -way * 0.2), -0.8, 0xFF4A4E54);
        });
    }

    private static Prop pole(Site s, long id) {
        return new Prop(s, new double[] {5, 6.6, 0}, id, b -> {
            b.box(-0.09, -6.2, 0.09, 0, 0xFF6E5A48);
            b.box(-0.8, -5.9, 0.8, -5.75, 0xFF5E4C3C);
            b.line(Paths.curve(-4.5, -5.6, 0, -5.9, 4.5, -5.6), 0.03, 0xFF2A2A2E);
        });
    }
}
