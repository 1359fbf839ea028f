package dev.kinora.animatic.look;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FramePainter;
import dev.kinora.animatic.film.Repertoires;
import dev.kinora.animatic.film.Still;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Writes stills of stages and streets for looking at. Arguments: folder, then scenes as {@code
 * place,time,weather,performer or -,WxH,seed,move,frames...}.
 */
public final class CityLook {
    private CityLook() {}

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
        long wall = System.nanoTime();
        Film film = new Film(scene, Repertoires.all());
        long built = cpu();
        double wallMs = (System.nanoTime() - wall) / 1e6;
        double ms;
        double first;
        try (FramePainter painter = new FramePainter(film)) {
            byte[] out = new byte[film.view().width() * film.view().height() * 3 / 2];
            painter.paint(0, out);
            first = (cpu() - built) / 1e6;
            for (int n = 1; n <= 30; n++) {
                painter.paint(n * 5, out);
            }
            long from = cpu();
            for (int n = 1; n <= 30; n++) {
                painter.paint(n * 5, out);
            }
            ms = (cpu() - from) / 30e6;
        }
        String name = String.join("-", a).replace("place.", "");
        System.out.printf(
                Locale.ROOT,
                "%d %s bake %.0f ms cpu (%.0f wall), first %.0f, frame %.1f ms%n",
                round,
                name,
                (built - start) / 1e6,
                wallMs,
                first,
                ms);
        for (int i = 7; i < a.length || i == 7; i++) {
            int n = i < a.length ? Integer.parseInt(a[i]) : 60;
            ImageIO.write(Still.of(film, n), "png", new File(folder, name + (a.length > 8 ? "@" + n : "") + ".png"));
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
                    case "dolly" -> List.of(new CameraMove(CameraMove.Kind.DOLLY, 1, 0, 8));
                    case "truck" -> List.of(new CameraMove(CameraMove.Kind.TRUCK, 1, 0, 8));
                    case "zoom" -> List.of(new CameraMove(CameraMove.Kind.ZOOM, 0.05, 0, 8));
                    default -> List.of();
                };
        boolean piano = a[0].equals("place.stage");
        double high = piano ? 1.6 : 2.0;
        double wide = piano ? 2.05 : 2.6;
        double share = Math.min(0.66, 0.78 * w / h * high / wide);
        double z = 1.25 * high / share;
        double contact = Math.min(0.88, 0.52 + share * 0.5);
        double eye = (contact - 0.58) * z / 1.25;
        double travel = move.equals("travel") ? 11 : 0;
        CameraPlan camera = new CameraPlan(1.25, eye, 0.58, z, 0.1, travel, moves);
        Place place = new Place(a[0], piano, TimeOfDay.valueOf(a[1]), Weather.valueOf(a[2]), Season.SUMMER, Map.of());
        List<Performer> cast = a[3].equals("-")
                ? List.of()
                : List.of(new Performer(
                        "p-1",
                        a[3],
                        a[3],
                        Map.of(),
                        0,
                        z,
                        a[3].contains("piano") ? 1.55 : 1.15,
                        1,
                        travel,
                        0,
                        List.of(),
                        Optional.empty()));
        return new Scene(frame, Long.parseLong(a[5]), place, List.of(), "", "", camera, cast, List.of(), List.of());
    }
}
