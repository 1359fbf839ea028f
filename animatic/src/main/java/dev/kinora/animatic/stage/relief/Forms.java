package dev.kinora.animatic.stage.relief;

import dev.kinora.animatic.paint.Noise;

/** Shapes of land. All are level around the camera and rise farther off, so that figures stand on even ground. */
public final class Forms {
    private Forms() {}

    /** High ranges on both sides of a valley that bends away, and one across its end. */
    public static Form alps(long seed, double tall) {
        double bend = Noise.between(seed, 1, -0.12, 0.12);
        return (x, z, fine) -> {
            double side = Math.abs(x / z - bend - 0.06 * Math.sin(z / 1500));
            double open = Noise.smooth(0.04, 0.42, side);
            open = open + (1 - open) * Noise.smooth(5200, 10500, z);
            double near = Noise.smooth(700, 4600, z);
            double foot = 22 * Noise.smooth(110, 900, z) * Fractal.soft(seed + 7, x, z, 330, fine, 4);
            double warp = 420 * (Noise.value((int) seed + 3, x / 2600, z / 2600) - 0.5);
            double range = Fractal.ridged(seed, x + warp, z - warp, 3300, fine, 9)
                    + 0.05 * (Fractal.soft(seed + 6, x, z, 260, fine, 4) - 0.5);
            return foot - 6 + tall * near * (0.10 + 0.90 * open) * Math.pow(Math.max(0, range), 1.15);
        };
    }

    /** Rolling country: long soft hills, one behind the other. */
    public static Form downs(long seed, double tall) {
        return (x, z, fine) -> {
            double n = Fractal.soft(seed, x, z * 1.35, 420, fine, 3);
            double far = Fractal.soft(seed + 5, x, z, 1500, fine, 3);
            return Noise.smooth(60, 420, z) * tall * (Math.pow(n, 1.4) * 1.2 - 0.25)
                    + Noise.smooth(900, 4200, z) * tall * 5.5 * far * far;
        };
    }

    /** Dunes with a long windward side, a sharp crest and a steep lee. */
    public static Form dunes(long seed, double tall, double near) {
        double turn = Noise.between(seed, 1, -0.5, 0.5) + (Noise.at(seed, 2) < 0.5 ? 0.9 : -0.9);
        double cx = Math.cos(turn);
        double cz = Math.sin(turn);
        return (x, z, fine) -> {
            double rise = Noise.smooth(near, near * 4, z);
            double grown = 0.12 + Math.min(4, Math.pow(z / (near * 11), 1.2));
            double big = dune(seed, x, z, near * 8, cx, cz);
            double small = dune(seed + 9, x, z, near * 2.6, cx, cz);
            double swell = Fractal.soft(seed + 4, x, z, near * 30, fine, 2);
            return tall
                            * rise
                            * grown
                            * (big * (0.35 + 1.1 * swell)
                                    + 0.10 * small * (1 - big) * Noise.smooth(near * 14, near * 6, z))
                    + tall * rise * swell * grown * 0.8
                    - tall * rise * 0.35;
        };
    }

    private static double dune(long seed, double x, double z, double wave, double cx, double cz) {
        double along = -x * cz + z * cx;
        double bend = 2.1 * (Noise.value((int) seed, x / wave * 0.55, z / wave * 0.55) - 0.5)
                + 0.35 * Noise.value((int) seed + 1, along / wave * 1.4, 0.5);
        double u = (x * cx + z * cz) / wave + bend;
        u -= Math.floor(u);
        double windward = Math.sin(u / 0.72 * Math.PI / 2);
        double lee = (1 - u) / 0.28;
        return u < 0.72 ? windward * windward : lee * lee * (3 - 2 * lee);
    }

    /** Table mountains and walls of rock along a river bed. */
    public static Form mesas(long seed, double tall, double wide) {
        return (x, z, fine) -> {
            double river = Math.abs(x - riverAt(seed, z, wide));
            double edge = Noise.smooth(wide * 0.9, wide * 2.6, river);
            double n = 0.75 * Fractal.soft(seed, x, z, wide * 11, fine, 5)
                    + 0.25 * Fractal.ridged(seed + 3, x, z, wide * 3.2, fine, 4);
            double k = edge * (0.35 + n) * Noise.smooth(wide * 1.2, wide * 6, z);
            double steps = 0.34 * Noise.smooth(0.40, 0.435, k)
                    + 0.30 * Noise.smooth(0.55, 0.58, k)
                    + 0.36 * Noise.smooth(0.70, 0.735, k);
            double talus = 0.10 * Noise.smooth(0.25, 0.40, k) + 0.05 * k;
            double grown = 0.55 + Math.min(2.4, z / (wide * 34));
            return tall * grown * (steps + talus + 0.05 * (Fractal.soft(seed + 8, x, z, wide, fine, 4) - 0.5) * k)
                    - 0.4 * Noise.smooth(wide, wide * 0.5, river) * Noise.smooth(6, 30, z);
        };
    }

    /** Where a river runs at a depth, metres right of the camera. */
    public static double riverAt(long seed, double z, double wide) {
        double side = Noise.at(seed, 5) < 0.5 ? -1 : 1;
        return side * wide * 0.55
                + wide * 1.5 * Math.sin(z / (wide * 9) + Noise.at(seed, 6) * 6) * Noise.smooth(0, wide * 9, z);
    }

