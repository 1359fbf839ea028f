package dev.kinora.animatic.sound;

import java.util.function.Supplier;

/**
 * A voice that is to be played.
 *
 * @param startFrame may be negative
 * @param gain strength at the source
 * @param placement from where; it moves over the voice's own length
 * @param voice made when it is needed
 */
record Event(long startFrame, double gain, Placement placement, Supplier<Voice> voice) {
    static Event at(double seconds, double gain, Placement placement, Supplier<Voice> voice) {
        return new Event(Voice.framesOf(seconds), gain, placement, voice);
    }
}
