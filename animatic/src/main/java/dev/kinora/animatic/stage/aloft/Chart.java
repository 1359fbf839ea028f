package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.land.Flora;
import dev.kinora.animatic.stage.relief.Form;
import dev.kinora.animatic.stage.relief.Forms;
import dev.kinora.animatic.stage.relief.Fractal;
import dev.kinora.animatic.stage.relief.Matter;
import dev.kinora.animatic.stage.relief.Matters;
import dev.kinora.animatic.stage.sea.Shore;
import dev.kinora.animatic.stage.sky.Palette;
import java.util.Set;

/**
 * What lies below.
 *
 * @param form heights
 * @param matter what it is made of
 * @param shore where land ends
 * @param wet whether there is water
 */
record Chart(Form form, Matter matter, Shore shore, boolean wet) {
    private static final Set<String> COAST = Set.of("coast", "beach", "island", "sea", "cliff");
    private static final Set<String> WATERS = Set.of("river", "lake", "pond", "swamp");
    private static final Set<String> LAND = Set.of(
            "",
            "forest",
            "jungle",
            "field",
            "farm",
            "meadow",
            "countryside",
            "hills",
            "landscape",
            "mountains",
            "valley",
            "desert",
            "savanna",
            "vineyard",
            "canyon",
            "glacier",
            "snowfield",
            "horizon",
            "park");

    static boolean known(Place place) {
        String name = name(place);
        return icy(place) || COAST.contains(name) || WATERS.contains(name) || LAND.contains(name);
    }

    private static String name(Place place) {
        return place.concept().replaceFirst("^place\\.", "");
    }

    static Chart of(Place place, Flora flora, Palette palette, double eye, long seed) {
        String name = name(place);
        boolean white = place.weather() == Weather.SNOW || place.season() == Season.WINTER;
        int[] greens = {
            white ? 0xFF8A9C94 : Colours.mix(flora.leafDark(), flora.leaf(), 0.5),
            white ? 0xFFE8EEF6 : flora.blade(),
            white ? 0xFFF6FAFF : flora.field(),
            white ? 0xFFDCE6F2 : Colours.mix(flora.field(), 0xFFD8BC68, 0.45)
        };
        if (COAST.contains(name)) {
            Shore shore = name.equals("island") ? island(eye, seed) : coast(eye, seed);
            return new Chart(
                    (x, z, fine) -> land(shore.off(x, z), x, z, fine, eye, seed),
                    shorewards(shore, greens, palette, eye, seed),
                    shore,
                    true);
        }
        if (icy(place)) {
            return braided(eye, seed);
        }
        if (WATERS.contains(name)) {
            Shore shore =
                    (x, z) -> eye * 0.30 - Math.abs(x - eye * 2.2 * Math.sin(z / (eye * 5.5) + seed % 7)) + 0.02 * z;
            return new Chart(
                    (x, z, fine) -> Math.min(2, -shore.off(x, z) * 0.3)
                            + Noise.smooth(0, -eye * 4, shore.off(x, z))
                                    * eye
                                    * 0.5
                                    * Fractal.soft(seed, x, z, eye * 6, fine, 5)
                            + crowns(seed, x, z, fine, eye),
                    canopy(seed, greens),
                    shore,
                    true);
        }
        return dry(place, greens, palette, eye, seed);
    }

    /** Whether it is a river that a glacier feeds. */
    static boolean icy(Place place) {
        String said = place.concept() + "," + place.trait("nature", "") + "," + place.trait("words", "") + ","
                + place.trait("terrain", "");
        return said.matches(".*(glacier|glacial).*") && said.matches(".*(river|rivière|fleuve|stream|delta).*");
    }

