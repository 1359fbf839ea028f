package dev.kinora.animatic.sound;

import java.util.List;

/**
 * How a creature's voice sounds over time.
 *
 * @param pitch Hz of the vocal cords
 * @param gain strength
 * @param breath share of noise in the voice, 0 to 1
 * @param formants resonances of mouth and throat
 */
record Throat(Curve pitch, Curve gain, double breath, List<Formant> formants) {
    /**
     * One resonance.
     *
     * @param hz where it lies over time
     * @param q how narrow it is
     * @param gain how much of it is heard
     */
    record Formant(Curve hz, double q, double gain) {}

    static Formant formant(double q, double gain, double... timesAndHz) {
        return new Formant(Curve.through(timesAndHz), q, gain);
    }
}
