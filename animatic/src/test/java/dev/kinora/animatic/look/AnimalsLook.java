package dev.kinora.animatic.look;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FrameLoop;
import dev.kinora.animatic.film.Repertoire;
import dev.kinora.animatic.film.Still;
import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.actor.AnimalRig;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.vehicle.MotorcycleRig;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws animals and vehicles on a plain ground, for looking at. */
final class AnimalsLook {
    private AnimalsLook() {}

    static final class Plain implements Setting {
        @Override
        public int match(Scene scene) {
            return 1;
        }

        @Override
        public Stage build(Scene scene, View view) {
            Daylight d = Daylight.of(scene.place(), -1);
            double h = view.horizonY();
            Art sky = Art.bake(
                    view.visible(1000),
                    0.5,
                    d.light(),
                    pen -> pen.gradient(
                            Paths.polygon(-400, -400, 3000, -400, 3000, h, -400, h),
                            0,
                            0,
                            0,
                            h,
                            d.zenith(),
                            d.middle(),
                            d.horizon()));
            int near = Colours.multiply(0xFF4A4658, d.light().tint());
            Art ground = Art.bake(
                    Paths.rect(-400, h, 3000, view.height() + 200),
                    0.5,
                    d.light(),
                    pen -> pen.gradient(
                            Paths.polygon(-400, h, 3000, h, 3000, 4000, -400, 4000),
                            0,
                            h,
                            0,
                            view.height(),
                            Colours.mix(near, d.horizon(), 0.5),
                            near,
                            Colours.scale(near, 0.5)));
            return new Stage(
                    List.of(Layer.Plane.of(1000, sky), Layer.Plane.of(900, ground)), d.light(), d.finish(), d.floor());
        }
    }

    static Place place(TimeOfDay time) {
        return new Place("", false, time, Weather.CLEAR, Season.SUMMER, Map.of());
    }

    static CameraPlan camera(double z, double height, double horizon) {
        return new CameraPlan(1.25, height, horizon, z, 0, 0, List.of());
    }

    static Performer performer(
            String id,
            String concept,
            Map<String, String> look,
            double x,
            double size,
            double speed,
            String support,
            String verb) {
        return new Performer(
                id,
                concept,
                concept,
                look,
                x,
                3.9,
                size,
                1,
                speed,
                0,
                verb.isEmpty() ? List.of() : List.of(new Act(verb, 0, 8, Optional.empty())),
                support.isEmpty() ? Optional.empty() : Optional.of(support));
    }

