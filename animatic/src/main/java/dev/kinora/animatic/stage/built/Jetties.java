package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Place;

/** A way of planks out over water: straight away from the camera, or across when somebody walks along it. */
final class Jetties {
    private static final double HALF = 1.7;

    private Jetties() {}

    static void jetty(Ensemble e, Lot lot) {
        Place place = lot.scene().place();
        boolean sea = (place.concept() + "," + place.trait("words", "") + "," + place.trait("nature", ""))
                .matches(".*(\\bsea\\b|ocean|beach|coast|harbour|island|\\bmer\\b|océan|plage|seaside).*");
        boolean across = lot.travels()
                || lot.scene().performers().stream().anyMatch(p -> Math.abs(p.speed()) > 0.2)
                || lot.scene().performers().size() > 2;
        boolean alone = lot.scene().performers().isEmpty();
        double far = sea ? 1e5 : Math.max(80, lot.subject() * 9);
        double end = lot.subject() + (alone ? 15 : 5);
        double near = lot.subject() - 1.3;
        double deep = lot.subject() + 1.5;
        double lean =
                alone ? lot.side() * 1.4 : lot.scene().performers().getFirst().x();
        Terrain water = Terrain.of(sea ? Paving.SAND : Paving.GRASS, lot.seed()).shore(0, far, lot.hour());
        int seed = (int) lot.seed();
        e.floor(new Terrain() {
            private boolean deck(double x, double z) {
                return across ? z > near && z < deep : Math.abs(x - lean) < HALF && z < end;
            }

            @Override
            public int colour(double x, double z, double grain) {
                if (!deck(x, z)) {
                    boolean under =
                            across ? z >= deep && z < deep + 0.5 : z < end + 0.5 && Math.abs(x - lean) < HALF + 0.3;
                    int c = water.colour(x, z, grain);
                    return under ? Colours.scale(c, 0.5) : c;
                }
                int c = across ? Paving.PLANKS.at(z, x, grain, seed) : Paving.PLANKS.at(x, z, grain, seed);
                double rim = across ? Math.min(z - near, deep - z) : HALF - Math.abs(x - lean);
                int worn = lot.hour().snow() ? Colours.mix(c, 0xFFF2F6FF, 0.75) : c;
                return rim < 0.16 ? Colours.scale(worn, 0.72) : worn;
            }

            @Override
            public double mirror(double x, double z) {
                return deck(x, z) ? 0 : water.mirror(x, z);
            }
        });
        if (across) {
            double span = Rows.span(lot, deep);
            for (double x = -span / 2; x < span / 2; x += 3) {
                e.add(post(Site.at(Rows.middle(lot, deep) + x, deep), 1.05, 0));
            }
        } else {
            for (int s = -1; s <= 1; s += 2) {
                for (double z = lot.subject() - 1.4; z <= end + 0.1; z += 3) {
                    e.add(post(Site.at(lean + s * HALF, z), Math.abs(z - lot.subject()) < 2 ? 0.5 : 0.95, s));
                }
            }
        }
        double side = lean > 0 ? -1 : 1;
        e.add(Quays.boat(
                new Site(lean + side * (across ? 4.5 : 5.2), -0.2, (across ? deep : lot.subject()) + 4.5, 0),
                lot.id(3)));
        if (sea) {
            for (int i = 0; i < 3; i++) {
                e.add(Quays.yacht(new Site((i - 1) * 30 - 12 * side, -0.2, 90 + 40 * i, 0), lot.id(5 + i)));
            }
            e.add(new Mound(Site.at(side * 210, 420), 170, 34, Mound.Kind.CLIFF, lot.id(9) * 2 + (side > 0 ? 1 : 0)));
        } else {
            shore(e, lot, far);
        }
    }

    /** The other side of a lake: reeds, pines, hills. */
    private static void shore(Ensemble e, Lot lot, double far) {
        double span = Rows.span(lot, far + 6);
        double mid = Rows.middle(lot, far + 6);
        for (int i = 0; i < 3; i++) {
            e.add(new Mound(
                    Site.at(mid + (i - 1) * span * 0.42, far + 60 + 50 * i),
                    span * 0.5,
                    22 + 12 * lot.dice(20 + i),
                    Mound.Kind.HILL,
                    lot.id(30 + i)));
        }
        int n = 44;
        for (int i = 0; i < n; i++) {
            Site at = Site.at(mid + ((i + lot.dice(40 + i)) / n - 0.5) * span * 1.05, far + 2 + 9 * lot.dice(100 + i));
            e.add(
                    i % 4 == 0
                            ? Yard.tree(at, lot.between(160 + i, 5, 8), lot.id(220 + i))
                            : Yard.pine(at, lot.between(160 + i, 7, 13), lot.id(220 + i)));
        }
    }

    private static Prop post(Site s, double tall, int side) {
        return new Prop(s, new double[] {0.2, tall, 0}, 5, b -> {
            b.form(Paths.polygon(-0.12, 0.5, -0.11, -tall, 0.11, -tall, 0.12, 0.5), 0xFF7A6048);
            b.form(Paths.oval(0, -tall, 0.11, 0.035), 0xFF9A8064);
            if (tall > 0.8) {
                b.line(Paths.oval(0, -tall * 0.72, 0.13, 0.035), 0.05, 0xFFD8C49A);
            }
            b.cap(0, -tall, 0.13);
        });
    }
}
