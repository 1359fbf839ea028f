package dev.kinora.animatic.sound;

/** White noise from -1 to 1. */
final class Noise {
    private int state;

    Noise(int seed) {
        state = seed;
    }

    float next() {
        state = state * 1664525 + 1013904223;
        return (state >> 8) * 0x1p-23f;
    }
}
