package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Palette;
import dev.kinora.animatic.stage.sky.Sky;
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
        return 1;
    }

    @Override
    public Stage build(Scene scene, View view) {
        Daylight day = Daylight.of(scene);
        Flora flora = Flora.of(scene.place(), Palette.of(scene.palette())).warmed(day.warmth());
        Ground ground = new Ground(Plot.of(view), day, Noise.seed(scene.seed(), "land"));
        List<Supplier<List<Layer>>> parts = new ArrayList<>(Sky.over(scene, view, day));
        parts.add(() -> List.of(new Hills(ground, flora).layer(900, 2, 0.15)));
        parts.add(() -> List.of(new Hills(ground, flora).swell(170, 0.030)));
        Woods far = new Woods(ground, "far");
        parts.add(() -> List.of(far.layer(
                150, far.groves(150, 9, 0.0), 1, (pen, x, y, tall, s) -> plant(flora, day, 150, s, pen, x, y, tall))));
        Woods mid = new Woods(ground, "mid");
        parts.add(() -> List.of(mid.layer(60, mid.groves(60, 10, 0.22), 1, (pen, x, y, tall, s) -> {
            plant(flora, day, 60, s, pen, x, y, tall);
        })));
        if (ground.plot().seen()) {
            parts.add(() -> List.of(new Meadow(ground, flora, 0.20, 1).layer()));
            parts.add(() -> List.of(new Fringe(ground, flora).grass(9)));
        }
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, day.light(), day.finish(), day.floor());
    }

    private static void plant(
            Flora flora, Daylight day, double z, long seed, Pen pen, double x, double y, double tall) {
        Broadleaf leaf = new Broadleaf(flora, day.light(), z, seed);
        if (Noise.at(seed, 5) < 0.35) {
            leaf.bush(pen, x, y, tall * 0.55);
        } else {
            leaf.tree(pen, x, y, tall);
        }
    }
}