    /** Pointed cones in groups over rolling ground, many with a cap of harder rock. */
    public static Form chimneys(long seed, double tall, double wide) {
        return (x, z, fine) -> {
            double ground =
                    tall * 0.9 * Fractal.soft(seed, x, z, wide * 16, fine, 4) * Noise.smooth(wide * 2, wide * 10, z);
            double best = 0;
            int cx = (int) Math.floor(x / wide / 2);
            int cz = (int) Math.floor(z / wide / 2);
            for (int i = -1; i <= 1; i++) {
                for (int k = -1; k <= 1; k++) {
                    long id = Noise.mix(seed + (cx + i) * 7919L + (cz + k) * 104729L);
                    double px = (cx + i + 0.25 + 0.5 * Noise.at(id, 1)) * wide * 2;
                    double pz = (cz + k + 0.25 + 0.5 * Noise.at(id, 2)) * wide * 2;
                    double r = wide * (0.45 + 0.45 * Noise.at(id, 3));
                    double d = Math.hypot(x - px, z - pz) / r;
                    double there = Noise.smooth(0.40, 0.55, Fractal.soft(seed + 5, px, pz, wide * 14, fine, 2));
                    double cone = Math.max(0, 1 - d) * (0.75 + 0.5 * Noise.at(id, 4));
                    double cap = d < 0.24 ? 0.10 : 0;
                    best = Math.max(best, there * (Math.pow(cone, 0.8) + cap));
                }
            }
            double grown = 0.6 + Math.min(2.6, z / (wide * 40));
            return ground + tall * grown * best * Noise.smooth(wide * 2, wide * 5, z);
        };
    }

    /** A cone with a crater, gullied, over lower hills. */
    public static Form volcano(long seed, double tall, double x0, double z0) {
        return (x, z, fine) -> {
            double dx = x - x0;
            double dz = z - z0;
            double r = Math.sqrt(dx * dx + dz * dz) / tall;
            double turn = Math.atan2(dz, dx);
            double gully = Fractal.ridged(seed, turn * 900, r * 260, 380, fine * 1000 / Math.max(300, r * tall), 4);
            double rim = 0.20 + 0.02 * Math.sin(turn * 3);
            double cone = Math.exp(-Math.max(0, r - rim) * 1.25) - 0.13;
            double crater = r < rim ? 0.16 * (1 - r / rim) : 0;
            double rough = Fractal.ridged(seed + 5, x, z, 900, fine, 6);
            double hills = 0.20 * tall * Noise.smooth(500, 2600, z) * Fractal.ridged(seed + 2, x, z, 2200, fine, 6);
            double top =
                    tall * (cone - crater - 0.20 * gully * Noise.smooth(rim * 0.9, rim * 2.4, r) * Math.max(0, cone));
            return Math.max(hills, top + rough * 60) * Noise.smooth(300, 1500, z);
        };
    }

    /** A hillside cut into level fields, step above step. */
    public static Form terraces(long seed, double step, double near) {
        return (x, z, fine) -> {
            double n = Fractal.soft(seed, x, z, near * 9, fine, 3);
            double side = Noise.at(seed, 1) < 0.5 ? -1 : 1;
            double slope = (z - near) * 0.17 + side * x * 0.24 * Noise.smooth(near, near * 5, z);
            double raw = Math.max(0, slope + (n - 0.42) * near * 1.5) * Noise.smooth(near * 0.8, near * 1.6, z);
            double grown = Math.max(step, z * 0.012);
            double k = raw / step;
            double floor = Math.floor(k);
            double clear = Noise.smooth(3, 7, step / fine);
            double edge = Noise.smooth(0.80, 0.98, k - floor) * clear + (k - floor) * (1 - clear);
            double lip = 0.10 * step * Noise.smooth(0.70, 0.80, k - floor) * (1 - edge) * clear;
            double hill = Noise.smooth(near * 14, near * 40, z)
                    * grown
                    * 20
                    * Fractal.soft(seed + 4, x, z, near * 22, fine, 4);
            return (floor + edge) * step + lip + hill;
        };
    }

    /** A field of ice broken into blocks, with bergs and walls of ice behind. */
    public static Form ice(long seed, double tall, double near) {
        return (x, z, fine) -> {
            double crack = Noise.cells((int) seed, x / (near * 2.6), z / (near * 2.6));
            double block = Noise.value((int) seed + 1, Math.floor(x / near), Math.floor(z / near));
            double wall = Fractal.ridged(seed + 2, x, z, near * 26, fine, 8);
            double broken = tall * 0.10 * (Fractal.heaped(seed + 6, x, z, near * 3, fine, 3) - 0.4);
            return Noise.smooth(near * 1.5, near * 7, z)
                            * (broken + 0.02 * tall * block - 0.03 * tall * Noise.smooth(0.7, 0.9, crack))
                    + Noise.smooth(near * 8, near * 30, z) * tall * 2.2 * Math.pow(wall, 1.3);
        };
    }

    /** Billows of cloud from above. */
    public static Form clouds(long seed, double below, double wave) {
        return (x, z, fine) -> {
            double big = Fractal.soft(seed + 3, x, z, wave * 4, fine, 2);
            double warp = wave * 0.35 * (Noise.value((int) seed + 5, x / wave, z / wave) - 0.5);
            double n = Fractal.heaped(seed, x + warp, z + warp, wave, fine * 3, 3);
            double towers = Noise.smooth(0.62, 0.85, big) * Noise.smooth(wave * 4, wave * 12, z);
            return -below + wave * (0.50 * n * (0.3 + big) + 0.7 * towers * n + 0.35 * big);
        };
    }
}
