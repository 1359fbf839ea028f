package dev.kinora.animatic.sound;

/**
 * Levels in decibels. The kinds are balanced against each other so that full-level beds come out near -24 LUFS, the quiet
 * ones lower, and full-level cues a little in front of them.
 */
final class Balance {
    private Balance() {}

    static double factor(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }
}
