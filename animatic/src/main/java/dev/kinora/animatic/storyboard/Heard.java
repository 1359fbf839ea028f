package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.sound.AmbienceKind;
import dev.kinora.animatic.sound.CueKind;
import java.util.Optional;

/**
 * One sound of the table.
 *
 * @param name what is heard: an {@link AmbienceKind} or a {@link CueKind}
 * @param level 0 to 1
 * @param pitch factor on its natural pitch
 * @param gap seconds from one to the next where it is heard again and again
 */
record Heard(String name, double level, double pitch, double gap) {
    private static final double USUAL_GAP = 4.5;

    /** Reads {@code KIND/level/pitch/gap}, of which all but the kind may be left out. */
    static Heard of(String cell) {
        String[] parts = cell.split("/", -1);
        return new Heard(parts[0], number(parts, 1, 1), number(parts, 2, 1), number(parts, 3, USUAL_GAP));
    }

    private static double number(String[] parts, int at, double otherwise) {
        return at < parts.length ? Double.parseDouble(parts[at]) : otherwise;
    }

    /** The place that is heard, when it is one. */
    Optional<AmbienceKind> place() {
        return java.util.Arrays.stream(AmbienceKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** The single sound that is heard, when it is one. */
    Optional<CueKind> cue() {
        return java.util.Arrays.stream(CueKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
