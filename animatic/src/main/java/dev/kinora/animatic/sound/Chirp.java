package dev.kinora.animatic.sound;

/**
 * A whistled tone: a bird's syllable, a cricket's pulse, a drop.
 *
 * @param at seconds from the voice's start
 * @param seconds how long
 * @param glide its pitch at the start, the middle and the end
 * @param rise share of its length in which it swells, above 0 and below 1
 * @param gain strength
 */
record Chirp(double at, double seconds, Glide glide, double rise, double gain) {
    /** Pitch in Hz at the start, the middle and the end. */
    record Glide(double start, double middle, double end) {
        static Glide flat(double hz) {
            return new Glide(hz, hz, hz);
        }
    }
}
