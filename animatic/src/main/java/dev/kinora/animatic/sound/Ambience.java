package dev.kinora.animatic.sound;

import java.util.List;

/**
 * One layer of what a place sounds like, for the whole clip.
 *
 * @param kind what is heard
 * @param level 0 (silent) to 1 (the foremost thing heard)
 * @param pan where its weight lies, -1 (left) to 1 (right); a bed stays wide
 * @param strikes seconds at which lightning is seen, heard by {@link AmbienceKind#THUNDER} alone; empty lets the seed decide
 */
public record Ambience(AmbienceKind kind, double level, double pan, List<Double> strikes) {
    public Ambience {
        Checks.within("level", level, 0, 1);
        Checks.within("pan", pan, -1, 1);
        strikes = List.copyOf(strikes);
    }

    /** A bed all around the listener. */
    public static Ambience of(AmbienceKind kind, double level) {
        return new Ambience(kind, level, 0, List.of());
    }

    /** Thunder that follows the lightning of the picture. */
    public static Ambience thunder(double level, List<Double> strikes) {
        return new Ambience(AmbienceKind.THUNDER, level, 0, strikes);
    }
}