    static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static void shoot(String name, Scene scene, List<Rig> rigs, int... frames) throws Exception {
        long t0 = System.nanoTime();
        Film film = new Film(scene, new Repertoire(List.of(new Plain()), rigs));
        for (int n : frames) {
            long t1 = System.nanoTime();
            var image = Still.of(film, n);
            System.out.printf("%s frame %d %.0f ms%n", name, n, (System.nanoTime() - t1) / 1e6);
            ImageIO.write(image, "png", new File("/tmp/animals/" + name + "-" + n + ".png"));
        }
        System.out.printf("%s %.0f ms%n", name, (System.nanoTime() - t0) / 1e6);
        if (System.getProperty("time") != null) {
            for (int i = 0; i < 4; i++) {
                long a = cpu();
                Film again = new Film(scene, new Repertoire(List.of(new Plain()), rigs));
                new FrameLoop(1).run(again, (n, b) -> {});
                long mid = cpu();
                new FrameLoop(1).run(again, (n, b) -> {});
                System.out.printf(
                        "bake+240 frames %.0f ms cpu, then 240 frames %.0f ms cpu%n",
                        (mid - a) / 1e6, (cpu() - mid) / 1e6);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        String what = args.length > 0 ? args[0] : "moto";
        Frame frame = new Frame(1280, 720, 30, 240);
        List<Rig> rigs = List.of(new MotorcycleRig(), new AnimalRig());
        if (what.equals("sit")) {
            Rig keys = new Rig() {
                @Override
                public int match(Performer p) {
                    return p.concept().equals("prop.piano") ? 3 : 0;
                }

                @Override
                public dev.kinora.animatic.stage.Figure build(Performer p, Cast cast) {
                    return new dev.kinora.animatic.stage.Figure(
                            p.id(),
                            t -> p.x(),
                            t -> 0.0,
                            p.z(),
                            false,
                            1.5,
                            List.of(),
                            t -> List.of(),
                            (name, t) -> switch (name) {
                                case "bench" -> Optional.of(new dev.kinora.animatic.stage.Anchor(-0.86, -0.47));
                                case "keysNear" ->
                                    Optional.of(new dev.kinora.animatic.stage.Anchor(
                                            -0.5 + 0.04 * Math.sin(t * 3),
                                            -0.56 - 0.05 * Math.abs(Math.sin(t * 6.28))));
                                case "keysFar" ->
                                    Optional.of(new dev.kinora.animatic.stage.Anchor(
                                            -0.42 + 0.04 * Math.sin(t * 2),
                                            -0.74 - 0.05 * Math.abs(Math.cos(t * 6.28))));
                                default -> Optional.empty();
                            });
                }
            };
            List<Rig> more = List.of(keys, new AnimalRig());
            Performer piano = new Performer(
                    "piano", "prop.piano", "", Map.of(), 0.5, 3, 1.5, 1, 0, 0, List.of(), Optional.empty());
            Performer cat = new Performer(
                    "cat",
                    "animal.cat",
                    "",
                    Map.of("coat", "calico"),
                    0,
                    3,
                    1.1,
                    1,
                    0,
                    0,
                    List.of(new Act("action.play", 0, 8, Optional.of("piano"))),
                    Optional.of("piano"));
            Performer two =
                    new Performer("two", "animal.cat", "", Map.of(), 0.7, 3, 0.8, 1, 0, 0, List.of(), Optional.empty());
            CameraPlan c = new CameraPlan(1.25, 0.9, 0.5, 3, 0, 0, List.of());
            Scene scene = new Scene(
                    frame,
                    7,
                    place(TimeOfDay.AFTERNOON),
                    List.of(),
                    "",
                    "",
                    c,
                    List.of(piano, cat, two),
                    List.of(),
                    List.of());
            shoot("sit", scene, more, 30, 44);
        }
        if (what.equals("zoo")) {
            String[] kinds = args.length > 2
                    ? args[2].split(",")
                    : new String[] {
                        "cat",
                        "dog",
                        "fox",
                        "wolf",
                        "rabbit",
                        "bear",
                        "panda",
                        "lion",
                        "tiger",
                        "horse",
                        "cow",
                        "sheep",
                        "pig",
                        "mouse",
                        "elephant"
                    };
            double speed = Double.parseDouble(args[1]);
            for (int page = 0; page * 6 < kinds.length; page++) {
                List<Performer> all = new java.util.ArrayList<>();
                for (int i = page * 6; i < Math.min(kinds.length, page * 6 + 6); i++) {
                    int c = i % 6;
                    all.add(new Performer(
                            kinds[i],
                            "animal." + kinds[i],
                            "",
                            Map.of(),
                            -1.25 + (c % 3) * 1.2,
                            3 + (c < 3 ? 1.2 : 0),
                            c < 3 ? 0.95 : 0.72,
                            1,
                            speed,
                            0,
                            List.of(),
                            Optional.empty()));
                }
                CameraPlan c = new CameraPlan(1.25, 1.6, 0.2, 3, 0, speed, List.of());
                Scene scene = new Scene(
                        frame, 7, place(TimeOfDay.AFTERNOON), List.of(), "", "", c, all, List.of(), List.of());
                shoot("zoo" + page, scene, List.of(new AnimalRig()), 20);
            }
        }
        if (what.equals("gait")) {
            Performer fox = new Performer(
                    "fox",
                    "animal." + args[1],
                    "",
                    Map.of(),
                    -1.6,
                    3,
                    0.9,
                    1,
                    Double.parseDouble(args[2]),
                    0,
                    List.of(),
                    Optional.empty());
            CameraPlan c = new CameraPlan(1.25, 0.9, 0.4, 3, 0, 0, List.of());
            Scene scene = new Scene(
                    frame, 7, place(TimeOfDay.AFTERNOON), List.of(), "", "", c, List.of(fox), List.of(), List.of());
            shoot("gait", scene, List.of(new AnimalRig()), 0, 5, 10, 15, 20);
        }
        if (what.equals("cars")) {
            List<Rig> more = List.of(
                    new dev.kinora.animatic.stage.vehicle.CarRig(),
                    new dev.kinora.animatic.stage.vehicle.BicycleRig(),
                    new AnimalRig());
            for (TimeOfDay time : List.of(TimeOfDay.AFTERNOON, TimeOfDay.NIGHT)) {
                Performer car = new Performer(
                        "car", "vehicle.car", "", Map.of(), -1.5, 6, 1.45, 1, 8, 0, List.of(), Optional.empty());
                Performer sport = new Performer(
                        "sport",
                        "vehicle.sports-car",
                        "",
                        Map.of(),
                        2.6,
                        8.5,
                        1.2,
                        1,
                        8,
                        0,
                        List.of(),
                        Optional.empty());
                Performer bicycle = new Performer(
                        "bicycle",
                        "vehicle.bicycle",
                        "",
                        Map.of(),
                        0.4,
                        3.6,
                        1.05,
                        1,
                        8,
                        0,
                        List.of(),
                        Optional.empty());
                Performer bear = new Performer(
                        "bear",
                        "animal.bear",
                        "",
                        Map.of("wear.scarf", ""),
                        0.4,
                        3.6,
                        1.1,
                        1,
                        0,
                        0,
                        List.of(),
                        Optional.of("bicycle"));
                CameraPlan c = new CameraPlan(1.25, 1.4, 0.42, 5, 0, 8, List.of());
                Scene scene = new Scene(
                        frame,
                        7,
                        place(time),
                        List.of(),
                        "",
                        "",
                        c,
                        List.of(car, sport, bicycle, bear),
                        List.of(),
                        List.of());
                shoot("cars-" + time, scene, more, 30, 40);
            }
        }
        if (what.equals("piano")) {
            Place stage = new Place("place.stage", true, TimeOfDay.NIGHT, Weather.CLEAR, Season.SUMMER, Map.of());
            for (Frame f : List.of(new Frame(720, 1280, 30, 240), frame)) {
                double share = Math.min(0.66, 0.78 * f.width() / f.height() * 1.6 / 2.05);
                double z = 1.25 * 1.6 / share;
                double eye = (Math.min(0.88, 0.52 + share * 0.5) - 0.58) * z / 1.25;
                CameraPlan c = new CameraPlan(1.25, eye, 0.58, z, 0.1, 0, List.of());
                Performer piano = new Performer(
                        "piano", "prop.grand-piano", "", Map.of(), 0.1, z, 1.55, 1, 0, 0, List.of(), Optional.empty());
                Performer cat = new Performer(
                        "cat",
                        "animal.cat",
                        "",
                        Map.of("coat", "calico"),
                        0,
                        z,
                        1.1,
                        1,
                        0,
                        0,
                        List.of(new Act("action.play", 0, 8, Optional.of("piano"))),
                        Optional.of("piano"));
                Scene scene = new Scene(f, 7, stage, List.of(), "", "", c, List.of(cat, piano), List.of(), List.of());
                long t0 = cpu();
                Film film = new Film(scene, dev.kinora.animatic.film.Repertoires.all());
                for (int n : new int[] {30, 45, 52}) {
                    ImageIO.write(
                            Still.of(film, n), "png", new File("/tmp/animals/piano-" + f.width() + "-" + n + ".png"));
                }
                System.out.printf("piano %.0f ms cpu%n", (cpu() - t0) / 1e6);
            }
        }
        if (what.equals("cost")) {
            CameraPlan c = new CameraPlan(1.25, 1.0, 0.58, 3.4, 0, 9, List.of());
            Performer bike = new Performer(
                    "bike", "vehicle.motorcycle", "", Map.of(), -0.15, 3.3, 1.15, 1, 9, 0, List.of(), Optional.empty());
            Performer cat = performer("cat", "animal.cat", Map.of("mood", "cool"), 0, 1.15, 0, "bike", "action.ride");
            for (List<Performer> who : List.of(List.<Performer>of(), List.of(bike), List.of(bike, cat))) {
                Scene scene =
                        new Scene(frame, 7, place(TimeOfDay.NIGHT), List.of(), "", "", c, who, List.of(), List.of());
                shoot("cost" + who.size(), scene, rigs, 30);
            }
        }
        if (what.startsWith("ride")) {
            Performer bike = performer("bike", "vehicle.motorcycle", Map.of(), 0, 1.15, 0, "", "");
            Performer cat = performer("cat", "animal.cat", Map.of("mood", "cool"), 0, 1.15, 0, "bike", "action.ride");
            bike = new Performer(
                    "bike", bike.concept(), "", bike.look(), -0.15, 3.9, 1.15, 1, 9, 0, List.of(), Optional.empty());
            for (TimeOfDay time : List.of(TimeOfDay.NIGHT, TimeOfDay.AFTERNOON)) {
                CameraPlan c = new CameraPlan(1.25, 1.0, 0.58, 3.4, 0, 9, List.of());
                bike = new Performer(
                        "bike",
                        bike.concept(),
                        "",
                        bike.look(),
                        -0.15,
                        3.3,
                        1.15,
                        1,
                        9,
                        0,
                        List.of(),
                        Optional.empty());
                Scene scene = new Scene(
                        frame, 7, place(time), List.of(), "", "", c, List.of(cat, bike), List.of(), List.of());
                shoot("ride-" + time, scene, rigs, 30);
            }
        }
        if (what.startsWith("moto")) {
            Performer bike = performer("bike", "vehicle.motorcycle", Map.of(), 0, 1.15, 0, "", "");
            for (TimeOfDay time : List.of(TimeOfDay.NIGHT, TimeOfDay.AFTERNOON)) {
                Scene scene = new Scene(
                        frame,
                        7,
                        place(time),
                        List.of(),
                        "",
                        "",
                        camera(3.4, 1.0, 0.5),
                        List.of(bike),
                        List.of(),
                        List.of());
                shoot("moto-" + time, scene, rigs, 30);
            }
        }
    }
}
