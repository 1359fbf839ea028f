package dev.kinora.animatic.stage.relief;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;

/** What land is made of, by height, steepness and depth. */
public final class Matters {
    private Matters() {}

    /**
     * Rock, snow above a line, woods below another, meadow at the foot.
     *
     * @param snow metres above which snow lies
     * @param woods metres below which trees grow; 0 for none
     */
    public static Matter alpine(long seed, int rock, int[] green, double snow, double woods) {
        return s -> {
            double rough = Fractal.soft(seed, s.x, s.z, 300, s.fine, 5);
            double layers = Noise.value((int) seed + 2, s.height / 26 + rough * 4, rough * 3);
            int c = Colours.mix(Colours.scale(rock, 0.78 + 0.4 * rough), Colours.scale(rock, 1.25), 0.5 * layers);
            double steep = s.steep();
            if (woods > 0) {
                double line = woods * (0.7 + 0.7 * rough);
                double grown = Noise.smooth(line, line * 0.72, s.height) * Noise.smooth(1.5, 0.9, steep);
                double crowns = Fractal.heaped(seed + 4, s.x, s.z, 18, s.fine * 0.5, 2);
                int tree = Colours.scale(Colours.mix(green[0], 0xFF2A4A34, 0.35), 0.40 + 0.85 * crowns);
                double meadow = Noise.smooth(0.44, 0.58, Fractal.soft(seed + 9, s.x, s.z, 520, s.fine, 3))
                        * Noise.smooth(0.55, 0.25, steep);
                c = Colours.mix(c, Colours.mix(tree, green[1], meadow), grown);
            }
            double line = snow * (0.75 + 0.6 * rough) + 240 * steep - 160;
            double cold = Noise.smooth(line, line + 220, s.height) * Noise.smooth(2.3, 1.3, steep);
            return Colours.mix(c, 0xFFF6FAFF, cold);
        };
    }

    /** Meadows and fields in patches, hedges between them, woods here and there. */
    public static Matter fields(long seed, int[] greens) {
        return s -> {
            double u = s.x / 95 + 0.6 * Noise.value((int) seed, s.x / 300, s.z / 300);
            double v = s.z / 130 + 0.6 * Noise.value((int) seed + 1, s.x / 300, s.z / 300);
            int pick = (int)
                    (Noise.value((int) seed + 2, Math.floor(u) * 3.7, Math.floor(v) * 3.7) * greens.length * 0.999);
            double fu = Math.abs(u - Math.floor(u) - 0.5);
            double fv = Math.abs(v - Math.floor(v) - 0.5);
            double hedge = Noise.smooth(0.46, 0.49, Math.max(fu, fv)) * 0.8;
            double wood = Noise.smooth(0.56, 0.62, Fractal.soft(seed + 6, s.x, s.z, 380, s.fine, 4));
            double soft = Fractal.soft(seed + 3, s.x, s.z, 40, s.fine, 3);
            int c = Colours.scale(greens[pick], 0.85 + 0.3 * soft);
            double rows = 0.04 * Math.sin(v * 150) * Noise.smooth(1.2, 0.3, s.fine);
            c = Colours.scale(c, 1 + rows);
            double crowns = Fractal.heaped(seed + 4, s.x, s.z, 13, s.fine * 0.5, 2);
            int tree = Colours.scale(greens[0], 0.42 + 0.45 * crowns);
            return Colours.mix(c, tree, Math.max(hedge, wood));
        };
    }

    /** Bare slopes: grass, heather and bracken in soft patches, stone where it is steep. */
    public static Matter fells(long seed, int[] tones) {
        return s -> {
            double patch = Fractal.soft(seed + 2, s.x, s.z, 260, s.fine, 5);
            double at = Math.clamp((patch - 0.2) / 0.6, 0, 0.999) * (tones.length - 1);
            int c = Colours.mix(tones[(int) at], tones[(int) at + 1], at - Math.floor(at));
            double rough = Fractal.soft(seed + 3, s.x, s.z, 30, s.fine, 4);
            int rock = Colours.scale(0xFF7C7872, 0.7 + 0.6 * rough);
            return Colours.mix(Colours.scale(c, 0.8 + 0.4 * rough), rock, Noise.smooth(0.9, 1.6, s.steep()));
        };
    }

    /** One loose matter with a little drift in its tone: sand, dust, snow. */
    public static Matter loose(long seed, int bright, int dim, double ripple) {
        return s -> {
            double n = Fractal.soft(seed, s.x, s.z, 30, s.fine, 4);
            double near = Noise.smooth(0.12, 0.02, s.fine);
            double waves = Math.sin((s.x * 0.5 + s.z) * 7 + 6 * Noise.value((int) seed + 1, s.x * 0.3, s.z * 0.3));
            return Colours.scale(Colours.mix(dim, bright, 0.25 + 0.75 * n), 1 + ripple * near * 0.08 * waves);
        };
    }

    /** Rock in bands of colour, as rivers cut it; {@code tall} metres of bands before they repeat. */
    public static Matter banded(long seed, int[] bands, int scree, double tall) {
        return s -> {
            double wobble = 0.35 * Fractal.soft(seed, s.x, s.z, tall * 2, s.fine, 3);
            double u = s.height / tall * bands.length + wobble * 2.2 + 40;
            int a = bands[Math.floorMod((int) Math.floor(u), bands.length)];
            int b = bands[Math.floorMod((int) Math.floor(u) + 1, bands.length)];
            double f = u - Math.floor(u);
            int c = Colours.mix(a, b, Noise.smooth(0.35, 0.65, f));
            double cracks = Noise.value((int) seed + 3, s.x / tall * 11, s.height / tall * 1.2 + s.z / tall * 3);
            c = Colours.scale(c, 0.74 + 0.42 * cracks + 0.10 * Math.sin(u * 19));
            double flat = Noise.smooth(0.9, 0.35, s.steep());
            double speck = Noise.smooth(0.60, 0.72, Fractal.soft(seed + 5, s.x, s.z, tall * 0.16, s.fine, 3));
            return Colours.mix(c, Colours.mix(scree, 0xFF6C7048, 0.55 * speck), flat * 0.85);
        };
    }

