package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Sky;
import dev.kinora.animatic.stage.sky.Weathering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A road along the water before the skyline of a city; stands in for every city street. */
public final class Waterfront implements Setting {

    @Override
    public int match(Scene scene) {
        return switch (scene.place().concept()) {
            case "place.waterfront", "place.city", "place.skyline", "place.highway", "place.street" -> 3;
            case "place.road" -> scene.place().time().dark() && !rural(scene) ? 3 : 0;
            case "place.bridge",
                    "place.alley",
                    "place.square",
                    "place.harbour",
                    "place.rooftop",
                    "place.skyscraper",
                    "place.building",
                    "place.tower" -> 2;
            default -> 0;
        };
    }

    /** Whether a road is told to be far from any city. */
    private static boolean rural(Scene scene) {
        String said = scene.place().trait("words", "") + "," + scene.place().trait("nature", "");
        return said.matches(
                ".*(country|rural|dirt|dusty|gravel|farm|forest|wood|desert|mountain|village|valley|field|tree|pine).*");
    }

    @Override
    public Stage build(Scene scene, View view) {
        Quay quay = Quay.of(scene, view);
        Tone tone = quay.tone();
        Roadside side = new Roadside(quay);
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, tone.day()));
        if (tone.moon()) {
            parts.add(() -> List.of(new Moon(quay).layer()));
        }
        parts.add(() -> new Skyline(quay).layers());
        parts.add(() -> new Road(quay).layers());
        if (scene.place().trait("words", "").contains("bay city") || !Tone.named(scene)) {
            parts.add(() -> List.of(side.palms()));
        }
        parts.add(() -> List.of(side.lamps()));
        parts.add(() -> List.of(side.rail()));
        parts.addAll(Weathering.over(scene, view, tone.day()));
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(
                layers, tone.day().light(), tone.day().finish(), tone.day().floor());
    }
}
