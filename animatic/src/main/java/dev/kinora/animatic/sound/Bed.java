package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An ambience taken apart: wide noise that never ends, and single sounds here and there. */
final class Bed {
    private final double seconds;
    private final Dice dice;
    private final List<Double> strikes;
    private final List<Hiss> hisses = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /** What {@code ambience} is made of. */
    static Bed of(Ambience ambience, double seconds, Dice dice) {
        Bed bed = new Bed(ambience.strikes(), seconds, dice);
        ambience.kind().fill(bed);
        return bed;
    }

    private Bed(List<Double> strikes, double seconds, Dice dice) {
        this.strikes = strikes;
        this.seconds = seconds;
        this.dice = dice;
    }

    /** Seconds at which lightning is seen; empty when chance decides. */
    List<Double> strikes() {
        return strikes;
    }

    List<Hiss> hisses() {
        return hisses;
    }

    List<Event> events() {
        return events;
    }

    Dice dice() {
        return dice;
    }

    double seconds() {
        return seconds;
    }

    Bed hiss(Hiss... layers) {
        hisses.addAll(List.of(layers));
        return this;
    }

    /** A voice for the whole length. */
    Bed throughout(double gain, Placement placement, Function<Dice, Voice> voice) {
        return once(0, gain, placement, voice);
    }

    Bed once(double at, double gain, Placement placement, Function<Dice, Voice> voice) {
        Dice own = dice.fork(events.size());
        events.add(Event.at(at, gain, placement, () -> voice.apply(own)));
        return this;
    }

    /** A voice again and again, from one place, at irregular intervals. */
    Bed sprinkle(double least, double most, double gain, Placement placement, Function<Dice, Voice> voice) {
        for (double at = dice.range(0.1, most * 0.6); at < seconds; at += dice.range(least, most)) {
            once(at, gain * dice.range(0.6, 1), placement, voice);
        }
        return this;
    }

    /** Somewhere, {@code metres} away. */
    Placement somewhere(double metres) {
        double pan = dice.range(-0.85, 0.85);
        return new Placement(pan, pan, metres);
    }

    /** A cue as one of the sounds of the place, {@code length} seconds long when it can be. */
    Function<Dice, Voice> cue(CueKind kind, double length, double pitch) {
        return dice -> kind.voice(Cue.of(kind, 0, length).withPitch(pitch), dice);
    }

    /** A cue now and then from somewhere at that distance, as loud as {@code gain}. */
    Bed now(double least, double most, double gain, double metres, Function<Dice, Voice> cue) {
        return sprinkle(least, most, gain, somewhere(metres), cue);
    }
}
