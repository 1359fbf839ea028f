package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Lens;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.relief.Forms;
import dev.kinora.animatic.stage.relief.Matters;
import dev.kinora.animatic.stage.relief.Relief;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Sky;
import dev.kinora.animatic.stage.sky.Weathering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Up in the sky: billows of cloud below and around, the open sky above. */
public final class CloudSea implements Setting {
    /** Metres a second at which the clouds pass, a share of their distance. */
    private static final double WIND = 0.012;

    @Override
    public int match(Scene scene) {
        return switch (scene.place().concept()) {
            case "place.clouds", "place.sky" -> 3;
            default -> 0;
        };
    }

    @Override
    public Stage build(Scene scene, View view) {
        Daylight day = Daylight.of(scene);
        long seed = Noise.seed(scene.seed(), "clouds");
        double unit = Math.max(4, scene.camera().focus() * 1.6);
        double warm = day.warmth();
        boolean dark = scene.place().time().dark();
        int white = dark ? 0xFFC8D4EC : Colours.mix(0xFFFFFFFF, day.light().key(), 0.35 * warm);
        int hollow = Colours.mix(dark ? 0xFF6A7AA8 : 0xFFA8BEDC, 0xFFC09AB0, 0.6 * warm);
        Relief relief = new Relief(
                        view,
                        day,
                        Forms.clouds(seed, unit * 2.0 - view.eye(), unit * 2.2),
                        Matters.cloud(white, hollow),
                        new Relief.Air(0.5 / unit, 0, 1, 1))
                .solid();
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, day, 3e4));
        double[] depths = {unit * 2.2, unit * 6, unit * 18, unit * 80, unit * 700};
        for (int i = 0; i + 1 < depths.length; i++) {
            double from = depths[i];
            double to = depths[i + 1];
            parts.add(() -> List.of(drifting(relief.tile(from, to, grain(from, unit)), view, day.light())));
        }
        parts.addAll(Weathering.over(scene, view, day));
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, day.light(), day.finish(), new Stage.Floor(0, 0, 0, 0));
    }

    private static double grain(double from, double unit) {
        return from < unit * 4 ? 2 : 1.5;
    }

    private static Layer drifting(Layer.Plane p, View view, Light light) {
        double speed = WIND * view.focal() * Math.pow(60 / Math.max(60, p.z()), 0.35);
        double sigma = Math.min(view.width(), view.height()) / 720.0 * (p.z() < 60 ? 5 : 2.4);
        return new Layer.Plane(p.z(), Lens.soft(p.art(), sigma, light), speed, p.wrap(), p.mode(), p.alpha());
    }
}
