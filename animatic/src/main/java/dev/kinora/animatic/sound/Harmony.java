package dev.kinora.animatic.sound;

/**
 * The chords of a mood.
 *
 * @param scale semitones of the seven steps above the root
 * @param roots scale steps of the four chords of a round, 0 is the tonic
 */
record Harmony(int[] scale, int[] roots) {
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final int[] MINOR = {0, 2, 3, 5, 7, 8, 10};
    private static final int[] DORIAN = {0, 2, 3, 5, 7, 9, 10};
    private static final int[] LYDIAN = {0, 2, 4, 6, 7, 9, 11};

    /** One of the mood's chord rounds. */
    static Harmony of(Mood mood, Dice dice) {
        return switch (mood) {
            case CALM -> choose(MAJOR, dice, "0 5 3 4", "0 3 5 3", "0 2 3 0");
            case JOYFUL -> choose(MAJOR, dice, "0 4 5 3", "0 3 0 4", "0 5 3 4");
            case WONDER -> choose(LYDIAN, dice, "0 1 0 4", "0 4 1 0", "0 2 1 4");
            case TENSE -> choose(MINOR, dice, "0 0 5 4", "0 5 0 6", "0 3 0 5");
            case SAD -> choose(MINOR, dice, "0 5 2 6", "0 3 5 4", "0 6 5 3");
            case COOL -> choose(DORIAN, dice, "0 3 0 3", "0 6 3 0", "0 0 3 6");
            case EPIC -> choose(MINOR, dice, "0 5 2 6", "0 6 5 6", "0 2 6 5");
            case MYSTERY -> choose(DORIAN, dice, "0 1 0 6", "0 3 1 0", "0 2 0 1");
        };
    }

    private static Harmony choose(int[] scale, Dice dice, String... rounds) {
        String[] words = rounds[dice.below(rounds.length)].split(" ", -1);
        int[] roots = new int[words.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = Integer.parseInt(words[i]);
        }
        return new Harmony(scale, roots);
    }

    /** Semitones above the root of scale step {@code step}, which may lie octaves above or below. */
    int semitones(int step) {
        return scale[Math.floorMod(step, 7)] + 12 * Math.floorDiv(step, 7);
    }

    /** Semitones above the root of tone {@code tone} (0 root, 1 third, 2 fifth, 3 seventh …) of the chord in bar {@code bar}. */
    int chordTone(int bar, int tone) {
        int round = Math.floorDiv(tone, 3);
        return semitones(roots[Math.floorMod(bar, roots.length)] + 2 * Math.floorMod(tone, 3) + 7 * round);
    }
}
