package dev.kinora.animatic.sound;

/**
 * Balances the kinds against each other, in decibels on what their recipes give. Full-level beds come out near -24 LUFS,
 * the quiet ones lower; full-level cues a little in front of them.
 */
final class Balance {
    private Balance() {}

    static double gain(CueKind kind) {
        return factor(
                switch (kind) {
                    case BARK -> 5;
                    case LAUGH_CHILD -> 3;
                    case FOOTSTEP_HARD -> 1;
                    case KITE_FLUTTER, FOOTSTEP_GRASS -> 0;
                    case FOOTSTEP_SNOW, MEOW -> -1;
                    case FOOTSTEP_WOOD, BICYCLE, CUP_CLINK, PURR, APPLAUSE -> -2;
                    case HOOF, SPLASH, DOOR, ENGINE_MOTORCYCLE, ENGINE_CAR -> -3;
                    case PIANO_NOTE, CLOTH, BIRD_CALL, BELL -> -4;
                    case WING_FLAP -> -5;
                    case STEAM_HISS, LIQUID_POUR, ROCKET -> -8;
                    case GENERIC_WHOOSH -> -10;
                });
    }

    static double gain(AmbienceKind kind) {
        return factor(
                switch (kind) {
                    case CRICKETS, PARK_BIRDS -> 3;
                    case CAFE, SPACE_HUM, FOREST_BIRDS -> 2;
                    case CROWD -> 0;
                    case CITY_DAY -> -1;
                    case BREEZE_GRASS, RIVER -> -2;
                    case UNDERWATER -> -3;
                    case RAIN, THUNDER, SEA, CITY_NIGHT, HALL, FIRE -> -4;
                    case WIND -> -5;
                    case SNOW_HUSH -> -6;
                    case ROOM_TONE -> -8;
                });
    }

    private static double factor(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }
}
