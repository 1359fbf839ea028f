package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import java.util.List;
import java.util.function.Supplier;

/** A stage with velvet curtain, swags, boards, a spot and footlights. */
public final class Theatre implements Setting {
    private static final Finish FINISH = new Finish(1.03, 0.72, 0.26, 0.28, 0.30, 1.05, 0xFF0A0507, 0.10, 0.74, 4);

    @Override
    public int match(Scene scene) {
        return switch (scene.place().concept()) {
            case "place.stage", "place.theatre" -> 3;
            case "place.circus", "place.dance-floor" -> 2;
            default -> 0;
        };
    }

    @Override
    public Stage build(Scene scene, View view) {
        House house = House.of(scene, view);
        int velvet = velvet(scene, house.seed());
        Light light = Spot.light(velvet);
        Drapes drapes = new Drapes(house, velvet);
        Spot spot = new Spot(house, light);
        List<Supplier<List<Layer>>> parts = List.of(
                () -> List.of(drapes.curtain()),
                () -> List.of(drapes.swags()),
                () -> new Boards(house, velvet).layers(),
                spot::beams,
                () -> new Footlights(house, light).layers());
        List<Layer> layers =
                parts.parallelStream().flatMap(p -> p.get().stream()).toList();
        return new Stage(layers, light, FINISH, floor(scene, view, house));
    }

    /** Who stands on the boards is mirrored; who sits on something would be mirrored far below it. */
    private static Stage.Floor floor(Scene scene, View view, House house) {
        if (scene.performers().stream().anyMatch(p -> p.support().isPresent())) {
            return new Stage.Floor(0, 0, 0, 0);
        }
        return new Stage.Floor(0.24, 0.08, 0.10 / Math.max(0.04, view.eye() / house.z()), 0.12);
    }

    /** Colour of the cloth: as named, else one of the reds of old houses. */
    private static int velvet(Scene scene, long seed) {
        String named = scene.place().trait("colour", "");
        if (!named.isEmpty()) {
            return rich(Colours.parse(named));
        }
        for (String hex : scene.palette()) {
            int c = Colours.parse(hex);
            if (Colours.luma(c) > 25 && Colours.luma(c) < 190) {
                return rich(c);
            }
        }
        int[] reds = {0xFFC4101C, 0xFFB8101E, 0xFFB01230};
        return reds[(int) (Noise.at(seed, 1) * reds.length)];
    }

    /** Deep enough for velvet: bright cloth would outshine the play. */
    private static int rich(int colour) {
        double y = Colours.luma(colour);
        return y > 95 ? Colours.scale(colour, 95 / y) : colour;
    }
}
