package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import io.github.humbleui.skija.BlendMode;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a thing that bursts: a flash, dust, pieces that fly apart, fall and lie.
 *
 * @param size metres, of the whole thing
 * @param seed of the pieces
 */
record Fragments(double size, long seed) {
    private static final int PIECES = 44;

    /** What things are made of inside, by the end of their concept. */
    private static final Map<String, Integer> STUFF = Map.ofEntries(
            Map.entry("pumpkin", 0xFFE8862A),
            Map.entry("watermelon", 0xFFD84048),
            Map.entry("melon", 0xFFE0B050),
            Map.entry("tomato", 0xFFD0382A),
            Map.entry("egg", 0xFFF4E8CC),
            Map.entry("glass", 0xFFD4E8F0),
            Map.entry("bottle", 0xFF8ABF9A),
            Map.entry("mirror", 0xFFDCE8F0),
            Map.entry("window", 0xFFD4E4EE),
            Map.entry("vase", 0xFF5A82B4),
            Map.entry("cup", 0xFFF0ECE4),
            Map.entry("coffee-cup", 0xFFF0ECE4),
            Map.entry("plate", 0xFFF0ECE4),
            Map.entry("jar", 0xFFC8DCE0),
            Map.entry("ice", 0xFFD0ECF8),
            Map.entry("popcorn", 0xFFFBF1D6),
            Map.entry("croissant", 0xFFD8A050),
            Map.entry("bread", 0xFFC89048),
            Map.entry("cake", 0xFFF0D0B8),
            Map.entry("star", 0xFFFFE070),
            Map.entry("gift", 0xFFD83A4A),
            Map.entry("balloon", 0xFFD83A4A));

    static int colour(Performer thing) {
        String said = thing.look("colour", "");
        String kind = thing.concept().substring(thing.concept().lastIndexOf('.') + 1);
        return said.isEmpty() ? STUFF.getOrDefault(kind, 0xFFC8B090) : Colours.parse(said);
    }

    /** The colour of the pieces of what breaks when it is dropped; empty when it only falls. */
    static Optional<Integer> brittle(Performer thing) {
        return thing.concept()
                        .matches(
                                "prop\\.(glass|vase|cup|coffee-cup|mug|plate|bowl|bottle|jar|mirror|teapot|snow-globe)|food\\.egg")
                ? Optional.of(colour(thing))
                : Optional.empty();
    }

    /** @param a seconds since it burst */
    void draw(Pen pen, int colour, double a) {
        pen.glow(0, -size / 2, size * (1.4 + a), Colours.fade(0xFFFFF4D8, 0.75 * Math.exp(-5 * a)), BlendMode.SCREEN);
        for (int i = 0; i < 7; i++) {
            double dir = 2 * Math.PI * i / 7 + Noise.at(seed, 300 + i);
            double far = size * (0.3 + 0.5 * (1 - Math.exp(-3 * a)));
            double r = size * (0.22 + 0.30 * (1 - Math.exp(-2 * a)));
            pen.glow(
                    Math.cos(dir) * far,
                    -size / 2 - Math.sin(dir) * far * 0.7,
                    r,
                    Colours.fade(Colours.mix(colour, 0xFFFFFFFF, 0.6), 0.5 * Math.exp(-1.4 * a)),
                    BlendMode.SRC_OVER);
        }
        for (int i = 0; i < PIECES; i++) {
            piece(pen, colour, a, i);
        }
    }

    private void piece(Pen pen, int colour, double a, int i) {
        double dir = 2 * Math.PI * Noise.at(seed, i);
        double fast = size * (0.5 + 1.6 * Noise.at(seed, 60 + i));
        double gone = 1 - Math.exp(-2.2 * a);
        double x = Math.cos(dir) * fast * gone;
        double up = size / 2 + (0.4 + Math.abs(Math.sin(dir))) * fast * 1.1 * gone - 1.9 * size * a * a;
        double depth = size * 0.10 * (Noise.at(seed, 240 + i) - 0.3);
        double y = Math.min(depth, -up);
        boolean lies = -up > depth;
        double r = size * (0.025 + 0.085 * Noise.at(seed, 120 + i) * Noise.at(seed, 121 + i));
        double turn = lies ? i : i + 5 * a * (Noise.at(seed, 180 + i) - 0.5);
        int own = Colours.scale(colour, 0.72 + 0.5 * Noise.at(seed, 400 + i));
        pen.moved(
                x,
                y,
                turn,
                1,
                () -> pen.lit(
                        Paths.blob(-r, -r * 0.3, -r * 0.3, -r * 0.7, r * 0.8, -r * 0.5, r, r * 0.3, r * 0.1, r * 0.7),
                        own,
                        r * 1.4));
    }
}
