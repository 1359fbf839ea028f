package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.stage.thing.Extent;
import java.util.Optional;

/**
 * How the main group sits in the picture at the first frame.
 *
 * @param focal focal length, multiple of the frame's height
 * @param z metres to the group
 * @param eye metres of the camera above the ground
 * @param horizon share of the frame's height from the top
 * @param close whether this is a close-up of something small on a surface
 */
record Framing(double focal, double z, double eye, double horizon, boolean close) {

    /** From here on a group is taller than wide, and its close-ups show its head. */
    private static final double UPRIGHT = 1.15;

    /** Share of the frame's height that somebody fills who is looked up at. */
    private static final double LOOMING = 0.82;

    /** Focal length of close-ups of things, multiple of the frame's height. */
    private static final double STILL_FOCAL = 2.2;

    /**
     * @param box the main group
     * @param size asked shot size
     * @param still whether the group is a small thing that lies on a surface
     */
    static Framing of(
            Frame frame, Measure box, Optional<Camera.ShotSize> size, Optional<Camera.Angle> angle, boolean still) {
        Camera.ShotSize s = size.orElse(still ? Camera.ShotSize.CLOSE_UP : Camera.ShotSize.FULL);
        double aspect = (double) frame.width() / frame.height();
        boolean upright = !still && box.height() > UPRIGHT * box.width();
        double share =
                switch (s) {
                    case EXTREME_CLOSE_UP -> still ? 0.80 : upright ? 5.2 : 2.6;
                    case CLOSE_UP -> still ? 0.46 : upright ? 3.3 : 1.9;
                    case MEDIUM_CLOSE_UP -> still ? 0.42 : upright ? 2.5 : 1.45;
                    case MEDIUM -> still ? 0.34 : upright ? 1.65 : 1.12;
                    case COWBOY -> upright ? 1.3 : 0.95;
                    case FULL -> 0.66;
                    case WIDE -> 0.34;
                    case EXTREME_WIDE -> 0.20;
                    case AERIAL -> 0.13;
                };
        double focal = still ? 2.2 : s.ordinal() <= Camera.ShotSize.MEDIUM.ordinal() ? 1.7 : 1.25;
        boolean part = !still && s.ordinal() <= Camera.ShotSize.COWBOY.ordinal();
        double room = aspect < 1 ? part ? 0.92 : 0.8 : 0.66;
        boolean near = !still && s.ordinal() <= Camera.ShotSize.MEDIUM_CLOSE_UP.ordinal();
        double widest = (near ? upright ? aspect < 1 ? 1.6 : 2.1 : 1.2 : room) * aspect;
        share = Math.min(share, widest * box.height() / box.width());
        boolean looming = !still
                && s == Camera.ShotSize.FULL
                && angle.filter(a -> a == Camera.Angle.LOW || a == Camera.Angle.GROUND_LEVEL)
                        .isPresent();
        share = looming ? Math.min(LOOMING, share * 1.2) : share;
        double z = focal * box.height() / share;
        double contact = looming ? 0.94 : contactRow(s, share, still);
        double horizon = looming ? 0.86 : horizon(s, angle, still);
        double eye = Math.max(0.02, (contact - horizon) * z / focal);
        return new Framing(focal, z, eye, horizon, still && s.ordinal() <= Camera.ShotSize.MEDIUM.ordinal());
    }

    /** The same view from farther away: what is seen stays on its row. */
    Framing farther(double times) {
        return new Framing(focal, z * times, eye * times, horizon, close);
    }

    /** Whether a still life is seen as one: from near, as it is unless the prompt says otherwise. */
    static boolean near(Optional<Camera.ShotSize> size) {
        return size.filter(s -> s.ordinal() > Camera.ShotSize.MEDIUM.ordinal()).isEmpty();
    }

    /**
     * A camera for small things on a surface: they fill a good part of the picture; what is flat is seen from higher up.
     *
     * @param room that the things take
     */
    static Framing still(Frame frame, Extent room, Optional<Camera.ShotSize> size, Optional<Camera.Angle> angle) {
        double share =
                switch (size.orElse(Camera.ShotSize.CLOSE_UP)) {
                    case EXTREME_CLOSE_UP -> 0.86;
                    case CLOSE_UP -> 0.64;
                    case MEDIUM_CLOSE_UP -> 0.52;
                    default -> 0.40;
                };
        double across = (double) frame.width() / frame.height() * Math.min(0.9, share * 1.12);
        double slope = slope(room, angle);
        double z = STILL_FOCAL * room.high() / share;
        double high = 0;
        double low = 0;
        for (int i = 0; i < 12; i++) {
            double near = Math.max(0.4 * z, z - room.deep() / 2);
            double eye = slope * z;
            low = STILL_FOCAL * eye / near;
            high = STILL_FOCAL * (eye - room.high()) / (eye > room.high() ? z + room.deep() / 2 : near);
            double wide = STILL_FOCAL * room.wide() / near;
            z *= Math.max((low - high) / share, wide / across);
        }
        return new Framing(STILL_FOCAL, z, slope * z, 0.535 - (low + high) / 2, true);
    }

    /** The same in the open: no table is seen under it. */
    Framing open() {
        return new Framing(focal, z, eye, horizon, false);
    }

    /** How steeply the camera looks down, as a slope. */
    private static double slope(Extent room, Optional<Camera.Angle> angle) {
        double flat = Math.max(0, 1 - room.high() / Math.max(1e-6, 0.8 * Math.min(room.deep(), room.wide())));
        double level = 0.29 + 0.33 * flat;
        return switch (angle.orElse(Camera.Angle.EYE_LEVEL)) {
            case LOW, GROUND_LEVEL -> 0.10;
            case HIGH -> Math.max(0.62, level + 0.15);
            case OVERHEAD -> 1.25;
            default -> level;
        };
    }

    /** Metres from the middle to the edge of the picture, where the group stands. */
    double halfWidth(Frame frame) {
        return z / focal * frame.width() / frame.height() / 2;
    }

    /** Row of the ground under the group: low for full figures, below the frame when only the upper part is seen. */
    private static double contactRow(Camera.ShotSize s, double share, boolean still) {
        if (still) {
            return 0.5 + share * 0.72;
        }
        return switch (s) {
            case EXTREME_CLOSE_UP, CLOSE_UP, MEDIUM_CLOSE_UP, MEDIUM, COWBOY -> (share > 2 ? 0.16 : 0.13) + share;
            case FULL -> Math.max(0.74, Math.min(0.88, 0.52 + share * 0.5));
            case WIDE -> 0.79;
            case EXTREME_WIDE, AERIAL -> 0.74;
        };
    }

    private static double horizon(Camera.ShotSize s, Optional<Camera.Angle> angle, boolean still) {
        double level = still ? -0.07 : s == Camera.ShotSize.AERIAL ? 0.30 : 0.58;
        return switch (angle.orElse(Camera.Angle.EYE_LEVEL)) {
            case LOW, GROUND_LEVEL -> still ? 0.22 : 0.74;
            case HIGH -> still ? -0.20 : 0.34;
            case OVERHEAD -> still ? -0.45 : 0.16;
            default -> level;
        };
    }
}
