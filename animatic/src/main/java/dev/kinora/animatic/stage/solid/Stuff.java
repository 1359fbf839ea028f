package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Noise;

/** What things are made of: how the surface answers light and how its colour varies. */
public enum Stuff {
    CERAMIC(1, 70, 0.06, Pattern.MOTTLED),
    GLAZE(1, 70, 0.06, Pattern.SPECKLED),
    PLASTIC(0.75, 46, 0.10, Pattern.PLAIN),
    RUBBER(0.22, 14, 0.08, Pattern.MOTTLED),
    METAL(1, 90, 0, Pattern.BRUSHED),
    WOOD(0.28, 22, 0.06, Pattern.GRAIN),
    LACQUER(0.9, 60, 0.06, Pattern.GRAIN),
    WAX(0.16, 14, 0.55, Pattern.MOTTLED),
    FRUIT(0.45, 52, 0.16, Pattern.STREAKED),
    BERRY(0.6, 46, 0.30, Pattern.SEEDED),
    CLAY(0.06, 8, 0.08, Pattern.MOTTLED),
    PAPER(0.05, 8, 0.36, Pattern.MOTTLED),
    CLOTH(0.03, 6, 0.20, Pattern.WOVEN),
    LEATHER(0.32, 16, 0.06, Pattern.CELLS),
    STONE(0.08, 10, 0.05, Pattern.STONY),
    MARBLE(0.7, 50, 0.12, Pattern.VEINED),
    LEAF(0.22, 18, 0.28, Pattern.MOTTLED),
    PETAL(0.06, 8, 0.42, Pattern.STREAKED),
    SKIN(0.20, 13, 0.46, Pattern.PLAIN),
    CREAM(0.24, 18, 0.40, Pattern.PLAIN),
    CRUMB(0.04, 6, 0.20, Pattern.POROUS),
    CRUST(0.20, 16, 0.14, Pattern.TOASTED),
    CHOCOLATE(0.55, 28, 0.08, Pattern.MOTTLED),
    MEAT(0.35, 22, 0.20, Pattern.POROUS),
    SAND(0.02, 5, 0.10, Pattern.GRAINY),
    SNOW(0.10, 30, 0.50, Pattern.GRAINY),
    PLUSH(0.02, 5, 0.40, Pattern.FUZZY),
    WICKER(0.15, 12, 0.06, Pattern.PLAITED),
    BRICK(0.04, 6, 0.05, Pattern.BRICKS),
    BARK(0.04, 6, 0.05, Pattern.FURROWED),
    GLASS(1, 160, 0, Pattern.PLAIN),
    LIQUID(0.9, 120, 0.30, Pattern.PLAIN),
    GEM(1.4, 120, 0.30, Pattern.FACETS),
    GLOW(0, 1, 1, Pattern.PLAIN);

    private enum Pattern {
        PLAIN,
        MOTTLED,
        SPECKLED,
        BRUSHED,
        GRAIN,
        STREAKED,
        SEEDED,
        WOVEN,
        CELLS,
        STONY,
        VEINED,
        POROUS,
        TOASTED,
        GRAINY,
        FUZZY,
        PLAITED,
        BRICKS,
        FURROWED,
        FACETS
    }

    private final double gloss;
    private final double power;
    private final double wrap;
    private final Pattern pattern;

    Stuff(double gloss, double power, double wrap, Pattern pattern) {
        this.gloss = gloss;
        this.power = power;
        this.wrap = wrap;
        this.pattern = pattern;
    }

    /** Strength of reflections, 1 like glaze. */
    double gloss() {
        return gloss;
    }

    /** Sharpness of highlights. */
    double power() {
        return power;
    }

    /** How far light creeps around the form: 0 stone, .5 wax. */
    double wrap() {
        return wrap;
    }

    boolean clear() {
        return this == GLASS;
    }

    boolean metal() {
        return this == METAL;
    }

