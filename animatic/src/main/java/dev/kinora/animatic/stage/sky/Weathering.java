package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What falls and drifts through the air of any outdoor place: rain, snow, fog, lightning. */
public final class Weathering {
    private Weathering() {}

    /** How thick snow falls: 1 as usual. */
    private static double snow(Scene scene) {
        String said = scene.place().trait("words", "") + "," + scene.place().trait("sky", "");
        return said.matches(".*(heavy|thick|blizzard|dense|whiteout|storm).*") ? 2.4 : 1;
    }

    /**
     * The layers of the scene's weather; none when the air is clear. Each supplier is independent of the others and may
     * run on any thread.
     */
    public static List<Supplier<List<Layer>>> over(Scene scene, View view, Daylight day) {
        long seed = Noise.seed(scene.seed(), "weather");
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        double focus = Math.max(1.5, scene.camera().focus());
        boolean bow = scene.place().trait("sky", "").contains("rainbow");
        if (bow && !scene.place().concept().equals("place.waterfall")) {
            boolean two = scene.place().trait("words", "").matches("(.*,)?double(,.*)?");
            parts.add(() -> List.of(new Rainbow(view, seed, two ? 2 : 1).layer()));
        }
        switch (scene.place().weather()) {
            case RAIN -> parts.add(() -> new Rain(view, day, seed).layers(focus, 1));
            case STORM -> {
                parts.add(() -> new Rain(view, day, seed).layers(focus, 1.3));
                parts.add(() -> new Lightning(view, day.light(), seed).layers());
            }
            case SNOW -> parts.add(() -> new Snowfall(view, day, seed).layers(focus, snow(scene)));
            case FOG ->
                parts.add(() -> {
                    if (scene.place().trait("sky", "").contains("sandstorm")) {
                        return new Sandstorm(view, day, seed).layers(focus);
                    }
                    Mist mist = new Mist(view, day.light().air(), seed);
                    return List.of(
                            mist.bank(150, 0.34, 0.95, 0.010),
                            mist.bank(40, 0.44, 0.80, -0.014),
                            mist.bank(Math.max(2, focus * 0.8), 0.60, 0.62, 0.022));
                });
            case CLEAR, CLOUDY, OVERCAST, WIND -> {}
        }
        return parts;
    }
}
