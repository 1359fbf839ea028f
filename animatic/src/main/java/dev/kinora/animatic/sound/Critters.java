package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Voices of what creeps, buzzes and swims. */
final class Critters {
    private static final ToneVoice.Timbre WHALE = ToneVoice.Timbre.of(0.05, 4.2, 0.012, 1, 0.45, 0.3, 0.12, 0.06);
    private static final ToneVoice.Timbre GNAT = ToneVoice.Timbre.of(0.1, 23, 0.02, 1, 0.7, 0.5, 0.4, 0.3, 0.2, 0.15);

    private Critters() {}

    /** Two croaks, each a run of quick pulses that opens. */
    static Voice frog(Cue cue, Dice dice) {
        double pitch = cue.pitch() * dice.range(0.9, 1.1);
        return new Cry(0.62, dice)
                .pitch(pitch, 0, 150, 0.5, 175, 1, 165)
                .loud(0, 0, 0.08, 0.8, 0.34, 0.7, 0.4, 0, 0.5, 0, 0.58, 1, 0.9, 0.8, 1, 0)
                .breath(0.08)
                .shake(46, 0.9, 0)
                .mouth(5, 1, 0, 620, 0.35, 1150, 0.5, 700, 1, 1400)
                .mouth(6, 0.5, 2300)
                .voice();
    }

    static Voice hiss(Cue cue, Dice dice) {
        double length = Math.clamp(cue.span().durationSeconds(), 0.8, 1.8);
        Curve gain = Curve.through(0, 0, 0.15, 0.2, 0.5 * length, 0.12, 0.8 * length, 0.2, length, 0);
        return Voice.together(
                new SweepVoice(length, Curve.constant(6800 * cue.pitch()), 1.1, gain, dice.seed()),
                new SweepVoice(length, Curve.constant(3800 * cue.pitch()), 1.4, gain.times(0.4), dice.seed()));
    }

    /** Wings that hum, coming and going. */
    static Voice buzz(Cue cue, Dice dice) {
        double seconds = Math.max(cue.span().durationSeconds(), 0.3);
        List<Double> hz = new ArrayList<>();
        List<Double> gain = new ArrayList<>(List.of(0.0, 0.0));
        for (double at = 0.05; at < seconds; at += dice.range(0.15, 0.5)) {
            hz.addAll(List.of(at, 215 * cue.pitch() * dice.range(0.9, 1.12)));
            gain.addAll(List.of(at, dice.range(0.08, 0.3)));
        }
        gain.addAll(List.of(seconds, 0.0));
        return new ToneVoice(seconds, Creatures.curve(hz), Creatures.curve(gain), GNAT, dice);
    }

    /** A long song of slides up and down. */
    static Voice whale(Cue cue, Dice dice) {
        double pitch = cue.pitch() * dice.range(0.85, 1.15);
        Curve hz = Curve.through(
                0,
                170 * pitch,
                0.8,
                420 * pitch,
                1.5,
                330 * pitch,
                1.9,
                210 * pitch,
                2.6,
                620 * pitch,
                3.4,
                260 * pitch);
        Curve gain = Curve.through(0, 0, 0.3, 0.4, 1.4, 0.5, 1.8, 0.15, 2.2, 0.45, 2.8, 0.4, 3.4, 0);
        return new ToneVoice(3.4, hz, gain, WHALE, dice);
    }

    /** Clicks that quicken, then whistles. */
    static Voice dolphin(Cue cue, Dice dice) {
        double pitch = cue.pitch();
        Grains clicks = new Grains(dice);
        double gap = 0.06;
        for (double at = 0; at < 0.8; at += gap) {
            clicks.hit(at, 0.0015, 5200 * pitch, 2, 0.5);
            gap = Math.max(0.008, gap * 0.93);
        }
        List<Chirp> whistles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            double low = dice.range(4800, 6000) * pitch;
            whistles.add(new Chirp(0.7 + 0.35 * i, 0.3, new Chirp.Glide(low, low * 1.9, low * 1.2), 0.3, 0.28));
        }
        return Voice.together(clicks.voice(), new ChirpVoice(whistles));
    }

    static Voice squeak(Cue cue, Dice dice) {
        List<Chirp> song = new ArrayList<>();
        int times = 2 + dice.below(3);
        for (int i = 0; i < times; i++) {
            double hz = dice.range(4200, 5200) * cue.pitch();
            song.add(new Chirp(i * 0.13, 0.07, new Chirp.Glide(hz, hz * 1.25, hz * 0.9), 0.3, 0.35));
        }
        return new ChirpVoice(song);
    }

    static Voice bubbles(Cue cue, Dice dice) {
        double seconds = Math.max(0.4, cue.span().durationSeconds());
        int count = (int) Math.clamp(Math.round(seconds * 12), 5, 2000);
        return Foley.drops(0, seconds, count, 0.5 * cue.pitch(), dice);
    }

    /** A cicada: a rattle of some hundred strokes a second that swells and breaks off. */
    static Voice cicada(double seconds, Dice dice) {
        double hz = dice.range(4300, 5600);
        List<Double> gain = new ArrayList<>(List.of(0.0, 0.0));
        for (double at = dice.range(0.1, 1); at < seconds; ) {
            double length = dice.range(2, 4);
            gain.addAll(List.of(at, 0.02, at + 0.6, 0.09, at + length - 0.4, 0.11, at + length, 0.015));
            at += length + dice.range(0.3, 1);
        }
        ToneVoice.Timbre rattle = ToneVoice.Timbre.of(1.6, 110, 0.03, 1, 0.12);
        return new ToneVoice(seconds, Curve.constant(hz), Creatures.curve(gain), rattle, dice);
    }
}
