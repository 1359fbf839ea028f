package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Writes down the grains of one sound. */
final class Grains {
    private final List<Grain> grains = new ArrayList<>();
    private final Dice dice;

    Grains(Dice dice) {
        this.dice = dice;
    }

    /** A blow without an attack of its own. */
    Grains hit(double at, double decay, double hz, double q, double gain) {
        return puff(at, 0.001, decay, new Grain.Tone(hz, q, gain));
    }

    Grains puff(double at, double attack, double decay, Grain.Tone tone) {
        grains.add(Grain.of(at, attack, decay, tone));
        return this;
    }

    /** Many small grains between two seconds, denser at the start. */
    Grains scatter(int count, double from, double to, Grain.Tone tone) {
        Foley.scatter(grains, dice, count, from, to, 0.005, tone.hz(), tone.gain());
        return this;
    }

    /** Small grains all along, {@code perSecond} of them, each of another strength. */
    Grains rain(double seconds, double perSecond, double decay, Grain.Tone tone) {
        for (double at = 0; at < seconds; at += dice.range(0.05, 2) / perSecond) {
            double hz = tone.hz() * dice.range(0.5, 1.6);
            double strength = tone.gain() * dice.unit() * dice.unit();
            grains.add(Grain.of(at, 0.0008, decay * dice.range(0.5, 1.5), new Grain.Tone(hz, tone.q(), strength)));
        }
        return this;
    }

    Voice voice() {
        return new GrainVoice(grains, dice);
    }
}