    /** Chalk: white walls with runnels, thin lines of flint, rubble at the foot; {@code tall} metres high. */
    public static Matter chalk(long seed, double tall) {
        return s -> {
            double run = Noise.fbm((int) seed + 3, (s.x + s.z) / tall * 9, s.height / tall * 1.1, 3);
            double stain = Fractal.soft(seed + 4, s.x, s.z, tall * 0.8, s.fine, 3);
            double u = s.height / tall * 6 + 1.2 * Noise.value((int) seed + 5, s.x / tall * 2, s.z / tall * 2);
            double flint = Noise.smooth(0.10, 0.03, Math.abs(u - Math.rint(u)))
                    * 0.10
                    * Noise.smooth(tall * 0.02, tall * 0.004, s.fine);
            int c = Colours.mix(0xFFFFFCF4, 0xFFD8CDB8, Math.max(0, Math.min(1, 1.5 * run - 0.35)));
            c = Colours.mix(c, 0xFFB8AC94, 0.35 * Noise.smooth(0.5, 0.75, stain));
            s.lit = Math.min(1, s.lit * 0.75 + 0.25);
            return Colours.mix(c, 0xFF5A564E, flint);
        };
    }

    /** Dark rock with fire running down the gullies. */
    public static Matter lava(long seed, int rock, double tall, double x0, double z0) {
        return s -> {
            double dx = s.x - x0;
            double dz = s.z - z0;
            double r = Math.sqrt(dx * dx + dz * dz) / tall;
            double turn = Math.atan2(dz, dx)
                    + 0.05 * Math.sin(r * 9)
                    + 0.08 * (Fractal.soft(seed + 1, s.x, s.z, 240, s.fine, 3) - 0.5);
            double best = 0;
            for (int i = 0; i < 4; i++) {
                double at = -Math.PI / 2 + (i - 1.5) * 0.62 + Noise.between(seed, 20 + i, -0.2, 0.2);
                double fork = 0.10 * Math.max(0, r - 0.8) * Math.sin(i * 2.1);
                double wide = (0.030 + 0.014 * Noise.at(seed, 30 + i)) * (0.7 + 0.9 * r);
                double off = Math.abs(turn - at - fork) / wide;
                double reach = Noise.between(seed, 40 + i, 1.0, 2.2);
                best = Math.max(best, Noise.smooth(1.0, 0.35, off) * Noise.smooth(reach, reach * 0.75, r));
            }
            double crater = Noise.smooth(0.22, 0.16, r);
            double heat = Math.max(best * (0.55 + 0.45 * Noise.value((int) seed + 7, s.x / 26, s.z / 40)), crater);
            if (heat > 0.04) {
                int fire = Colours.mix(0xFFE8320C, 0xFFFFD060, Noise.smooth(0.35, 0.95, heat));
                s.glow = Colours.fade(fire, Math.min(1, heat * 1.3));
            }
            double rough = Fractal.soft(seed, s.x, s.z, 160, s.fine, 5);
            double halo = Noise.smooth(0.55, 0.2, r) * 0.25;
            return Colours.mix(Colours.scale(rock, 0.6 + 0.7 * rough), 0xFFB8402A, halo);
        };
    }

    /** Paddies: still water that holds the sky, green banks. */
    public static Matter paddies(long seed, int[] greens, int sky) {
        return s -> {
            double steep = s.steep();
            double flat = Noise.smooth(0.34, 0.10, steep);
            double plot = Noise.value((int) seed, Math.floor(s.height * 1.7) * 5.3 + Math.floor(s.x / 60), 0.5);
            double n = Fractal.soft(seed + 2, s.x, s.z, 9, s.fine, 4);
            int bank = Colours.scale(Colours.mix(greens[0], greens[1], n), 0.65 + 0.5 * n);
            int crop = Colours.mix(greens[1], greens[2], n);
            double rows = 0.5 + 0.5 * Math.sin(s.x * 3.1) * Noise.smooth(0.5, 0.1, s.fine);
            int water = Colours.mix(sky, Colours.scale(crop, 0.8), plot < 0.55 ? 0.22 + 0.30 * rows : 0.85);
            s.lit = flat > 0.5 ? Math.max(s.lit, 0.75) : s.lit;
            return Colours.mix(bank, water, flat);
        };
    }

    /** Old ice: white where it is flat and lit, blue in the cracks and on the walls. */
    public static Matter ice(long seed) {
        return s -> {
            double steep = Noise.smooth(0.25, 1.3, s.steep());
            double n = Fractal.soft(seed, s.x, s.z, 12, s.fine, 4);
            int blue = Colours.mix(0xFF5FB4DC, 0xFF2C78B8, 0.3 + 0.7 * Math.max(0, s.crease));
            int c = Colours.mix(0xFFF4FAFF, Colours.mix(blue, 0xFFB8E4F4, n), 0.15 + 0.75 * steep);
            return Colours.mix(c, 0xFF2A86C0, 0.7 * Math.max(0, s.crease));
        };
    }

    /** Cloud: white, its hollows blue. */
    public static Matter cloud(int white, int hollow) {
        return s -> Colours.mix(white, hollow, Math.max(0, Math.min(0.8, 0.25 + 0.9 * s.crease)));
    }
}
