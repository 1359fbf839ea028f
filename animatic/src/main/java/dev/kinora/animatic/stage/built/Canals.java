package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import java.util.List;

/** Towns whose streets are water: houses with their feet in it, striped posts, narrow black boats, a bridge at the end. */
final class Canals {
    private static final List<Style> PALACES = List.of(
            Style.OLD_HOME
                    .painted(0xFFD98A5E, 0xFFE6B98A, 0xFFC97058, 0xFFEAD2A8, 0xFFB8604C)
                    .opened(Style.Opening.PANED),
            Style.OLD_HOME.painted(0xFFE0A878, 0xFFD0C0A0, 0xFFC4806C, 0xFFE8C890));

    /** Metres from the middle of the canal to its walls. */
    private static final double HALF = 5.4;
    /** Metres of pavement between the water and the houses. */
    private static final double WALK = 0.9;

    private Canals() {}

    static void town(Ensemble e, Lot lot) {
        boolean afloat = !lot.scene().place().trait("afloat", "").isEmpty()
                || lot.scene().performers().isEmpty();
        double quay = afloat ? 0 : lot.subject() + 1.4;
        if (lot.travels()) {
            across(e, lot, quay);
        } else {
            away(e, lot, quay);
        }
    }

    /** One row of houses along the way of a boat. */
    private static void across(Ensemble e, Lot lot, double quay) {
        double far = Math.max(lot.subject() + 5.5, quay + 6);
        e.floor(Terrain.of(Paving.FLAGS, lot.seed()).shore(quay, far, lot.hour()));
        Rows.houses(e, lot, PALACES, new int[] {2, 4}, far + WALK, 0.04);
        double span = Rows.span(lot, far);
        int n = (int) Math.max(3, Math.round(span / 5.2));
        for (int i = 0; i < n; i++) {
            double x = Rows.middle(lot, far) + ((i + 0.3 + 0.4 * lot.dice(20 + i)) / n - 0.5) * span;
            e.add(post(Site.at(x, far - 0.5), lot.id(30 + i)));
            if (i % 3 == 0) {
                e.add(Furniture.lantern(Site.at(x + 1.1, far + 0.35), lot.id(60 + i)));
            }
            if (i % 4 == 1) {
                e.add(gondola(Site.at(x + 2.2, far - 1.0), lot.id(90 + i)));
            }
        }
    }

    /** The canal runs away from the camera between two rows of houses. */
    private static void away(Ensemble e, Lot lot, double quay) {
        Terrain stone = Terrain.of(Paving.FLAGS, lot.seed());
        Terrain water = stone.shore(quay, 1e6, lot.hour());
        e.floor(new Terrain() {
            @Override
            public int colour(double x, double z, double grain) {
                return Math.abs(x) < HALF
                        ? water.colour(x, z, grain)
                        : Colours.scale(stone.colour(x, z, grain), Math.abs(x) < HALF + 0.12 ? 1.15 : 0.95);
            }

            @Override
            public double mirror(double x, double z) {
                return Math.abs(x) < HALF ? water.mirror(x, z) : 0;
            }
        });
        for (int side = -1; side <= 1; side += 2) {
            double z = 1.2 - lot.between(5 + side, 0, 3) + quay;
            for (int i = 0; z < 96; i++) {
                long n = 100 + i * 10L + (side > 0 ? 5000 : 0);
                double w = lot.between(n, 6, 9.5);
                e.add(new House(
                        new Site(side * (HALF + WALK), 0, z + w / 2, -side * Math.PI / 2),
                        new double[] {w, Rows.eaves(lot, new int[] {2, 4}, n), 9},
                        PALACES.get((int) (lot.dice(n + 3) * PALACES.size())),
                        lot.id(n)));
                z += w;
            }
            for (int i = 0; i < 7; i++) {
                double at = Math.max(7, quay + 3) + i * 5.5 + 2 * lot.dice(300 + i + side);
                e.add(post(Site.at(side * (HALF - 0.45), at), lot.id(310 + i)));
                e.add(
                        i % 2 == 0
                                ? Furniture.lantern(Site.at(side * (HALF + 0.4), at + 2), lot.id(330 + i))
                                : gondola(Site.at(side * (HALF - 2.4), at + 4), lot.id(350 + i)));
            }
        }
        Rows.houses(e, lot, PALACES, new int[] {3, 4}, 100, 0);
        e.add(bridge(Site.at(0, Math.max(30, lot.subject() * 2.2)), lot.id(9)));
    }

