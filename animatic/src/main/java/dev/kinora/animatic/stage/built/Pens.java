package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import java.util.List;

/** Where animals are kept: farmyards and the enclosures of a zoo. */
final class Pens {
    private Pens() {}

    /** Trodden earth between barn and farmhouse, a cart, bales, a fence. */
    static void farmyard(Ensemble e, Lot lot) {
        e.floor((x, z, g) -> {
            int seed = (int) lot.seed();
            double green = Noise.fbm(seed + 5, x * 0.25, z * 0.25, 3) + (z - lot.subject()) * 0.006;
            return Colours.mix(
                    Paving.DIRT.at(x, z, g, seed), Paving.GRASS.at(x, z, g, seed), Noise.smooth(0.56, 0.66, green));
        });
        double s = lot.side();
        double z = lot.subject() + 12;
        Landmarks.farm(e, Site.at(s * lot.half(z) * 0.5, z), lot.id(1));
        Landmarks.farmhouse(e, Site.at(-s * lot.half(z + 4) * 0.58, z + 4), lot.id(2));
        double fence = z + 16;
        double span = Rows.span(lot, fence);
        int n = (int) Math.max(2, Math.round(span / 8));
        for (int i = 0; i < n; i++) {
            double x = Rows.middle(lot, fence) + ((i + 0.5) / n - 0.5) * span;
            e.add(Yard.rails(Site.at(x, fence), span / n, lot.id(10 + i)));
        }
        for (int i = 0; i < 4; i++) {
            e.add(Yard.bale(Site.at(s * (lot.half(z - 4) * 0.72 - 1.9 * i), z - 4 + 0.7 * (i % 2)), lot.id(30 + i)));
        }
        e.add(trough(Site.at(-s * 3.2, lot.subject() + 5), lot.id(40)));
        e.add(Furniture.barrel(Site.at(-s * 5.6, lot.subject() + 6.5), lot.id(41)));
        for (int i = 0; i < 13; i++) {
            double tz = fence + 8 + 8 * lot.dice(50 + i);
            double x = Rows.middle(lot, tz) + ((i + 0.5) / 13 - 0.5) * Rows.span(lot, tz);
            e.add(Yard.tree(Site.at(x, tz), lot.between(70 + i, 7, 10), lot.id(90 + i)));
        }
        e.add(new Mound(Site.at(-s * 80, fence + 130), 150, 16, Mound.Kind.HILL, lot.id(120)));
        e.add(new Mound(Site.at(s * 90, fence + 160), 160, 20, Mound.Kind.HILL, lot.id(121)));
    }

    static Prop trough(Site s, long id) {
        return new Prop(s, new double[] {1.3, 0.7, 0}, id, b -> {
            b.form(Paths.polygon(-1.2, -0.6, 1.2, -0.6, 1.1, 0, -1.1, 0), 0xFF9A9C9A);
            b.flat(Paths.oval(0, -0.58, 1.1, 0.09), 0xFF6E9CB0);
        });
    }

    /** Grass and a pool before rocks, a high fence of bars behind, a board with the animal's name. */
    static void zoo(Ensemble e, Lot lot) {
        e.country("lawn");
        double s = lot.side();
        double back = lot.subject() + 9;
        double[][] rocks = {
            {-9, 1, 5, 4}, {-4, 2.4, 4, 2.6}, {3.4, 2.8, 3.4, 2}, {9.5, 1, 5.4, 4.6}, {15, 2, 6, 3.4}, {-15, 2, 6, 3.2}
        };
        for (int i = 0; i < rocks.length; i++) {
            double[] r = rocks[i];
            e.add(new Mound(Site.at(s * r[0], back + r[1]), r[2], r[3], Mound.Kind.CLIFF, lot.id(10 + i)));
        }
        int water = Colours.mix(lot.hour().day().middle(), 0xFF2F7284, 0.5);
        e.add(Panel.patch(Site.at(s * 3.6, lot.subject() + 4.6), new double[] {8, 4.2}, water, 0xFF9A8E78));
        e.add(new Prop(Site.at(-s * 4.4, lot.subject() + 5.4), new double[] {2, 1, 0}, lot.id(20), b -> {
            b.form(Paths.tube(-1.7, -0.3, 0.28, 0, -0.36, 0.32, 1.8, -0.5, 0.24), 0xFF8A6A4A);
            b.form(Paths.oval(-1.8, -0.3, 0.14, 0.28), 0xFFC8A478);
            b.form(Paths.tube(0.6, -0.5, 0.14, 1.0, -1.2, 0.08), 0xFF7E5E40);
        }));
        double fence = back + 5;
        double span = Rows.span(lot, fence);
        int n = (int) Math.max(2, Math.round(span / 5));
        for (int i = 0; i < n; i++) {
            double w = span / n;
            Site at = Site.at(Rows.middle(lot, fence) - span / 2 + (i + 0.5) * w, fence);
            e.add(new Prop(at, new double[] {w / 2, 3.6, 0}, lot.id(30 + i), b -> {
                b.box(-w / 2, -0.7, w / 2 + 0.02, 0, 0xFFA8A296);
                for (double x = -w / 2; x < w / 2; x += 0.28) {
                    b.line(Paths.line(x, -0.7, x, -3.4), 0.05, 0xFF4A5058);
                }
                b.line(Paths.line(-w / 2, -3.3, w / 2, -3.3), 0.08, 0xFF4A5058);
                b.box(-w / 2 - 0.12, -3.6, -w / 2 + 0.12, 0, 0xFF8A867C);
                b.cap(-w / 2, -3.55, 0.2);
            }));
        }
        e.add(new Prop(
                Site.at(-s * lot.half(back) * 0.62, lot.subject() + 3.4), new double[] {0.8, 1.5, 0}, lot.id(60), b -> {
                    b.box(-0.05, -1, 0.05, 0, 0xFF6A4C34);
                    b.box(-0.6, -1.5, 0.6, -0.85, 0xFF3E6A4A);
                    b.flat(Paths.oval(-0.32, -1.18, 0.16, 0.18), 0xFFF0E8D4);
                    for (int i = 0; i < 3; i++) {
                        b.line(Paths.line(-0.05, -1.34 + 0.16 * i, 0.5, -1.34 + 0.16 * i), 0.05, 0xFFF0E8D4);
                    }
                }));
        for (int i = 0; i < 12; i++) {
            double z = fence + 4 + 8 * lot.dice(70 + i);
            double x = Rows.middle(lot, z) + ((i + 0.5) / 12 - 0.5) * Rows.span(lot, z);
            e.add(Yard.tree(Site.at(x, z), lot.between(90 + i, 7, 10), lot.id(110 + i)));
        }
        Rows.houses(e, lot, List.of(Style.COTTAGE), new int[] {1, 1}, new double[] {fence + 18, 0, 22}, 0.5);
    }
}