    /** A plain of gravel that a river crosses in many braids, mountains with ice at its end. */
    private static Chart braided(double eye, long seed) {
        Shore shore = (x, z) -> {
            double bend = eye * 0.9 * Math.sin(z / (eye * 4.5) + seed % 5);
            double best = -1e6;
            for (int i = 0; i < 5; i++) {
                double sway = eye
                        * (0.85 * (Noise.value((int) seed + i * 7, z / (eye * 1.6), 0.5) - 0.5)
                                + 0.35 * (Noise.value((int) seed + i * 7 + 3, z / (eye * 0.55), 0.5) - 0.5));
                double wide = eye * (0.055 + 0.10 * Noise.value((int) seed + i * 7 + 1, z / (eye * 0.9), 0.5));
                best = Math.max(best, wide - Math.abs(x - bend - (i - 2) * eye * 0.30 - 2.2 * sway));
            }
            return best;
        };
        Form form = (x, z, fine) -> {
            double bank = Math.min(0.6, -shore.off(x, z) * 0.06);
            double side = Math.abs(x - eye * 0.9 * Math.sin(z / (eye * 4.5) + seed % 5)) / eye;
            double range = Noise.smooth(2.0, 7, side + 0.03 * z / eye) + Noise.smooth(eye * 18, eye * 60, z);
            return bank + range * eye * 3.4 * Math.pow(Fractal.ridged(seed + 2, x, z, eye * 9, fine, 8), 1.3);
        };
        Matter ice = Matters.ice(seed);
        Matter matter = s -> {
            double n = Fractal.soft(seed + 6, s.x, s.z, eye * 0.5, s.fine, 5);
            double old = Noise.smooth(0.50, 0.62, Fractal.soft(seed + 7, s.x, s.z, eye * 1.2, s.fine, 3));
            int gravel = Colours.scale(Colours.mix(0xFF8C9094, 0xFF6E6C68, n), 0.75 + 0.5 * n);
            gravel = Colours.mix(gravel, 0xFF6A7454, 0.35 * old);
            double damp = Noise.smooth(-eye * 0.06, 0, shore.off(s.x, s.z));
            int ground = Colours.scale(gravel, 1 - 0.35 * damp);
            int rock = Colours.scale(0xFF6C6A6A, 0.6 + 0.8 * n);
            int high = Colours.mix(rock, ice.colour(s), Noise.smooth(1.5, 0.7, s.steep()));
            return Colours.mix(ground, high, Noise.smooth(eye * 0.25, eye * 0.7, s.height));
        };
        return new Chart(form, matter, shore, true);
    }

    private static Chart dry(Place place, int[] greens, Palette palette, double eye, long seed) {
        String name = name(place);
        Shore none = Shore.NONE;
        return switch (name) {
            case "mountains", "valley", "glacier", "snowfield" -> {
                boolean cold = name.startsWith("g") || name.startsWith("s");
                yield new Chart(
                        wooded(Forms.alps(seed, 3300), cold ? 0 : 1, eye, seed),
                        Matters.alpine(seed, palette.land(0xFF85807C, 0.4), greens, cold ? 30 : 1050, cold ? 0 : 640),
                        none,
                        false);
            }
            case "desert" ->
                new Chart(
                        Forms.dunes(seed, eye * 0.30, eye),
                        Matters.loose(seed, palette.land(0xFFF0CE92, 0.4), palette.land(0xFFDFAE6C, 0.4), 0),
                        none,
                        false);
            case "savanna" ->
                new Chart(
                        (x, z, fine) -> rolling(seed, x, z, fine, eye),
                        Matters.fells(seed, new int[] {0xFF8A7C3A, 0xFFB89A4C, 0xFFC8A858, 0xFF9C8C4A, 0xFFD0B468}),
                        none,
                        false);
            case "canyon" ->
                new Chart(
                        Forms.mesas(seed, eye * 1.1, eye * 1.3),
                        Matters.banded(
                                seed,
                                new int[] {0xFFB5613A, 0xFFC9793F, 0xFF9A4A33, 0xFFD9985C, 0xFFE0B07C},
                                0xFFC98A58,
                                eye),
                        none,
                        false);
            case "forest", "jungle" ->
                new Chart(
                        (x, z, fine) -> rolling(seed, x, z, fine, eye) + crowns(seed, x, z, fine, eye),
                        place.season() == Season.AUTUMN ? blaze(seed, eye, place) : canopy(seed, greens),
                        none,
                        false);
            default ->
                new Chart((x, z, fine) -> rolling(seed, x, z, fine, eye), Matters.fields(seed, greens), none, false);
        };
    }

    /** Mountains with treetops on their lower slopes. */
    private static Form wooded(Form form, double share, double eye, long seed) {
        return (x, z, fine) -> {
            double h = form.height(x, z, fine);
            double meadow = Noise.smooth(0.44, 0.58, Fractal.soft(seed + 9, x, z, 520, fine, 3));
            double grown = share * (1 - meadow) * Noise.smooth(700, 450, h) * Noise.smooth(1600, 900, z);
            return grown <= 0 ? h : h + grown * crowns(seed, x, z, fine, eye);
        };
    }

    private static double rolling(long seed, double x, double z, double fine, double eye) {
        return eye * 1.1 * (Fractal.soft(seed, x, z, eye * 6, fine, 4) - 0.5)
                + Noise.smooth(eye * 12, eye * 70, z) * eye * 3 * Fractal.ridged(seed + 2, x, z, eye * 22, fine, 7);
    }

    private static double crowns(long seed, double x, double z, double fine, double eye) {
        return eye * 0.085 * Fractal.heaped(seed + 4, x, z, eye * 0.11, fine * 0.6, 3);
    }

    private static Matter canopy(long seed, int[] greens) {
        return s -> {
            double n = Fractal.heaped(seed + 4, s.x, s.z, 18, s.fine * 0.5, 2);
            double kind = Noise.value((int) seed + 8, s.x / 31, s.z / 31);
            double patch = Fractal.soft(seed + 9, s.x, s.z, 260, s.fine, 3);
            int c = Colours.mix(greens[0], greens[1], Math.min(1, 0.05 + 1.3 * kind * patch));
            c = Colours.mix(c, 0xFF1E3A2C, 0.55 * Noise.smooth(0.55, 0.38, patch));
            return Colours.scale(c, 0.45 + 0.75 * n);
        };
    }

