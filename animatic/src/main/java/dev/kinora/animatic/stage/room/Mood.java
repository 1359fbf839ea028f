package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Stage;
import java.util.ArrayList;
import java.util.List;

/** The light of a room by time of day and weather. */
final class Mood {
    private static final double[] TUNGSTEN = {1.0, 0.62, 0.30};
    private static final double[] FIRE = {1.0, 0.42, 0.12};
    private static final double[] WATER = {0.22, 0.62, 1.0};
    private static final double[] SCREEN = {0.50, 0.72, 1.0};
    private static final double[] TUBE = {0.86, 0.96, 1.0};

    private final Scene scene;
    private final boolean dark;
    private final double side;

    /** @param side +1 when the window is on the right */
    Mood(Scene scene, double side) {
        this.scene = scene;
        this.side = side;
        dark = scene.place().time().dark();
    }

    boolean dark() {
        return dark;
    }

    /** The room's light with its windows and lamps. */
    Glow glow(Chamber room, List<Opening> windows, List<Lamp> lamps) {
        boolean veiled =
                switch (scene.place().weather()) {
                    case CLEAR, WIND, CLOUDY -> false;
                    case OVERCAST, RAIN, STORM, SNOW, FOG -> true;
                };
        double[] daylight =
                switch (scene.place().time()) {
                    case DAWN -> new double[] {0.80, 0.66, 0.62};
                    case MORNING -> new double[] {0.98, 0.90, 0.78};
                    case NOON, AFTERNOON -> new double[] {0.96, 0.95, 0.90};
                    case GOLDEN_HOUR -> new double[] {1.05, 0.76, 0.48};
                    case SUNSET -> new double[] {0.95, 0.56, 0.42};
                    case DUSK -> new double[] {0.15, 0.15, 0.28};
                    case NIGHT -> new double[] {0.03, 0.05, 0.12};
                };
        double[] sunlight =
                switch (scene.place().time()) {
                    case DAWN -> new double[] {1.5, 0.95, 0.62};
                    case MORNING -> new double[] {1.9, 1.45, 0.86};
                    case NOON -> new double[] {1.8, 1.65, 1.35};
                    case AFTERNOON -> new double[] {1.9, 1.55, 1.05};
                    case GOLDEN_HOUR -> new double[] {2.3, 1.30, 0.50};
                    case SUNSET -> new double[] {2.1, 0.92, 0.36};
                    case DUSK -> new double[] {0, 0, 0};
                    case NIGHT -> new double[] {0.05, 0.09, 0.19};
                };
        double[] ambient = dark
                ? new double[] {0.105, 0.090, 0.110}
                : scene.place().time().gilded() ? new double[] {0.50, 0.385, 0.315} : new double[] {0.56, 0.525, 0.49};
        if (veiled) {
            sunlight = new double[3];
            double k = scene.place().weather() == Weather.STORM ? 0.5 : 0.8;
            daylight = new double[] {daylight[0] * k * 0.88, daylight[1] * k * 0.95, daylight[2] * k * 1.06};
        }
        boolean blinds = scene.place().trait("light", "").contains("blinds");
        double up = scene.place().time() == TimeOfDay.NOON
                ? 0.80
                : scene.place().time().gilded() ? 0.42 : 0.58;
        double flat = Math.sqrt(1 - up * up);
        double[] sun = {side * flat * 0.55, up, flat * 0.835};
        return new Glow(room, windows, daylight, sun, sunlight, ambient, lamps, blinds ? 22 : 0);
    }

    /** The lamps of a furnished room; none by day. */
    List<Lamp> lamps(Chamber room, RoomKind kind, List<Layout.Placed> pieces, List<double[]> hung) {
        List<Lamp> list = new ArrayList<>();
        if (kind.shell().corridor() && !room.repeats()) {
            hung.forEach(h -> list.add(
                    new Lamp(h[0], h[1] - 0.1, h[2], TUBE, RowOfLamps.power(h[2], dark) * (dark ? 1.5 : 0.6))));
            return list;
        }
        for (Layout.Placed p : pieces) {
            if (p.piece() == Piece.TORCH) {
                list.add(new Lamp(p.x(), Stately.FLAME, p.z() - 0.5, FIRE, dark ? 1.5 : 0.6));
            }
            if (p.piece() == Piece.TANK) {
                list.add(new Lamp(p.x(), 1.5, p.z() - 0.8, WATER, 1.5));
            }
            if (p.piece() == Piece.CANDLES) {
                list.add(new Lamp(p.x(), 0.9, p.z() - 0.5, FIRE, dark ? 1.0 : 0.3));
            }
            if (p.piece() == Piece.FIREPLACE) {
                list.add(new Lamp(p.x(), 0.35, p.z() - 0.75, FIRE, dark ? 1.0 : 0.35));
            }
        }
        if (!dark) {
            if (kind.lamps() == RoomKind.Lamps.TUBES) {
                hung.forEach(h -> list.add(new Lamp(h[0], h[1] - 0.2, h[2], TUBE, 0.35)));
            }
            return list;
        }
        for (Layout.Placed p : pieces) {
            switch (p.piece()) {
                case FLOOR_LAMP -> list.add(new Lamp(p.x(), 1.45, p.z() - 0.34, TUNGSTEN, 1.25));
                case SIDEBOARD -> list.add(new Lamp(p.x() + 0.58, 1.02, p.z() - 0.26, TUNGSTEN, 0.75));
                case NIGHTSTAND -> list.add(new Lamp(p.x(), 0.82, p.z() - 0.24, TUNGSTEN, 1.25));
                case TELEVISION -> list.add(new Lamp(p.x(), Machines.SCREEN, p.z() - 0.7, SCREEN, 1.1));
                default -> {}
            }
        }
        double[] colour = kind.lamps() == RoomKind.Lamps.TUBES ? TUBE : TUNGSTEN;
        hung.forEach(h ->
                list.add(new Lamp(h[0], h[1] - 0.12, h[2], colour, kind.lamps() == RoomKind.Lamps.TUBES ? 1.4 : 0.95)));
        if (list.isEmpty()) {
            list.add(new Lamp(-side * 1.6, room.height() - 0.5, room.back() - 1.3, TUNGSTEN, 1.5));
        }
        double front = Math.max(0.4, room.view().plan().focus() * 0.75);
        list.add(new Lamp(-side * 1.2, Math.min(2.1, room.height() - 0.3), front, colour, 0.85));
        return list;
    }

