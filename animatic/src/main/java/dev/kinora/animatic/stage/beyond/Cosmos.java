package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Space, and the ground of worlds without a sky of ours. */
public final class Cosmos implements Setting {
    @Override
    public int match(Scene scene) {
        return switch (scene.place().concept()) {
            case "place.space", "place.nebula", "place.planet", "place.moon-surface", "place.mars" -> 3;
            case "place.space-station" -> scene.place().inside() ? 0 : 3;
            default -> 0;
        };
    }

    @Override
    public Stage build(Scene scene, View view) {
        long seed = Noise.seed(scene.seed(), "cosmos");
        World world = World.of(scene, seed);
        Light light = light(world);
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        Starfield stars = new Starfield(view, world, seed);
        parts.add(() -> List.of(stars.layer()));
        parts.add(() -> List.of(stars.twinkle(light)));
        boolean sunrise = world.kind() == World.Kind.ORBIT
                && (world.shows("sun") || scene.place().time() == TimeOfDay.DAWN);
        if (sunrise) {
            parts.add(() -> List.of(new Sunrise(view, world).behind(3e5)));
        }
        List<Globe> globes = Globe.of(view, world, seed);
        for (int i = 0; i < globes.size(); i++) {
            Globe g = globes.get(i);
            double z = 2e5 - i * 2e4;
            parts.add(() -> List.of(g.layer(z)));
        }
        if (sunrise) {
            parts.add(() -> List.of(new Sunrise(view, world).before(1e5)));
        }
        if (world.ground()) {
            Regolith ground = new Regolith(view, world, light, seed);
            parts.add(() -> List.of(ground.ridge(900, 0.10)));
            parts.add(() -> List.of(ground.ridge(260, 0.055)));
            parts.add(() -> List.of(ground.layer()));
            parts.add(() -> List.of(ground.boulders()));
            parts.add(() -> new Tracks(view, world).layers(scene));
        }
        if (world.shows("comet")) {
            parts.add(() -> List.of(new Comet(view, world, light, seed).layer()));
        }
        if (world.shows("asteroid|meteor")) {
            parts.add(() -> new Asteroids(view, world, seed).layers());
        }
        if (scene.place().trait("words", "").matches(".*(hyperspace|hyperdrive|warp|lightspeed|light speed).*")) {
            parts.add(() -> List.of(new Streaks(view, seed).layer()));
        }
        if (scene.place().concept().equals("place.space-station")) {
            parts.add(() -> List.of(new Orbiter(view, light, scene.place().trait("station", ""), seed).layer()));
        }
        List<CompletableFuture<List<Layer>>> baked =
                parts.stream().map(CompletableFuture::supplyAsync).toList();
        List<Layer> layers = new ArrayList<>();
        baked.forEach(b -> layers.addAll(b.join()));
        Stage.Floor floor = world.ground()
                ? new Stage.Floor(world.airless() ? 0.75 : 0.45, -world.side() * 1.3, 0.25, 0)
                : new Stage.Floor(0, 0, 0, 0);
        return new Stage(layers, light, finish(world), floor);
    }

    private static Light light(World world) {
        double side = world.side();
        boolean airless = world.airless();
        return new Light(
                side * 0.80,
                -0.48,
                0.30,
                world.sun(),
                0.30,
                airless ? 0xFF0A0E22 : Colours.mix(0xFF1C1424, world.sky(), 0.15),
                airless ? 0.66 : 0.50,
                Colours.mix(0xFFFFFFFF, world.sun(), 0.35),
                airless ? 0xFF20284A : world.sky(),
                world.ground() ? Colours.scale(world.soil(), 0.8) : 0xFF243A6A,
                new Rim(side * 0.90, -0.40, world.sun(), 0.95),
                new Rim(-side * 0.90, 0.15, world.glow(), 0.55),
                airless ? 0xFF05060E : world.haze(),
                airless ? 0.0 : 0.35,
                Gobo.OPEN);
    }

    private static Finish finish(World world) {
        return world.airless()
                ? new Finish(1.05, 0.66, 0.30, 0.34, 0.34, 1.10, 0xFF030308, 0, 0.44, 2.9)
                : new Finish(1.0, 0.74, 0.22, 0.28, 0.30, 1.08, 0xFF0A0608, 0.12, 0.44, 2.6);
    }
}
