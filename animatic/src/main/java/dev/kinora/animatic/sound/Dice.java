package dev.kinora.animatic.sound;

/** Seeded chance: the same seed, the same throws, on every machine. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x1234567;
    }

    /** Dice of its own for one part, so that parts do not disturb each other. */
    Dice fork(long part) {
        return new Dice(mix(state ^ mix(part + 0x51ED27L)));
    }

    /** A fresh seed for a noise source. */
    int seed() {
        return (int) (bits() >>> 32);
    }

    double unit() {
        return (bits() >>> 11) * 0x1p-53;
    }

    double range(double least, double most) {
        return least + (most - least) * unit();
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A whole number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    int pick(int... choices) {
        return choices[below(choices.length)];
    }

    private long bits() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
