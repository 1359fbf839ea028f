package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.stage.View;

/**
 * A way through the grass: away from the camera in bends, or across the picture when the camera travels beside it.
 *
 * @param kind what it is
 * @param across depth of its middle when it runs across the picture, metres; 0 when it leads away
 * @param seed decides its bends
 */
record Track(Kind kind, double across, long seed) {
    /** What a way is. */
    enum Kind {
        NONE,
        PATH,
        /** A road that is not paved. */
        DIRT,
        ROAD
    }

    static final Track NONE = new Track(Kind.NONE, 0, 0);

    /** The way that a place has. */
    static Track of(Place place, View view, long seed) {
        String name = place.concept().replaceFirst("^place\\.", "");
        Kind kind =
                switch (name) {
                    case "path" -> Kind.PATH;
                    case "road" -> unpaved(place) ? Kind.DIRT : Kind.ROAD;
                    default ->
                        switch (place.trait("way", "")) {
                            case "road" -> Kind.ROAD;
                            case "path" -> Kind.PATH;
                            default -> Kind.NONE;
                        };
                };
        boolean beside = Math.abs(view.plan().travel()) > 0.5;
        return new Track(kind, beside ? Math.max(2, view.plan().focus()) : 0, seed);
    }

    private static boolean unpaved(Place place) {
        return (place.trait("words", "") + place.trait("terrain", "") + place.trait("traits", ""))
                .matches(".*(dirt|dust|gravel|farm|sandy|mud).*");
    }

    private double half() {
        return kind != Kind.PATH ? across > 0 ? 3.1 : 2.7 : 0.9;
    }

    /** Metres from the middle of the way. */
    private double off(double x, double z) {
        if (across > 0) {
            return z - across + (kind == Kind.PATH ? -0.3 : 0.5);
        }
        double bend = 1.6 * Math.sin(z * 0.055 + Noise.at(seed, 3) * 6) + (Noise.at(seed, 4) - 0.5) * 0.16 * z;
        return x - bend;
    }

    /** Whether grass grows at a point: 1 on grass, 0 on the way, between at its edge. */
    double green(double x, double z) {
        if (kind == Kind.NONE) {
            return 1;
        }
        double ragged = (Noise.fbm((int) seed, x * 1.7, z * 1.7, 2) - 0.5) * (kind == Kind.PATH ? 0.7 : 0.25);
        return Noise.smooth(-0.12, 0.12, Math.abs(off(x, z)) - half() + ragged);
    }

    /** Colour of the way by white light. */
    int colour(double x, double z) {
        double rough = Noise.fbm((int) seed + 3, x * 2.1, z * 2.1, 3);
        double o = Math.abs(off(x, z));
        if (kind != Kind.ROAD) {
            double rut = kind == Kind.DIRT ? 0.9 : 0.45;
            int earth = Colours.mix(0xFF9C7A50, 0xFFDCC296, rough);
            return Colours.mix(earth, 0xFF7E6240, 0.5 * Noise.smooth(0.35, 0.15, Math.abs(o - rut)));
        }
        int tar = Colours.mix(0xFF54545A, 0xFF7C7A7C, rough);
        double along = across > 0 ? x : z;
        boolean dash = o < 0.07 && Math.floorMod((int) Math.floor(along / 2.2), 2) == 0;
        boolean edge = Math.abs(o - half() + 0.28) < 0.06;
        return dash || edge ? Colours.mix(tar, 0xFFF2EEE2, 0.8) : tar;
    }
}
