package dev.kinora.animatic.stage.effect;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;
import java.util.List;

/**
 * The shape of what one looks out through, about the middle of the picture.
 *
 * @param hole where one sees through
 * @param bars what crosses it
 * @param colour of its frame by white light
 * @param glazed whether there is a pane
 */
record Opening(Path hole, List<Path> bars, int colour, boolean glazed) {

    /**
     * @param through what it belongs to, such as {@code vehicle.train}
     * @param w width of the picture
     * @param h height of the picture
     */
    static Opening of(String through, double w, double h, long seed) {
        double x = w * 0.46;
        double y = h * 0.43;
        return switch (through) {
            case "vehicle.aeroplane", "vehicle.biplane", "vehicle.submarine", "vehicle.spaceship", "vehicle.ship" -> {
                double r = Math.min(w * 0.40, h * 0.46);
                boolean round = !through.equals("vehicle.aeroplane");
                yield new Opening(
                        Paths.box(
                                -r * (round ? 0.98 : 0.82), -r, r * (round ? 0.98 : 0.82), r, r * (round ? 0.98 : 0.7)),
                        List.of(),
                        through.equals("vehicle.submarine") ? 0xFF8A7A52 : 0xFFD8D8D4,
                        true);
            }
            case "vehicle.train", "vehicle.tram", "vehicle.bus", "vehicle.boat" ->
                new Opening(
                        Paths.box(-x, -y, x, y * 0.86, h * 0.06),
                        List.of(Paths.box(-x, -y * 0.56, x, -y * 0.52, h * 0.004)),
                        0xFF5C636B,
                        true);
            case "place.cave", "place.tent" -> cave(w, h, through, seed);
            case "prop.door" ->
                new Opening(Paths.box(-x * 0.5, -h * 0.44, x * 0.5, h * 0.7, 0), List.of(), 0xFF6A4A30, false);
            case "prop.window", "place.room" ->
                new Opening(
                        Paths.box(-x, -y, x, y * 0.88, h * 0.004),
                        List.of(
                                Paths.box(-w * 0.011, -y, w * 0.011, y * 0.88, h * 0.003),
                                Paths.box(-x, -h * 0.10, x, -h * 0.10 + w * 0.018, h * 0.003)),
                        0xFF9A7650,
                        true);
            default ->
                new Opening(
                        Paths.blob(
                                -x * 1.02, h * 0.30, -x * 0.74, -y, 0, -y * 1.06, x * 0.74, -y, x * 1.02, h * 0.30, 0,
                                h * 0.34),
                        List.of(),
                        0xFF2E3136,
                        true);
        };
    }

    private static Opening cave(double w, double h, String through, long seed) {
        int n = 14;
        double[] points = new double[2 * n];
        boolean tent = through.equals("place.tent");
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double rough = tent ? 1 : 0.86 + 0.26 * Noise.at(seed, i);
            points[2 * i] = w * 0.44 * Math.cos(a) * rough;
            points[2 * i + 1] = h * (tent ? 0.5 : 0.43) * Math.sin(a) * rough;
        }
        return new Opening(Paths.blob(points), List.of(), tent ? 0xFFB8803E : 0xFF4A4440, false);
    }
}
