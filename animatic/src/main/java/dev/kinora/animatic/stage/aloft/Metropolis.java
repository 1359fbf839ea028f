package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.relief.Fractal;
import dev.kinora.animatic.stage.relief.Relief;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Palette;
import dev.kinora.animatic.stage.sky.Sky;
import dev.kinora.animatic.stage.sky.Weathering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A city from the air: streets with their traffic, roofs and towers to the horizon, a river; after dark a sea of lights. */
public final class Metropolis implements Setting {
    /** Metres above the ground from which a city is seen as one. */
    private static final double HIGH = 40;

    @Override
    public int match(Scene scene) {
        boolean town = scene.place()
                        .concept()
                        .matches(
                                "place\\.(city|skyline|street|square|suburb|building|skyscraper|rooftop|tower|bridge|river)")
                && (urban(scene.place()) || !scene.place().concept().equals("place.river"));
        return scene.camera().height() > HIGH && !scene.place().inside() && town ? 3 : 0;
    }

    private static boolean urban(Place place) {
        return place.trait("words", "").matches(".*(city|town|paris|london|ville|rome|prague|budapest).*");
    }

    @Override
    public Stage build(Scene scene, View view) {
        Daylight day = Daylight.of(scene);
        Palette palette = Palette.of(scene.palette());
        long seed = Noise.seed(scene.seed(), "metropolis");
        String words = scene.place().trait("words", "") + scene.place().trait("landmark.word", "");
        boolean old = words.matches(
                ".*(paris|rome|prague|vienna|vienne|florence|lyon|budapest|madrid|barcelon|lisbon|european|old town|eiffel).*");
        boolean river = words.matches(".*(river|seine|thames|quay|quai|paris|london|budapest|prague|bridge|eiffel).*")
                || scene.place().trait("nature", "").matches(".*(river|bridge).*")
                || Noise.at(seed, 4) < 0.35;
        double glow = lamps(scene);
        boolean white = scene.place().weather() == Weather.SNOW || scene.place().season() == Season.WINTER;
        Blocks blocks = new Blocks(view.eye(), old, river, seed);
        Rooftops matter = new Rooftops(blocks, new Rooftops.Looks(old, white), glow, day.horizon(), palette, seed);
        boolean misty = scene.place().weather() == Weather.FOG;
        Relief.Air air = new Relief.Air(misty ? 0.05 : 0.022, misty ? 0.6 : 0.14, view.eye() * 0.5, 0);
        Relief relief = new Relief(view, day, (x, z, fine) -> height(blocks, x, z, fine, seed), matter, air).solid();
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, day, 2e4));
        double near = view.groundZ(view.height() * 1.25) * 0.5;
        double[] depths = {near, near * 2.6, near * 6, near * 20, near * 110};
        for (int i = 0; i + 1 < depths.length; i++) {
            double from = depths[i];
            double to = depths[i + 1];
            parts.add(() -> List.of(relief.band(from, to, 1.2)));
        }
        parts.add(() -> new Traffic(view, blocks, glow, seed).layers());
        if (words.contains("eiffel")) {
            parts.add(() -> List.of(new IronTower(view, day, glow).layer(blocks)));
        }
        parts.addAll(Weathering.over(scene, view, day));
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, day.light(), day.finish(), day.floor());
    }

    private static double height(Blocks blocks, double x, double z, double fine, long seed) {
        Blocks.Lot lot = blocks.at(x, z);
        double h = lot.height;
        if (lot.kind == Blocks.Kind.PARK) {
            h = 5 + 5 * Fractal.heaped(seed + 6, x, z, 9 * blocks.unit(), fine * 0.6, 2);
        }
        return h * blocks.unit();
    }

    private static double lamps(Scene scene) {
        return switch (scene.place().time()) {
            case NIGHT -> 1;
            case DUSK -> 0.85;
            case DAWN -> 0.35;
            default -> 0;
        };
    }
}