    /** The light that figures are drawn under. */
    Light light(Glow glow, Scheme scheme) {
        int key =
                switch (scene.place().time()) {
                    case DAWN -> 0xFFFFDDC0;
                    case MORNING -> 0xFFFFEBC8;
                    case NOON, AFTERNOON -> 0xFFFFF3DE;
                    case GOLDEN_HOUR -> 0xFFFFCB80;
                    case SUNSET -> 0xFFFFA66A;
                    case DUSK, NIGHT -> 0xFFFFC888;
                };
        double way = dark ? -side : side;
        Gobo gobo = (x, y, z, softness) -> 0.35 + 0.65 * glow.sunAt(x, y, z);
        int fill = dark ? 0xFF5A5470 : 0xFFB8B4AE;
        Rim first = new Rim(side * 0.88, -0.42, dark ? 0xFF7C9CE8 : key, dark ? 0.5 : 0.75);
        Rim second = new Rim(
                -side * 0.86,
                -0.46,
                dark ? 0xFFFFC078 : Colours.mix(scheme.wall(), 0xFFFFFFFF, 0.4),
                dark ? 0.7 : 0.28);
        return new Light(
                way * 0.70,
                -0.60,
                0.38,
                key,
                dark ? 0.24 : 0.27,
                dark ? 0xFF1A1226 : 0xFF2E2230,
                dark ? 0.56 : 0.42,
                dark ? 0xFFDCBC98 : Colours.mix(key, 0xFFFFFFFF, 0.55),
                fill,
                Colours.mix(scheme.floor(), key, 0.3),
                dark ? second : first,
                dark ? first : second,
                Colours.mix(scheme.wall(), key, 0.3),
                0.08,
                gobo);
    }

    Finish finish() {
        return dark
                ? new Finish(1.04, 0.66, 0.26, 0.30, 0.30, 1.07, 0xFF090710, 0.08, 0.50, 2.9)
                : new Finish(1.02, 0.80, 0.18, 0.22, 0.28, 1.06, 0xFF0A0708, 0.10, 0.44, 2.6);
    }

    Stage.Floor floor(RoomKind kind) {
        double mirror = kind.shell().floor().gloss >= 0.3 ? 0.12 : 0;
        return new Stage.Floor(dark ? 0.22 : 0.30, (dark ? side : -side) * 0.45, 0.30, mirror);
    }

    /** Where lamps hang from the ceiling: x, y, z of each. */
    static List<double[]> hung(Chamber room, RoomKind kind, long seed) {
        if (kind.shell().corridor() && !room.repeats()) {
            return RowOfLamps.places(room);
        }
        List<double[]> list = new ArrayList<>();
        double half = Math.min(room.halfSeen(), (room.right() - room.left()) / 2);
        double middle = (room.left() + room.right()) / 2;
        switch (kind.lamps()) {
            case PENDANTS -> {
                int n = (int) Math.max(1, Math.min(4, Math.round(half / 1.1)));
                for (int i = 0; i < n; i++) {
                    double x = middle
                            + (n == 1
                                    ? 0.4 * half * (Noise.at(seed, 8) < 0.5 ? -1 : 1)
                                    : half * (-0.78 + 1.56 * i / (n - 1)));
                    list.add(new double[] {x, Math.min(2.15, room.height() - 0.5), room.back() - 0.95});
                }
            }
            case TUBES -> {
                list.add(new double[] {middle - half * 0.5, room.height(), room.back() - 1.0});
                list.add(new double[] {middle + half * 0.5, room.height(), room.back() - 1.0});
            }
            case STANDING -> {}
        }
        return list;
    }
}
