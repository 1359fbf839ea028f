package dev.kinora.animatic.look;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FramePainter;
import dev.kinora.animatic.film.Repertoires;
import dev.kinora.animatic.film.Still;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Writes stills of rooms, water and space for looking at. Arguments: folder, then scenes as {@code
 * concept,time,WxH,seed,shot,move,frame}; shot is person, cat, wide, close or empty.
 */
public final class RoomLook {
    private RoomLook() {}

    /** Writes one picture per scene. */
    public static void main(String[] args) throws IOException {
        new File(args[0]).mkdirs();
        List<BufferedImage> seen = new ArrayList<>();
        for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
            for (int i = 1; i < args.length; i++) {
                seen.add(one(args[0], args[i].split(","), round));
            }
        }
        ImageIO.write(sheet(seen), "png", new File(args[0], "sheet.png"));
    }

    private static BufferedImage sheet(List<BufferedImage> all) {
        int h = 520;
        int across = 1860;
        BufferedImage out = new BufferedImage(across, h * ((all.size() + 1) / 2), BufferedImage.TYPE_INT_RGB);
        int x = 0;
        int y = 0;
        for (BufferedImage i : all) {
            int w = i.getWidth() * h / i.getHeight();
            if (x + w > across) {
                x = 0;
                y += h;
            }
            out.getGraphics()
                    .drawImage(i.getScaledInstance(w - 4, h - 4, java.awt.Image.SCALE_AREA_AVERAGING), x, y, null);
            x += w;
        }
        return out.getSubimage(0, 0, across, Math.min(out.getHeight(), y + h));
    }

    private static BufferedImage one(String folder, String[] a, int round) throws IOException {
        Scene scene = scene(a);
        long start = cpu();
        long wall = System.nanoTime();
        Film film = new Film(scene, Repertoires.all());
        long built = cpu();
        double wallMs = (System.nanoTime() - wall) / 1e6;
        double ms;
        try (FramePainter painter = new FramePainter(film)) {
            byte[] out = new byte[film.view().width() * film.view().height() * 3 / 2];
            painter.paint(0, out);
            long from = cpu();
            for (int n = 1; n <= 8; n++) {
                painter.paint(n * 20, out);
            }
            ms = (cpu() - from) / 8e6;
        }
        String name = String.join("-", a).replace("place.", "");
        System.out.printf(
                Locale.ROOT,
                "%d %s bake %.0f ms cpu %.0f wall, frame %.1f ms%n",
                round,
                name,
                (built - start) / 1e6,
                wallMs,
                ms);
        int n = a.length > 6 ? Integer.parseInt(a[6]) : 60;
        BufferedImage image = Still.of(film, n);
        ImageIO.write(image, "png", new File(folder, name + ".png"));
        return image;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Scene scene(String[] a) {
        String[] size = a[2].split("x");
        Frame frame = new Frame(Integer.parseInt(size[0]), Integer.parseInt(size[1]), 30, 240);
        double[] c =
                switch (a.length > 4 ? a[4] : "person") {
                    case "cat" -> new double[] {1.25, 0.14, 0.58, 0.64};
                    case "wide" -> new double[] {1.25, 1.06, 0.58, 6.3};
                    case "close" -> new double[] {1.7, 1.3, 0.58, 1.54};
                    case "empty" -> new double[] {1.25, 0.97, 0.58, 4.5};
                    default -> new double[] {1.25, 0.70, 0.58, 3.26};
                };
        List<CameraMove> moves =
                switch (a.length > 5 ? a[5] : "") {
                    case "dolly" -> List.of(new CameraMove(CameraMove.Kind.DOLLY, c[3] * 0.3, 0, 8));
                    case "truck" -> List.of(new CameraMove(CameraMove.Kind.TRUCK, c[3] * 0.3, 0, 8));
                    case "orbit" -> List.of(new CameraMove(CameraMove.Kind.ORBIT, c[3] * 0.34, 0, 8));
                    case "pan" -> List.of(new CameraMove(CameraMove.Kind.PAN, 0.3, 0, 8));
                    default -> List.of(new CameraMove(CameraMove.Kind.ZOOM, 0.05, 0, 8));
                };
        String move = a.length > 5 ? a[5] : "";
        CameraPlan camera = new CameraPlan(c[0], c[1], c[2], c[3], 0.10, move.equals("travel") ? 1.4 : 0, moves);
        Weather weather = move.equals("rain") ? Weather.RAIN : Weather.CLEAR;
        List<String> palette = move.equals("palette") ? List.of("#1f8a8a", "#d9c08a", "#b5502a") : List.of();
        Map<String, String> traits = move.equals("blinds") ? Map.of("light", "blinds") : Map.of();
        boolean inside = !a[0].matches("place\\.(underwater|reef|space|planet|moon-surface|mars|space-station)");
        Place place = new Place(a[0], inside, TimeOfDay.valueOf(a[1]), weather, Season.SUMMER, traits);
        return new Scene(frame, Long.parseLong(a[3]), place, palette, "", "", camera, List.of(), List.of(), List.of());
    }
}
