package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.solid.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where one of several of a kind lies, centimetres of the kind about their common foot.
 *
 * @param yaw degrees about the upright axis
 */
record Placing(double x, double y, double z, double yaw) {
    private static final double[][][] FEW = {
        {{0, 0}},
        {{-0.53, 0.1}, {0.53, -0.1}},
        {{-0.56, 0.34}, {0.54, 0.3}, {0.04, -0.52}},
        {{-0.55, 0.5}, {0.55, 0.46}, {-0.5, -0.52}, {0.6, -0.5}},
        {{-1.06, 0.44}, {0, 0.56}, {1.06, 0.44}, {-0.56, -0.5}, {0.56, -0.56}}
    };
    /** How far what is carried may reach over the edge of what carries it. */
    private static final double MARGIN = 0.86;
    /** How many times as large as what lies on it a carrier is at most. */
    private static final double MOST = 2.6;

    /** Where each of a performer's things lies. */
    static List<Placing> of(Kind kind, Performer p, Scene scene) {
        double free = kind.number("free", 14);
        double yaw = kind.number("yaw", 0);
        long seed = Noise.seed(scene.seed(), p.id());
        Extent one = Extent.of(kind);
        double up = carrier(p)
                .map(c -> c.number("rest", 0) * scale(kind, many(p), c))
                .orElse(0.0);
        List<Placing> out = new ArrayList<>();
        double[][] spots = spots(many(p));
        for (int i = 0; i < spots.length; i++) {
            double turn = (Noise.at(seed, 5 + 11L * i) - 0.5) * 2 * (i == 0 ? free : Math.min(40, free * 2.4));
            out.add(new Placing(spots[i][0] * one.wide() * 104, up, spots[i][1] * one.deep() * 108, yaw + turn));
        }
        return out;
    }

    static int many(Performer p) {
        return Integer.parseInt(p.look("many", "1"));
    }

    /** The place of each, in sizes of one. */
    private static double[][] spots(int n) {
        if (n <= FEW.length) {
            return FEW[Math.max(0, n - 1)];
        }
        double[][] out = new double[n][];
        int per = (int) Math.ceil(Math.sqrt(n * 1.4));
        int rows = (n + per - 1) / per;
        for (int i = 0; i < n; i++) {
            int row = i / per;
            int inRow = Math.min(per, n - row * per);
            double shift = row % 2 == 0 ? 0 : 0.2;
            out[i] = new double[] {i % per - (inRow - 1) / 2.0 + shift, (rows - 1) / 2.0 - row};
        }
        return out;
    }

    /** The room that {@code n} of a kind take, of one's. */
    static Extent together(Extent one, int n) {
        double wide = 0;
        double deep = 0;
        for (double[] s : spots(n)) {
            wide = Math.max(wide, Math.abs(s[0]));
            deep = Math.max(deep, Math.abs(s[1]));
        }
        return new Extent(one.high(), one.wide() * (1 + 2.08 * wide), one.deep() * (1 + 2.16 * deep));
    }

    /** The small flat thing that a performer lies on, such as a plate. */
    static Optional<Kind> carrier(Performer p) {
        String concept = p.look("upon", "");
        return concept.isEmpty()
                ? Optional.empty()
                : Catalogue.find(concept, p.look("upon.word", "")).filter(k -> k.has("rest"));
    }

    /** How many times its usual size the carrier must be, so that what lies on it has room. */
    private static double scale(Kind kind, int many, Kind carrier) {
        Extent load = together(Extent.of(kind), many);
        Extent under = Extent.of(carrier);
        double room = Math.max(load.wide() / under.wide(), 0.8 * load.deep() / under.deep());
        return Math.min(Math.max(1, room / MARGIN), MOST * room);
    }

    /** The room that several of a kind take together with what they lie on. */
    static Extent laid(Kind kind, int many, Kind carrier) {
        double k = scale(kind, many, carrier);
        Extent load = together(Extent.of(kind), many);
        Extent under = Extent.of(carrier).times(0.72 * k);
        return new Extent(
                Things.height(kind) / 100 + carrier.number("rest", 0) * k / 100,
                Math.max(load.wide(), under.wide()),
                Math.max(load.deep(), under.deep()));
    }

    /** The carrier's parts beneath the performer. */
    static List<Part> beneath(Kind kind, Performer p, Scene scene) {
        return carrier(p)
                .map(c -> {
                    double k = scale(kind, many(p), c);
                    double turn =
                            c.number("yaw", 0) * 0.4 + (Noise.at(Noise.seed(scene.seed(), p.id()), 77) - 0.5) * 12;
                    return Builder.parts(c, Things.look(p, scene, "upon.colour"), 0).stream()
                            .map(part -> part.placed(k, turn, 0, 0, 0))
                            .toList();
                })
                .orElse(List.of());
    }
}
