package dev.kinora.animatic.look;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FramePainter;
import dev.kinora.animatic.film.Repertoire;
import dev.kinora.animatic.film.Still;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.land.Landscape;
import dev.kinora.animatic.stage.person.PersonRig;
import dev.kinora.animatic.stage.prop.HandPropRig;
import dev.kinora.animatic.stage.prop.KiteRig;
import dev.kinora.animatic.stage.prop.LetteredCard;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws people and props on plain ground, for looking at. Arguments: folder, then names of sheets. */
public final class PeopleLook {
    private PeopleLook() {}

    private static final List<Rig> RIGS = rigs();

    private static List<Rig> rigs() {
        List<Rig> all = new ArrayList<>();
        all.add(new PersonRig());
        all.addAll(List.of(new KiteRig(), new HandPropRig(), new LetteredCard()));
        return all;
    }

    private static Performer person(
            String id,
            String concept,
            Map<String, String> look,
            double x,
            double z,
            double size,
            int facing,
            double speed,
            String verb,
            String target) {
        return new Performer(
                id,
                concept,
                concept.substring(7),
                look,
                x,
                z,
                size,
                facing,
                speed,
                0,
                verb.isEmpty()
                        ? List.of()
                        : List.of(new Act(verb, 0, 20, target.isEmpty() ? Optional.empty() : Optional.of(target))),
                Optional.empty());
    }

    private static Performer prop(
            String id,
            String concept,
            Map<String, String> look,
            double x,
            double z,
            double size,
            double lift,
            String holder) {
        return new Performer(
                id,
                concept,
                concept.substring(concept.indexOf('.') + 1),
                look,
                x,
                z,
                size,
                1,
                0,
                lift,
                List.of(),
                holder.isEmpty() ? Optional.empty() : Optional.of(holder));
    }

    private static Scene scene(int w, int h, long seed, TimeOfDay time, CameraPlan camera, List<Performer> cast) {
        return new Scene(
                new Frame(w, h, 30, 240),
                seed,
                new Place("place.park", false, time, Weather.CLEAR, Season.SUMMER, Map.of()),
                List.of(),
                "",
                "",
                camera,
                cast,
                List.of(),
                List.of());
    }

