package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;

/**
 * Light of a close-up, in linear-light channels. World axes: x right, y up, z away from the camera; metres.
 *
 * @param direction unit vector towards the key
 * @param key colour times strength
 * @param fill light from the window's sky
 * @param bounce light from the table
 * @param window unit vector towards the window that glossy things mirror
 * @param gobo what stands between key and world
 */
public record Sun(double[] direction, double[] key, double[] fill, double[] bounce, double[] window, Gobo gobo) {

    /** Metres of the subject from the camera for which the gobos are cut; they grow with what stands farther away. */
    private static final double NEAR = 0.48;

    /** A large white lamp. */
    private static final double[] STUDIO = {2.7, 2.55, 2.35};

    /** The light that a scene asks for. */
    public static Sun of(Scene scene) {
        Place place = scene.place();
        int side = Noise.at(scene.seed(), 411) < 0.5 ? 1 : -1;
        String lights = "," + place.trait("light", "") + ",";
        boolean dark = place.time() == TimeOfDay.NIGHT || place.time() == TimeOfDay.DUSK;
        boolean lamp = lights.contains(",lamp,")
                || lights.contains(",candle,")
                || lights.contains(",fire,")
                || lights.contains(",lanterns,")
                || dark && !lights.contains(",moon,");
        double high = lamp ? 0.62 : place.time() == TimeOfDay.NOON ? 0.85 : 0.52;
        double[] direction = unit(-side * 0.86, high, 0.02);
        double[] key = lamp
                ? new double[] {2.7, 1.55, 0.62}
                : !place.trait("studio", "").isEmpty()
                        ? STUDIO.clone()
                        : switch (place.time()) {
                            case DAWN, GOLDEN_HOUR, SUNSET -> new double[] {3.1, 1.75, 0.78};
                            case MORNING -> new double[] {3.1, 2.25, 1.30};
                            case NIGHT, DUSK -> new double[] {0.55, 0.75, 1.30};
                            default -> new double[] {2.9, 2.5, 1.9};
                        };
        boolean dim = place.trait("studio", "").isEmpty() && dim(scene, lights);
        if (dim) {
            key = new double[] {key[0] * 0.30, key[1] * 0.26, key[2] * 0.26};
        }
        double[] fill = dim
                ? new double[] {0.030, 0.034, 0.060}
                : dark ? new double[] {0.05, 0.07, 0.13} : new double[] {0.26, 0.29, 0.33};
        double[] bounce = dim || dark ? new double[] {0.07, 0.04, 0.02} : new double[] {0.22, 0.13, 0.06};
        boolean studio = !place.trait("studio", "").isEmpty();
        Gobo gobo = lamp || studio
                ? Gobo.OPEN
                : gobo(lights, direction, side, place)
                        .scaled(NEAR / Math.max(0.02, scene.camera().focus()));
        return new Sun(direction, key, fill, bounce, unit(-side * 0.80, 0.28, -0.28), gobo);
    }

    /** Whether it is meant to be dark but for the flames in it. */
    private static boolean dim(Scene scene, String lights) {
        String said = "," + scene.place().trait("traits", "") + "," + scene.mood() + ",";
        return lights.contains(",candle,")
                || lights.contains(",fire,")
                || lights.contains(",low-key,")
                || said.contains("dark")
                || said.contains("dim");
    }

    private static Gobo gobo(String lights, double[] sun, int side, Place place) {
        if (lights.contains(",blinds,")) {
            return blinds(sun, side, 0.052, 0.56);
        }
        if (place.trait("surface", "").matches("sand|snow|ice")) {
            return Gobo.OPEN;
        }
        if (!place.inside()) {
            return leaves(sun);
        }
        return panes(sun, side);
    }

    /** Slats of a blind: stripes that run diagonally over a table and bend over what stands on it. */
    private static Gobo blinds(double[] sun, int side, double period, double open) {
        double a = Math.toRadians(54);
        double nx = -Math.sin(a) * -side;
        double nz = Math.cos(a);
        double towards = nx * sun[0] + nz * sun[2];
        return (x, y, z, softness) -> {
            double t = (nx * (-side * 0.9 - x) + nz * (0.9 - z)) / towards;
            double v = (y + t * sun[1]) / period;
            double u = (x + t * sun[0]) * Math.cos(a) * -side + (z + t * sun[2]) * Math.sin(a);
            double soft = Math.max(0.02, softness / period);
            double phase = v - Math.floor(v);
            double slat = pulse(phase, open, soft);
            double frame = 1 - 0.92 * bar(u - 0.62, 0.016, softness) * 1;
            return slat * frame;
        };
    }

    /** A window cross. */
    private static Gobo panes(double[] sun, int side) {
        return (x, y, z, softness) -> {
            double u = x - y / sun[1] * sun[0] + side * 0.04;
            double v = z - 0.28 - y / sun[1] * sun[2];
            double s = Math.max(0.012, softness * 2);
            double across = u * 0.8 + v * 0.6;
            double along = v * 0.8 - u * 0.6;
            double bars = 1
                    - bar(
                            Math.floorMod((long) Math.floor(across / 0.28 * 1000), 1000L) / 1000.0 * 0.28 - 0.14,
                            0.008,
                            s);
            double rows = 1
                    - bar(
                            Math.floorMod((long) Math.floor(along / 0.38 * 1000), 1000L) / 1000.0 * 0.38 - 0.19,
                            0.008,
                            s);
            double edge = Noise.smooth(-0.34, -0.34 + s * 3, across) * (1 - Noise.smooth(0.36, 0.36 + s * 3, across));
            return bars * rows * edge;
        };
    }

    /** Dappled light under a tree. */
    private static Gobo leaves(double[] sun) {
        return (x, y, z, softness) -> {
            double u = x - y / sun[1] * sun[0];
            double v = z - y / sun[1] * sun[2];
            double n = Noise.fbm(91, u * 14, v * 14, 3);
            double soft = 0.06 + softness * 4;
            return 0.25 + 0.75 * Noise.smooth(0.52 - soft, 0.52 + soft, n);
        };
    }

    private static double pulse(double phase, double open, double soft) {
        double up = Noise.smooth(0.5 - open / 2 - soft / 2, 0.5 - open / 2 + soft / 2, phase);
        double down = Noise.smooth(0.5 + open / 2 - soft / 2, 0.5 + open / 2 + soft / 2, phase);
        return up * (1 - down);
    }

    private static double bar(double d, double half, double soft) {
        return 1 - Noise.smooth(half, half + Math.max(0.003, soft), Math.abs(d));
    }

    public static double[] unit(double x, double y, double z) {
        double l = Math.sqrt(x * x + y * y + z * z);
        return new double[] {x / l, y / l, z / l};
    }
}
