package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Lens;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Motes;
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
                : scene.place().concept().equals("place.road") && !Country.coastal(scene.place()) ? 2 : 3;
    }

    @Override
    public Stage build(Scene scene, View view) {
        boolean snow = Country.of(scene.place()).cover() == Country.Cover.SNOW;
        Daylight day = snow ? Daylight.of(scene).overSnow() : Daylight.of(scene);
        Palette palette = Palette.of(scene.palette());
        Flora flora = Flora.of(scene.place(), palette).warmed(day.warmth());
        Ground ground = new Ground(
                Plot.of(view),
                day,
                Track.of(scene.place(), view, scene.seed()),
                scene.place(),
                Noise.seed(scene.seed(), "land"));
        Country country = Country.of(scene.place());
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, day, country.glow()));
        parts.addAll(new Scenery(country, ground, flora, palette).parts());
        if (motes(scene, day, country)) {
            int lit = scene.place().time().dark()
                    ? 0xFFE8F58C
                    : Colours.mix(day.light().key(), 0xFFFFF2C0, 0.5);
            parts.add(() ->
                    List.of(Motes.layer(view, day, Math.max(2.5, scene.camera().focus() * 0.8), lit, ground.seed())));
        }
        parts.addAll(Weathering.over(scene, view, day));
        List<Layer> layers = parts.parallelStream()
                .flatMap(p -> p.get().stream())
                .map(l -> l.z() >= Sky.FAR * 0.5 ? l : Lens.focus(view, l, day.light()))
                .toList();
        Stage.Floor floor = day.floor();
        return new Stage(
                layers,
                day.light(),
                day.finish(),
                country.water() == Country.Wet.PUDDLES
                        ? new Stage.Floor(floor.shadow() * 0.7, floor.shadowSlope(), floor.shadowLength(), 0.20)
                        : floor);
    }

    /** Pollen in low sun over grass, fireflies in warm nights. */
    private static boolean motes(Scene scene, Daylight day, Country country) {
        boolean grows = country.flowers() > 0.1 && country.cover() != Country.Cover.SNOW;
        boolean dry = scene.place().weather() == Weather.CLEAR || scene.place().weather() == Weather.WIND;
        boolean warm = scene.place().season() == Season.SUMMER || scene.place().season() == Season.SPRING;
        return grows
                && dry
                && warm
                && (day.warmth() > 0.3 || scene.place().time().dark());
    }
}
