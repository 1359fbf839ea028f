package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.Bitmap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds figures for tests and looks at their pictures. */
public final class Drawn {
    private static final double SCALE = 90;

    private Drawn() {}

    /** A scene of these performers, with a camera that tilts up. */
    public static Scene scene(int width, int height, List<Performer> cast) {
        CameraPlan camera =
                new CameraPlan(1.25, 0.74, 0.58, 4.41, 0, 0, List.of(new CameraMove(CameraMove.Kind.TILT, 0.11, 0, 8)));
        return new Scene(
                new Frame(width, height, 30, 240),
                7,
                new Place("place.park", false, TimeOfDay.GOLDEN_HOUR, Weather.CLEAR, Season.SUMMER, Map.of()),
                List.of(),
                "",
                "",
                camera,
                cast,
                List.of(),
                List.of());
    }

    /** Builds every performer of a scene, in order. */
    public static List<Figure> build(Scene scene, List<Rig> rigs) {
        Map<String, Figure> built = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        View view = new View(scene.frame(), scene.camera());
        for (Performer p : scene.performers()) {
            Rig rig = rigs.stream().filter(r -> r.match(p) > 0).findFirst().orElseThrow();
            Figure f = rig.build(p, new Rig.Cast(scene, view, light(), built));
            built.put(p.id(), f);
            figures.add(f);
        }
        return figures;
    }

    /** The light they are drawn under. */
    public static Light light() {
        return Daylight.of(scene(16, 16, List.of())).light();
    }

    /** What a picture of a cel shows. */
    public record Picture(int opaque, int onBorder, long hash) {}

    /** Bakes one picture of a cel and looks at it. */
    public static Picture look(Cel.Cycle cel, int phase) {
        Art art = Art.bake(cel.bounds(), SCALE, light(), pen -> cel.drawing().draw(pen, phase));
        int opaque = 0;
        int border = 0;
        long hash = 17;
        try (Bitmap map = Bitmap.makeFromImage(art.image())) {
            for (int y = 0; y < map.getHeight(); y++) {
                for (int x = 0; x < map.getWidth(); x++) {
                    int c = map.getColor(x, y);
                    hash = hash * 31 + c;
                    boolean strong = c >>> 24 > 200;
                    boolean edge = x == 0 || y == 0 || x == map.getWidth() - 1 || y == map.getHeight() - 1;
                    opaque += strong ? 1 : 0;
                    border += strong && edge ? 1 : 0;
                }
            }
        }
        return new Picture(opaque, border, hash);
    }

    /** The baked cels of a figure. */
    public static List<Cel.Cycle> cycles(Figure figure) {
        List<Cel.Cycle> out = new ArrayList<>();
        for (Cel cel : figure.cels()) {
            if (cel instanceof Cel.Cycle c) {
                out.add(c);
            }
        }
        return out;
    }
}
