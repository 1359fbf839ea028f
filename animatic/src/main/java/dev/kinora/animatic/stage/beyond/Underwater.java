package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The sea from below: light through the surface, a bed of sand and rock, coral or kelp, fish that pass. */
public final class Underwater implements Setting {
    @Override
    public int match(Scene scene) {
        return switch (scene.place().concept()) {
            case "place.underwater", "place.reef" -> 3;
            default -> 0;
        };
    }

    @Override
    public Stage build(Scene scene, View view) {
        long seed = Noise.seed(scene.seed(), "water");
        boolean dark = scene.place().time().dark();
        boolean tiled = scene.place().trait("words", "").matches(".*(pool|piscine).*");
        if (scene.place().trait("terrain", "").contains("abyss")) {
            return abyss(scene, view, seed);
        }
        boolean many = scene.place().trait("bubbles", "").equals("many");
        boolean open = scene.place().trait("water", "").equals("open")
                && scene.place().concept().equals("place.underwater")
                && !scene.place().trait("sights", "").contains("wreck");
        boolean forest = scene.place().trait("water", "").equals("kelp");
        Water water = tiled ? Water.of(scene, seed).chlorinated() : Water.of(scene, seed);
        Light light = water.light(dark);
        Depth depth = new Depth(view, water, light, seed);
        boolean reef = scene.place().concept().equals("place.reef") || Noise.at(seed, 5) < 0.55;
        Reef corals = new Reef(depth, scene.palette(), reef && !forest);
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        parts.add(() -> new Surface(depth).layers());
        if (tiled) {
            parts.add(() -> new Basin(depth).layers());
            parts.add(() -> List.of(new Bubbles(depth, many).layer()));
            return stage(parts, light, water.finish(dark));
        }
        if (open) {
            parts.add(() -> new Snow(depth).layers());
            parts.add(() -> List.of(new Shoal(depth).layer(), new Bubbles(depth, many).layer()));
            return stage(parts, light, water.finish(dark));
        }
        parts.add(() -> new Seabed(depth).layers());
        if (forest) {
            parts.add(() -> List.of(corals.row(2.9, 0.5, 6, 0.5)));
            parts.add(() -> List.of(new Kelp(depth, 16).forest(5.2, 0.62)));
            parts.add(() -> List.of(new Kelp(depth, 9).forest(2.6, 0.30)));
            parts.add(() -> List.of(new Kelp(depth, 2).forest(0.8, 0.05)));
            parts.add(() -> List.of(new Shoal(depth).layer(), new Bubbles(depth, many).layer()));
            return stage(parts, light, water.finish(dark));
        }
        if (scene.place().trait("sights", "").matches(".*(wreck|ship|galleon|épave|bateau).*")) {
            parts.add(() -> List.of(new Wreck(depth, 1.8).layer()));
        }
        boolean bare = scene.place().trait("terrain", "").contains("sand");
        if (view.rigid() && !bare) {
            parts.add(() -> List.of(corals.row(5.2, 0.62, 15, 0.7)));
        }
        if (!bare) {
            parts.add(() -> List.of(corals.row(2.9, 0.36, 16, 0.85)));
            parts.add(() -> List.of(corals.row(1.7, 0.12, 16, 0.8)));
            parts.add(() -> List.of(corals.row(1.25, 0.04, 5, 0.10)));
        }
        if (!bare && view.visible(depth.z(0.5)).getWidth() < view.width() * 1.3) {
            parts.add(() -> List.of(corals.foreground()));
        }
        parts.add(() -> List.of(new Kelp(depth, bare ? 2 : reef ? 5 : 9).layer()));
        parts.add(() -> List.of(new Shoal(depth).layer(), new Bubbles(depth, many).layer()));
        return stage(parts, light, water.finish(dark));
    }

    /** Deep water that no daylight reaches: darkness, a breath of blue from above, what drifts and glows in it. */
    private static Stage abyss(Scene scene, View view, long seed) {
        Water water = Water.of(scene, seed).unlit();
        Light light = water.light(true);
        Depth depth = new Depth(view, water, light, seed);
        List<Supplier<List<Layer>>> parts =
                List.of(() -> List.of(new Surface(depth).body()), () -> new Snow(depth).layers());
        return stage(parts, light, water.finish(true));
    }

    private static Stage stage(List<Supplier<List<Layer>>> parts, Light light, Finish finish) {
        List<CompletableFuture<List<Layer>>> baked =
                parts.stream().map(CompletableFuture::supplyAsync).toList();
        List<Layer> layers = new ArrayList<>();
        baked.forEach(b -> layers.addAll(b.join()));
        return new Stage(layers, light, finish, new Stage.Floor(0.14, 0, 0.2, 0));
    }
}