    /** Treetops in autumn: each crown its own gold, rust or red, and a dark pine here and there. */
    private static Matter blaze(long seed, double eye, Place place) {
        boolean birch = (place.trait("nature", "") + place.trait("terrain", "") + place.trait("words", ""))
                .matches(".*(birch|bouleau|aspen).*");
        int[] tones = birch
                ? new int[] {0xFFE8B83A, 0xFFF2CC58, 0xFFD89A2E, 0xFFC8762C, 0xFFEFC24A}
                : new int[] {0xFFD88A2C, 0xFFC2542A, 0xFFE8B040, 0xFFA83C28, 0xFF8E8A3C};
        return s -> {
            double n = Fractal.heaped(seed + 4, s.x, s.z, eye * 0.11, s.fine * 0.6, 3);
            double kind = Noise.value((int) seed + 8, s.x / eye * 7, s.z / eye * 7) * 0.999;
            double at = kind * (tones.length - 1);
            int c = Colours.mix(tones[(int) at], tones[(int) at + 1], at - Math.floor(at));
            double pine = Noise.smooth(0.70, 0.78, Noise.value((int) seed + 12, s.x / eye * 6, s.z / eye * 6));
            double patch = Noise.smooth(0.62, 0.70, Fractal.soft(seed + 9, s.x, s.z, 200, s.fine, 3));
            c = Colours.mix(c, 0xFF2C4630, Math.max(0.85 * pine, 0.6 * patch));
            double gap = Noise.smooth(0.10, 0.45, n);
            return Colours.scale(Colours.mix(0xFF3A2C24, c, 0.35 + 0.65 * gap), 0.42 + 0.85 * n);
        };
    }

    /** A coast that runs away from the camera in bays and headlands, the sea on one side. */
    private static Shore coast(double eye, long seed) {
        double side = Noise.at(seed, 5) < 0.5 ? -1 : 1;
        return (x, z) -> {
            double bay = eye * 2.4 * (Noise.value((int) seed, z / (eye * 5.5), 0.5) - 0.5)
                    + eye * 0.9 * (Noise.value((int) seed + 1, z / (eye * 1.8), 0.5) - 0.5)
                    + eye * 0.35 * (Noise.fbm((int) seed + 2, z / (eye * 0.6), x / (eye * 0.6), 3) - 0.5);
            return side * (x + side * 0.10 * z) + bay;
        };
    }

    private static Shore island(double eye, long seed) {
        return (x, z) -> {
            double dx = x / (eye * 2.5);
            double dz = (z - eye * 4.6) / (eye * 1.9);
            double r = Math.hypot(dx, dz) + 0.45 * (Noise.fbm((int) seed, x / eye, z / eye, 4) - 0.5);
            return (r - 0.8) * eye * 2;
        };
    }

    private static double land(double off, double x, double z, double fine, double eye, long seed) {
        if (off > 0) {
            return -1;
        }
        double cliff = Noise.smooth(0.45, 0.62, Fractal.soft(seed + 3, x, z, eye * 2.2, fine, 2));
        double beach = eye * 0.10;
        double in = -off;
        double wall = cliff * eye * 0.16 * Noise.smooth(beach * 0.1, beach * 0.6, in)
                + (1 - cliff) * eye * 0.05 * Noise.smooth(beach * 0.8, beach * 3, in);
        double hills = eye * 0.9 * Noise.smooth(beach, eye * 6, in) * Fractal.soft(seed + 4, x, z, eye * 4, fine, 5);
        double trees = Noise.smooth(beach * 1.4, beach * 2.4, in) * crowns(seed, x, z, fine, eye);
        return 0.01 * in + wall + hills + trees;
    }

    private static Matter shorewards(Shore shore, int[] greens, Palette palette, double eye, long seed) {
        Matter woods = canopy(seed, greens);
        return s -> {
            double in = -shore.off(s.x, s.z);
            double n = Fractal.soft(seed + 6, s.x, s.z, eye * 0.4, s.fine, 4);
            int sand = Colours.scale(palette.land(0xFFE6CFA0, 0.3), 0.86 + 0.25 * n);
            int rock = Colours.scale(palette.land(0xFF8A7C6C, 0.3), 0.6 + 0.7 * n);
            double grown = Noise.smooth(eye * 0.12, eye * 0.17, in + eye * 0.05 * (n - 0.5));
            double steep = Noise.smooth(0.75, 1.3, s.steep());
            int c = Colours.mix(sand, woods.colour(s), grown);
            return Colours.mix(c, rock, steep * Noise.smooth(eye * 0.5, eye * 0.2, in));
        };
    }
}