    /** A mooring post, striped like a barber's pole. */
    static Prop post(Site site, long id) {
        int[] tones = {0xFF2A5A9C, 0xFFB03030, 0xFF2E6A4A};
        return new Prop(site, new double[] {0.3, 3.2, 0}, id, b -> {
            double tall = 2.3 + 0.7 * b.dice(1);
            b.box(-0.09, -tall, 0.09, 0.3, 0xFFF2ECDE);
            int tone = tones[(int) (b.dice(2) * tones.length)];
            for (double y = -tall + 0.1; y < 0; y += 0.44) {
                b.flat(Paths.polygon(-0.09, y + 0.16, 0.09, y, 0.09, y + 0.2, -0.09, y + 0.36), tone);
            }
            b.form(Paths.oval(0, -tall - 0.05, 0.13, 0.12), 0xFFD9A834);
        });
    }

    /** A moored gondola: long and black, high at both ends, steel at the bow. */
    static Prop gondola(Site site, long id) {
        return new Prop(site, new double[] {3.4, 1.6, 0}, id, b -> {
            int way = b.dice(1) < 0.5 ? 1 : -1;
            b.form(
                    Paths.blob(
                            -way * 3.1,
                            -1.15,
                            -way * 2.5,
                            -0.66,
                            0,
                            -0.5,
                            way * 2.4,
                            -0.66,
                            way * 3.2,
                            -1.35,
                            way * 2.8,
                            -0.3,
                            way * 1.8,
                            0.08,
                            -way * 1.8,
                            0.08,
                            -way * 2.7,
                            -0.3),
                    0xFF24242C);
            b.line(Paths.curve(-way * 2.6, -0.66, 0, -0.48, way * 2.5, -0.68), 0.07, 0xFFB8923A);
            b.line(Paths.curve(way * 3.14, -1.28, way * 3.26, -0.9, way * 3.0, -0.4), 0.1, 0xFFC8CCD2);
            b.form(Paths.blob(-way * 0.9, -0.55, -way * 0.5, -0.82, way * 0.3, -0.8, way * 0.6, -0.55), 0xFFA82A32);
        });
    }

    /** A stone bridge that arches over the whole canal. */
    private static Prop bridge(Site site, long id) {
        double half = HALF + WALK + 0.6;
        return new Prop(site, new double[] {half, 5, 0}, id, b -> {
            int stone = b.hour().paint(0xFFCFC2AA);
            try (var hole = Paths.oval(0, 0.1, HALF - 0.7, 2.9);
                    var body = Paths.curve(-half, -1.9, -HALF * 0.5, -3.5, 0, -4.0, HALF * 0.5, -3.5, half, -1.9);
                    PathBuilder builder = new PathBuilder(PathFillMode.EVEN_ODD)) {
                builder.addPath(body);
                builder.lineTo((float) half, 0.4f).lineTo((float) -half, 0.4f).closePath();
                b.form(builder.addPath(hole).build(), stone);
            }
            b.line(Paths.curve(-half, -1.9, -HALF * 0.5, -3.5, 0, -4.0, HALF * 0.5, -3.5, half, -1.9), 0.2, 0xFFE8DCC4);
            for (int i = 0; i <= 16; i++) {
                double a = Math.PI * i / 16;
                double c = Math.cos(a);
                double s = Math.sin(a);
                b.line(
                        Paths.line(c * (HALF - 0.7), 0.1 - s * 2.9, c * (HALF - 0.25), 0.1 - s * 3.3),
                        0.06,
                        Colours.scale(stone, 0.7));
            }
            for (int i = 0; i < 40; i++) {
                double x = (b.dice(20 + i) * 2 - 1) * half;
                double roof = -3.9 + 2 * Math.pow(x / half, 2);
                double y = roof + 0.3 + 0.5 * Noise.at(id, 70 + i);
                b.flat(Paths.box(x - 0.3, y, x + 0.3, y + 0.22, 0.04), Colours.fade(Colours.scale(stone, 0.8), 0.5));
            }
        });
    }
}
