package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Any room: walls and floor in perspective, furniture, a window, lamps. Stands in for every place with a roof. */
public final class Interior implements Setting {
    @Override
    public int match(Scene scene) {
        String concept = scene.place().concept();
        boolean inside = scene.place().inside();
        int known = Rooms.match(concept);
        return inside ? Math.max(1, known) : known >= 2 ? known - 1 : 0;
    }

    @Override
    public Stage build(Scene scene, View view) {
        long seed = Noise.seed(scene.seed(), "room");
        RoomKind kind = Rooms.furnished(scene);
        Chamber room = Chamber.of(view, kind.shell(), seed);
        Layout layout = new Layout(room, kind, seed);
        List<Opening> windows = layout.windows();
        List<Layout.Placed> pieces = layout.furniture();
        Mood mood = new Mood(scene, layout.side());
        List<double[]> hung = Mood.hung(room, kind, seed);
        Glow glow = mood.glow(room, windows, mood.lamps(room, kind, pieces, hung));
        Scheme scheme = Scheme.of(kind, scene, seed);
        Light light = mood.light(glow, scheme);
        Shellwork shell = new Shellwork(room, kind.shell(), scheme, glow, seed);
        List<CompletableFuture<List<Layer>>> parts = new ArrayList<>();
        if (room.floorSeen()) {
            parts.add(CompletableFuture.supplyAsync(() -> List.of(shell.floor())));
        }
        if (shell.gabled()) {
            for (int way : new int[] {-1, 1}) {
                parts.add(CompletableFuture.supplyAsync(() -> List.of(shell.slope(way, 9e4))));
            }
        } else if (shell.ceilingSeen()) {
            parts.add(CompletableFuture.supplyAsync(() -> List.of(shell.ceiling(9e4))));
        }
        if (!room.repeats()) {
            for (double x : new double[] {room.left(), room.right()}) {
                if (Math.abs(x) < Math.max(room.seen(room.back())[2], -room.seen(room.back())[0])) {
                    parts.add(CompletableFuture.supplyAsync(() -> List.of(shell.sideWall(x, 8e4))));
                }
            }
        }
        if (kind.window().passing()) {
            parts.add(CompletableFuture.supplyAsync(() -> new Passing(room, scene, Daylight.of(scene), seed).layers()));
        }
        if (pieces.stream().anyMatch(Flicker::does)) {
            parts.add(CompletableFuture.supplyAsync(() -> List.of(Flicker.over(room, pieces))));
        }
        Furnishing furnishing = new Furnishing(scene, room, kind, scheme, glow);
        parts.add(CompletableFuture.supplyAsync(() -> furnishing.layers(
                shell.backWall(), new Furnishing.Things(windows, pieces, hung), light, Daylight.of(scene), seed)));
        parts.add(CompletableFuture.supplyAsync(() -> new Air(room, glow, light, seed).layers()));
        List<Layer> layers = new ArrayList<>();
        parts.forEach(p -> layers.addAll(p.join()));
        return new Stage(layers, light, mood.finish(), mood.floor(kind));
    }
}