    private static void sheet(String folder, String name, Scene scene, int... frames) throws IOException {
        long start = cpu();
        Film film = new Film(scene, new Repertoire(List.of(new Landscape()), RIGS));
        long built = cpu();
        for (int n : frames) {
            ImageIO.write(
                    Still.of(film, n), "png", new File(folder, name + (frames.length > 1 ? "@" + n : "") + ".png"));
        }
        if (Boolean.getBoolean("time")) {
            try (FramePainter painter = new FramePainter(film)) {
                byte[] out = new byte[film.view().width() * film.view().height() * 3 / 2];
                long a = cpu();
                for (int n = 0; n < 120; n++) {
                    painter.paint(n, out);
                }
                long b = cpu();
                for (int n = 0; n < 120; n++) {
                    painter.paint(n, out);
                }
                long c = cpu();
                System.out.printf(
                        Locale.ROOT,
                        "%s build %.0f ms, first 120 frames %.0f ms, again %.0f ms%n",
                        name,
                        (built - start) / 1e6,
                        (b - a) / 1e6,
                        (c - b) / 1e6);
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static CameraPlan camera(double z, double height, double horizon, CameraMove... moves) {
        return new CameraPlan(1.25, height, horizon, z, 0, 0, List.of(moves));
    }

    private static List<Performer> kite(int facing, long seed, boolean portrait) {
        double z = 4.41;
        double half = z / 1.25 * (portrait ? 720.0 / 1280 : 1280.0 / 720) / 2;
        double y = 0.74 + (0.58 - 0.22) * z / 1.25;
        return List.of(
                person(
                        "child-1",
                        "person.child",
                        Map.of("age", "child"),
                        -facing * half * 0.2,
                        z,
                        1.2,
                        facing,
                        0,
                        "action.fly-kite",
                        "kite-2"),
                prop(
                        "kite-2",
                        "prop.kite",
                        Map.of("colour", "#d0302a"),
                        facing * half * 0.3,
                        z * 1.04,
                        (portrait ? 0.085 : 0.15) * z * 1.04 / 1.25,
                        y,
                        "child-1"));
    }

    public static void main(String[] args) throws IOException {
        String folder = args[0];
        new File(folder).mkdirs();
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "child" ->
                    sheet(
                            folder,
                            "child",
                            scene(
                                    1280,
                                    720,
                                    3,
                                    TimeOfDay.GOLDEN_HOUR,
                                    camera(4.41 / 2.4, 0.74, 0.58),
                                    List.of(
                                            kite(1, 3, false).getFirst() instanceof Performer p
                                                    ? new Performer(
                                                            p.id(),
                                                            p.concept(),
                                                            p.word(),
                                                            p.look(),
                                                            -0.4,
                                                            1.9,
                                                            1.2,
                                                            1,
                                                            0,
                                                            0,
                                                            p.acts(),
                                                            p.support())
                                                    : null,
                                            prop(
                                                    "kite-2",
                                                    "prop.kite",
                                                    Map.of("colour", "#d0302a"),
                                                    0.9,
                                                    2.0,
                                                    0.3,
                                                    1.2,
                                                    "child-1"))),
                            40);
                case "kite" ->
                    sheet(
                            folder,
                            "kite",
                            scene(
                                    1280,
                                    720,
                                    3,
                                    TimeOfDay.GOLDEN_HOUR,
                                    camera(4.41, 0.74, 0.58, new CameraMove(CameraMove.Kind.TILT, 0.11, 0, 8)),
                                    kite(1, 3, false)),
                            20,
                            200);
                case "kitel" ->
                    sheet(
                            folder,
                            "kitel",
                            scene(1280, 720, 5, TimeOfDay.NOON, camera(4.41, 0.74, 0.58), kite(-1, 5, false)),
                            20);
                case "kitep" ->
                    sheet(
                            folder,
                            "kitep",
                            scene(720, 1280, 8, TimeOfDay.GOLDEN_HOUR, camera(4.41, 0.74, 0.58), kite(1, 8, true)),
                            20);
                case "heads" -> heads(folder);
                case "walk" -> walk(folder, TimeOfDay.GOLDEN_HOUR);
                case "walkn" -> walk(folder, TimeOfDay.NIGHT);
                case "acts" -> acts(folder);
                case "trades" -> trades(folder);
                case "props" -> props(folder);
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
    }

    private static void heads(String folder) throws IOException {
        List<Performer> cast = new ArrayList<>();
        String[] who = {
            "person.girl", "person.boy", "person.woman", "person.man", "person.elder", "person.girl", "person.woman"
        };
        String[] age = {"child", "child", "adult", "adult", "old", "child", "adult"};
        for (int i = 0; i < who.length; i++) {
            double size = age[i].equals("child") ? 1.2 : 1.7;
            cast.add(person(
                    "p" + i, who[i], Map.of("age", age[i]), (i - 3) * 0.62, 2.6, size, i < 5 ? 1 : 0, 0, "", ""));
        }
        sheet(
                folder,
                "heads",
                scene(
                        1920,
                        1080,
                        11,
                        TimeOfDay.GOLDEN_HOUR,
                        new CameraPlan(1.25, 0.9, 0.55, 2.6, 0, 0, List.of()),
                        cast),
                10);
    }

    private static void walk(String folder, TimeOfDay time) throws IOException {
        List<Performer> cast = List.of(
                person(
                        "woman",
                        "person.woman",
                        Map.of("age", "adult", "wear.coat", "#b98550"),
                        -1.6,
                        3.4,
                        1.72,
                        1,
                        1.1,
                        "action.walk",
                        ""),
                person("man", "person.man", Map.of("age", "adult"), -0.6, 3.4, 1.78, -1, 1.1, "action.walk", ""),
                person("boy", "person.boy", Map.of("age", "child"), 0.5, 3.4, 1.2, 1, 2.6, "action.run", ""),
                person(
                        "front",
                        "person.woman",
                        Map.of("age", "adult", "wear.coat", "#b98550"),
                        1.5,
                        3.4,
                        1.72,
                        0,
                        1.0,
                        "action.walk",
                        ""));
        sheet(folder, "walk-" + time, scene(1280, 720, 21, time, camera(3.4, 1.1, 0.5), cast), 0, 6, 12, 20);
    }

    private static void acts(String folder) throws IOException {
        String[] verbs = {"action.wave", "action.dance", "action.jump", "action.read", "action.sit", ""};
        List<Performer> cast = new ArrayList<>();
        for (int i = 0; i < verbs.length; i++) {
            cast.add(person(
                    "p" + i,
                    i % 2 == 0 ? "person.woman" : "person.man",
                    Map.of("age", "adult"),
                    (i - 2.5) * 0.9,
                    3.6,
                    1.7,
                    1,
                    0,
                    verbs[i],
                    ""));
        }
        sheet(folder, "acts", scene(1280, 720, 31, TimeOfDay.MORNING, camera(3.6, 1.1, 0.5), cast), 5, 15, 25);
    }

    private static void trades(String folder) throws IOException {
        String[] who = {"robot", "astronaut", "knight", "king", "wizard", "chef", "police", "farmer", "santa", "ninja"};
        List<Performer> cast = new ArrayList<>();
        for (int i = 0; i < who.length; i++) {
            cast.add(person(
                    "p" + i,
                    "person." + who[i],
                    Map.of("age", "adult"),
                    (i % 5 - 2) * 1.0,
                    i < 5 ? 5 : 3.3,
                    1.7,
                    1,
                    0,
                    "",
                    ""));
        }
        sheet(folder, "trades", scene(1920, 1080, 41, TimeOfDay.AFTERNOON, camera(3.6, 1.6, 0.3), cast), 5);
    }

    private static void props(String folder) throws IOException {
        List<Performer> cast = new ArrayList<>();
        String[] held = {"umbrella", "balloon", "book", "lantern", "guitar", "ball"};
        for (int i = 0; i < held.length; i++) {
            cast.add(person(
                    "p" + i,
                    i % 2 == 0 ? "person.woman" : "person.man",
                    Map.of("age", "adult"),
                    (i - 2.5) * 0.95,
                    3.8,
                    1.7,
                    1,
                    0,
                    "",
                    ""));
            cast.add(prop(
                    "q" + i,
                    "prop." + held[i],
                    Map.of(),
                    (i - 2.5) * 0.95,
                    3.8,
                    held[i].equals("umbrella") ? 0.95 : 0.4,
                    0,
                    "p" + i));
        }
        cast.add(prop("card", "thing.zorblax", Map.of(), 2.6, 3.4, 0.9, 0, ""));
        sheet(folder, "props", scene(1280, 720, 51, TimeOfDay.MORNING, camera(3.8, 1.1, 0.5), cast), 5);
    }
}