    /** Varies the spot's colour (linear light, in place) by where on the thing it is; {@code s} is the thing's size. */
    void vary(Spot p, int seed, double s) {
        double x = p.x;
        double y = p.y;
        double z = p.z;
        double k = 1;
        switch (pattern) {
            case PLAIN -> {}
            case MOTTLED -> k = 0.88 + 0.24 * Lumps.at(seed, x * 14 / s, y * 14 / s, z * 14 / s);
            case SPECKLED -> k = (0.90 + 0.2 * Lumps.at(seed, x, y, z)) * (1 - 0.5 * dots(seed, x, y, z, s * 0.05));
            case BRUSHED -> k = 0.92 + 0.16 * Lumps.value(seed, x * 6 / s, y * 120 / s, z * 6 / s);
            case GRAIN -> k = wood(p, seed, s);
            case STREAKED -> {
                double a = Math.atan2(z, x);
                double n = Noise.fbm(seed, a * 5 + 20, y * 5 / s, 3);
                k = 0.80 + 0.40 * n;
                p.toward(1.5 * p.r + 0.08, 1.5 * p.g + 0.08, p.b, 0.25 * Noise.smooth(0.5, 0.8, n));
            }
            case SEEDED -> {
                double a = Math.atan2(z, x) * 7 / Math.PI;
                double v = y * 11 / s + (Math.floorMod((int) Math.floor(a), 2) == 0 ? 0.5 : 0);
                double du = a - Math.floor(a) - 0.5;
                double dv = v - Math.floor(v) - 0.5;
                double d = Math.sqrt(du * du * 2.6 + dv * dv * 1.2);
                k = 0.75 + 0.25 * Noise.smooth(0.1, 0.4, d);
                p.toward(0.70, 0.50, 0.12, 0.8 * (1 - Noise.smooth(0.10, 0.17, d)));
            }
            case WOVEN -> {
                double f = 150 / s;
                k = 0.90
                        + 0.07 * (Math.sin((x + z) * f) + Math.sin((y + z * 0.6) * f))
                        + 0.10 * (Lumps.at(seed, x * 9 / s, y * 9 / s, z * 9 / s) - 0.5);
            }
            case CELLS ->
                k = 0.72
                        + 0.34 * Noise.cells(seed, (x + 0.6 * z) * 60 / s, (y - 0.5 * z) * 60 / s)
                        + 0.2 * (Lumps.at(seed, x * 7 / s, y * 7 / s, z * 7 / s) - 0.5);
            case STONY ->
                k = 0.68
                        + 0.5 * Lumps.at(seed, x * 9 / s, y * 9 / s, z * 9 / s)
                        + 0.3 * (Lumps.value(seed + 3, x * 70 / s, y * 70 / s, z * 70 / s) - 0.5);
            case VEINED -> {
                double w = Lumps.at(seed, x * 5 / s, y * 5 / s, z * 5 / s);
                double v = Math.abs(Lumps.at(seed + 5, x * 4 / s + w * 2, y * 4 / s + w, z * 4 / s) - 0.5);
                k = 1 - 0.55 * Math.exp(-v * 40) - 0.12 * w;
            }
            case POROUS ->
                k = 0.70
                        + 0.42 * Lumps.at(seed, x * 34 / s, y * 34 / s, z * 34 / s)
                        - 0.45 * Noise.smooth(0.60, 0.76, Lumps.value(seed + 9, x * 46 / s, y * 46 / s, z * 46 / s));
            case TOASTED -> {
                double n = Lumps.at(seed, x * 8 / s, y * 8 / s, z * 8 / s);
                k = 0.72 + 0.5 * n - 0.22 * Math.max(0, p.ny) * (0.4 + n);
            }
            case GRAINY ->
                k = 0.86
                        + 0.16 * Lumps.at(seed, x * 10 / s, y * 10 / s, z * 10 / s)
                        + 0.24 * (Lumps.value(seed + 2, x * 110 / s, y * 110 / s, z * 110 / s) - 0.5);
            case FUZZY ->
                k = 0.62
                        + 0.5 * Lumps.at(seed, x * 60 / s, y * 60 / s, z * 60 / s)
                        + 0.2 * Lumps.at(seed + 4, x * 12 / s, y * 12 / s, z * 12 / s);
            case PLAITED -> {
                double a = Math.atan2(z, x) * 15;
                double v = y * 22 / s;
                k = 0.42
                        + 0.6
                                * Math.abs(Math.sin(a + Math.PI / 2 * Math.floorMod((int) Math.floor(v), 2)))
                                * Math.sqrt(Math.abs(Math.sin(v * Math.PI)));
            }
            case BRICKS -> {
                double v = y * 14 / s;
                double u = (x + z) * 7 / s + 0.5 * Math.floorMod((int) Math.floor(v), 2);
                double joint = Math.min(
                        Noise.smooth(0.03, 0.07, 0.5 - Math.abs(u - Math.floor(u) - 0.5)),
                        Noise.smooth(0.06, 0.13, 0.5 - Math.abs(v - Math.floor(v) - 0.5)));
                k = 0.7 + 0.5 * Noise.at(seed + (long) Math.floor(u) * 31, (long) Math.floor(v));
                p.toward(0.42, 0.38, 0.34, 0.75 * (1 - joint));
            }
            case FURROWED -> k = 0.45 + 0.8 * Lumps.at(seed, x * 30 / s, y * 7 / s, z * 30 / s);
            case FACETS -> k = 0.5 + 1.2 * Math.abs(Math.sin(p.nx * 9 + p.ny * 13 + p.nz * 7));
        }
        p.scale(Math.max(0.05, k));
    }

    private static double dots(int seed, double x, double y, double z, double cell) {
        return Noise.smooth(0.70, 0.80, Lumps.value(seed + 8, x / cell * 2, y / cell * 2, z / cell * 2));
    }

    /** Rings and fibres that run along the part's longest side. */
    private static double wood(Spot p, int seed, double s) {
        double u = p.along == 0 ? p.x : p.along == 1 ? p.y : p.z;
        double v = p.along == 0 ? p.y : p.x;
        double w = p.along == 2 ? p.y : p.z;
        double f = 12 / s;
        double ring = v * f * 1.1 + w * f * 0.9 + 3.4 * Noise.fbm(seed, u * f * 0.22, (v + w) * f * 0.5 + 9, 3);
        double phase = ring - Math.floor(ring);
        double grain = phase < 0.72 ? phase / 0.72 : (1 - phase) / 0.28;
        double fibre = Noise.fbm(seed + 3, u * f * 0.8, (v + 0.7 * w) * f * 9, 2);
        return (0.62 + 0.40 * grain) * (0.74 + 0.52 * fibre);
    }
}
