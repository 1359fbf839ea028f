package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Palette;
import dev.kinora.animatic.stage.sky.Sky;
import dev.kinora.animatic.stage.sky.Weathering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Any open country: a park, a forest, a shore, a desert. Stands in for every place outside that nobody else draws. */
public final class Landscape implements Setting {

    @Override
    public int match(Scene scene) {
        if (scene.place().inside()) {
            return 0;
        }
        return Country.named(scene.place()).isEmpty()
                ? 1
                : scene.place().concept().equals("place.road") ? 2 : 3;
    }

    @Override
    public Stage build(Scene scene, View view) {
        Daylight day = Daylight.of(scene);
        Palette palette = Palette.of(scene.palette());
        Flora flora = Flora.of(scene.place(), palette).warmed(day.warmth());
        Ground ground = new Ground(Plot.of(view), day, Noise.seed(scene.seed(), "land"));
        Country country = Country.of(scene.place());
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, day));
        parts.addAll(new Scenery(country, ground, flora, palette).parts());
        parts.addAll(Weathering.over(scene, view, day));
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, day.light(), day.finish(), day.floor());
    }
}
