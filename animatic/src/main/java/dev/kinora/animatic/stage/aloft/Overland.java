package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.land.Flora;
import dev.kinora.animatic.stage.relief.Relief;
import dev.kinora.animatic.stage.sea.Body;
import dev.kinora.animatic.stage.sea.Mirror;
import dev.kinora.animatic.stage.sea.Swell;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Mist;
import dev.kinora.animatic.stage.sky.Palette;
import dev.kinora.animatic.stage.sky.Sky;
import dev.kinora.animatic.stage.sky.Weathering;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Open country from the air: a coast with its surf, woods, fields, a river in its valley, mountains. */
public final class Overland implements Setting {
    /** Metres above the ground from which land is a map. */
    private static final double HIGH = 40;
    /** How far each band of land reaches under the one before it, so that no gap opens when the camera rises. */
    private static final double OVERLAP = 0.6;

    @Override
    public int match(Scene scene) {
        boolean high = scene.camera().height() > HIGH;
        return high && !scene.place().inside() && Chart.known(scene.place()) ? 3 : 0;
    }

    @Override
    public Stage build(Scene scene, View view) {
        Daylight day = Daylight.of(scene);
        Palette palette = Palette.of(scene.palette());
        long seed = Noise.seed(scene.seed(), "overland");
        Flora flora = Flora.of(scene.place(), palette).warmed(day.warmth());
        Chart chart = Chart.of(scene.place(), flora, palette, view.eye(), seed);
        boolean misty = scene.place().weather() == Weather.FOG;
        Relief.Air air = new Relief.Air(misty ? 0.010 : 0.020, misty ? 0.55 : 0.12, view.eye() * 0.9, 0.15);
        Relief relief = new Relief(view, day, chart.form(), chart.matter(), air).solid();
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, day, 2e4));
        if (chart.wet()) {
            relief.above(0);
            Body body = body(scene).scaled(view.eye() / 16);
            int bed = Chart.icy(scene.place()) ? 0xFF7C7E82 : Colours.mix(body.shallow(), 0xFFE8D8B0, 0.35);
            parts.add(() -> List.of(bed(view, day, bed)));
            parts.add(() -> List.of(new Swell(view, day, body, chart.shore(), 0, Mirror.SKY, seed).layer()));
        }
        double near = view.groundZ(view.height() * 1.25) * 0.5;
        double[] depths = {near, near * 3.4, near * 14, near * 150};
        for (int i = 0; i + 1 < depths.length; i++) {
            double from = depths[i] * (i > 0 ? OVERLAP : 1);
            double to = depths[i + 1];
            parts.add(() -> List.of(relief.band(from, to, 1.25)));
        }
        if (misty && !scene.place().trait("sky", "").contains("sandstorm")) {
            int mist = Colours.mix(day.light().air(), 0xFFFFFFFF, 0.2);
            parts.add(() -> List.of(
                    new Mist(view, mist, seed).bank(near * 20, 0.12, 0.7, 0.004),
                    new Mist(view, mist, seed + 1).bank(near * 5, 0.14, 0.6, 0.007)));
        } else {
            parts.addAll(Weathering.over(scene, view, day));
        }
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, day.light(), day.finish(), day.floor());
    }

    /** What shows through where water is shallow. */
    private static Layer bed(View view, Daylight day, int matter) {
        Rect seen = view.visible(1e5);
        Rect area = Rect.makeLTRB(seen.getLeft(), (float) view.horizonY(), seen.getRight(), seen.getBottom());
        int colour = day.light().surface(matter);
        return Layer.Plane.of(
                1e5, Art.bake(area, 1 / 16.0, day.light(), pen -> pen.canvas().clear(colour)));
    }

    private static Body body(Scene scene) {
        boolean storm = scene.place().weather() == Weather.STORM;
        Body body = storm
                ? new Body(0xFF1A3A44, 0xFF5A9890, 2.2, 16, 1, 2.2, 0)
                : Chart.icy(scene.place())
                        ? new Body(0xFF2A9CA8, 0xFF8CE0DC, 0.10, 4, 0.22, 0, 0.6)
                        : new Body(0xFF0C4A6A, 0xFF38B0A6, 0.6, 11, 0.4, 1.5, 0);
        return body.asked(scene.place());
    }
}
