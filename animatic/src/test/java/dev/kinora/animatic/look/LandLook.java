package dev.kinora.animatic.look;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FramePainter;
import dev.kinora.animatic.film.Repertoire;
import dev.kinora.animatic.film.Still;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.land.Landscape;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Writes stills of outdoor places for looking at. Arguments: folder, then scenes as {@code
 * concept,time,weather,season,WxH,seed,move,frames...}.
 */
public final class LandLook {
    private LandLook() {}

    /** Writes one picture per scene and frame. */
    public static void main(String[] args) throws IOException {
        new File(args[0]).mkdirs();
        for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
            for (int i = 1; i < args.length; i++) {
                one(args[0], args[i].split(","), round);
            }
        }
    }

    private static void one(String folder, String[] a, int round) throws IOException {
        Scene scene = scene(a);
        long start = cpu();
        Film film = new Film(scene, new Repertoire(List.of(new Landscape()), List.of()));
        long built = cpu();
        double ms;
        try (FramePainter painter = new FramePainter(film)) {
            byte[] out = new byte[film.view().width() * film.view().height() * 3 / 2];
            painter.paint(0, out);
            long from = cpu();
            for (int n = 1; n <= 5; n++) {
                painter.paint(n * 20, out);
            }
            ms = (cpu() - from) / 5e6;
        }
        String name = String.join("-", a).replace("place.", "");
        System.out.printf(Locale.ROOT, "%d %s bake %.0f ms, frame %.1f ms%n", round, name, (built - start) / 1e6, ms);
        for (int i = 7; i < a.length || i == 7; i++) {
            int n = i < a.length ? Integer.parseInt(a[i]) : 60;
            BufferedImage image = Still.of(film, n);
            ImageIO.write(image, "png", new File(folder, name + (a.length > 8 ? "@" + n : "") + ".png"));
        }
    }

    /** Nanoseconds of processor time of the whole process. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Scene scene(String[] a) {
        String[] size = a[4].split("x");
        int w = Integer.parseInt(size[0]);
        int h = Integer.parseInt(size[1]);
        Frame frame = new Frame(w, h, 30, 240);
        String move = a.length > 6 ? a[6] : "";
        List<CameraMove> moves =
                switch (move) {
                    case "tilt" -> List.of(new CameraMove(CameraMove.Kind.TILT, 0.25, 0, 8));
                    case "dolly" -> List.of(new CameraMove(CameraMove.Kind.DOLLY, 2, 0, 8));
                    case "truck" -> List.of(new CameraMove(CameraMove.Kind.TRUCK, 3, 0, 8));
                    case "pan" -> List.of(new CameraMove(CameraMove.Kind.PAN, 0.5, 0, 8));
                    case "crane" -> List.of(new CameraMove(CameraMove.Kind.CRANE, 2, 0, 8));
                    default -> List.of();
                };
        CameraPlan camera = new CameraPlan(h > w ? 0.8 : 1.25, 1.5, 0.6, 7, 0.2, move.equals("travel") ? 6 : 0, moves);
        Place place =
                new Place(a[0], false, TimeOfDay.valueOf(a[1]), Weather.valueOf(a[2]), Season.valueOf(a[3]), Map.of());
        List<String> palette = move.equals("palette") ? List.of("#1f8a8a", "#d9c08a", "#b5502a") : List.of();
        return new Scene(frame, Long.parseLong(a[5]), place, palette, "", "", camera, List.of(), List.of(), List.of());
    }
}
