package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes the music: a pad, and a pattern that fits the mood. */
final class Composer {
    private final Music music;
    private final double seconds;
    private final double beat;
    private final Dice dice;
    private final Harmony harmony;
    private final List<Event> events = new ArrayList<>();

    Composer(Music music, double seconds, Dice dice) {
        this.music = music;
        this.seconds = seconds;
        this.dice = dice;
        beat = 60 / music.tempo();
        harmony = Harmony.of(music.mood(), dice);
    }

    List<Event> compose() {
        int bars = (int) Math.ceil(seconds / (4 * beat));
        int[] shape = {dice.pick(0, 2), dice.pick(1, 3), dice.pick(2, 4), dice.pick(1, 3, 5)};
        for (int bar = 0; bar < bars; bar++) {
            switch (music.mood()) {
                case CALM -> calm(bar, shape);
                case JOYFUL -> joyful(bar, shape);
                case WONDER -> wonder(bar, shape);
                case TENSE -> tense(bar);
                case SAD -> sad(bar, shape);
                case COOL -> cool(bar, shape);
                case EPIC -> epic(bar, shape);
                case MYSTERY -> mystery(bar, shape);
            }
        }
        return events;
    }

    private void calm(int bar, int[] shape) {
        pad(bar, 0.8, false);
        for (int i = 0; i < 4; i++) {
            if (i != 3 || dice.chance(0.4)) {
                double hz = hz(12 + harmony.chordTone(bar, shape[i]));
                play(bar, i, 0.3, 0.25, () -> Strings.mallet(hz, beat * 3));
            }
        }
    }

    private void joyful(int bar, int[] shape) {
        pad(bar, 0.35, false);
        bass(bar, 0, 0.42, 0);
        bass(bar, 2, 0.38, 2);
        for (int i = 0; i < 8; i++) {
            double hz = hz(12 + harmony.chordTone(bar, shape[i % 4] + (i == 6 ? 1 : 0)));
            double accent = i % 2 == 0 ? 0.3 : 0.2;
            if (i != 3) {
                play(bar, i * 0.5, accent, i % 2 == 0 ? -0.3 : 0.3, () -> Strings.pluck(hz, beat));
            }
            brush(bar, i * 0.5, i % 2 == 0 ? 0.035 : 0.06);
        }
    }

    private void wonder(int bar, int[] shape) {
        pad(bar, 0.8, false);
        for (int i = 0; i < 8; i++) {
            if (dice.chance(0.75)) {
                double hz = hz(24 + harmony.chordTone(bar, shape[i % 4] + (i > 3 ? 1 : 0)));
                play(bar, i * 0.5, 0.16, i % 2 == 0 ? -0.5 : 0.5, () -> Strings.mallet(hz, beat * 4));
            }
        }
    }

    private void tense(int bar) {
        pad(bar, 0.55, true);
        for (int i = 0; i < 8; i++) {
            double hz = hz(-12 + harmony.chordTone(bar, 0));
            double accent = i % 4 == 0 ? 0.5 : 0.3;
            play(bar, i * 0.5, accent, 0, () -> Strings.bass(hz, beat * 0.3));
        }
        if (bar % 2 == 1) {
            double hz = hz(13 + harmony.chordTone(bar, 0));
            play(bar, 2, 0.12, 0.5, () -> Strings.bell(hz, beat * 3));
        }
    }

    private void sad(int bar, int[] shape) {
        pad(bar, 0.7, true);
        for (int i = 0; i < 3; i++) {
            double hz = hz(harmony.chordTone(bar, shape[i]) + (i == 1 ? 12 : 0));
            double velocity = dice.range(0.35, 0.5);
            Dice own = dice.fork(events.size());
            play(bar, i * 1.5, 0.32, -0.15, () -> Strings.piano(hz, beat * 3, velocity, own));
        }
    }

    /** A walking bass, an electric piano off the beat, brushes. */
    private void cool(int bar, int[] shape) {
        int[] walk = {0, 1, 2, 4};
        for (int i = 0; i < 4; i++) {
            bass(bar, i, 0.5, i == 3 && dice.chance(0.5) ? 3 : walk[i]);
            brush(bar, i, 0.05);
            brush(bar, i + 0.66, i % 2 == 1 ? 0.09 : 0.05);
        }
        for (double at : new double[] {0.66, 2, 3.66}) {
            for (int tone = 1; tone <= 3; tone++) {
                double hz = hz(harmony.semitones(harmony.roots()[bar % 4] + 2 * tone));
                play(bar, at, 0.16, 0.25, () -> Strings.tine(hz, beat * 0.7));
            }
        }
        if (bar % 2 == 1) {
            for (int i = 0; i < 4; i++) {
                double hz = hz(12 + harmony.chordTone(bar, shape[i]));
                play(bar, i * 0.66 + 1, 0.22, -0.3, () -> Strings.tine(hz, beat));
            }
        }
    }

    private void epic(int bar, int[] shape) {
        pad(bar, 1, true);
        pad(bar, 0.5, false);
        for (int i = 0; i < 8; i++) {
            double hz = hz(harmony.chordTone(bar, shape[i % 4]));
            play(bar, i * 0.5, i % 4 == 0 ? 0.36 : 0.24, i % 2 == 0 ? -0.2 : 0.2, () -> Strings.pluck(hz, beat * 0.5));
        }
        for (double at : new double[] {0, 1.5, 2}) {
            drum(bar, at, at == 0 ? 0.8 : 0.5);
        }
    }

    private void mystery(int bar, int[] shape) {
        pad(bar, 0.75, true);
        double[] times = {0, 1.5, 2.5};
        for (int i = 0; i < times.length; i++) {
            if (dice.chance(0.7)) {
                double hz = hz(12 + harmony.chordTone(bar, shape[i]));
                play(bar, times[i], 0.24, i - 1, () -> Strings.tine(hz, beat * 4));
            }
        }
    }

    /** The bar's chord, held into the next bar's beginning. */
    private void pad(int bar, double gain, boolean dark) {
        int down = dark ? -12 : 0;
        double[] tones = {
            hz(down - 12 + harmony.chordTone(bar, 0)),
            hz(down + harmony.chordTone(bar, 0)),
            hz(down + harmony.chordTone(bar, 1)),
            hz(down + harmony.chordTone(bar, 2))
        };
        double length = beat * 4.6;
        Curve curve = Curve.swell(length, beat * 0.8, beat * 1.2, 0.8 * gain);
        Dice own = dice.fork(events.size());
        play(
                bar,
                bar == 0 ? -0.8 : -0.3,
                1,
                0,
                () -> dark ? PadVoice.dark(tones, length, curve, own) : PadVoice.warm(tones, length, curve, own));
    }

    private void bass(int bar, double at, double gain, int tone) {
        double hz = hz(-12 + harmony.chordTone(bar, tone));
        play(bar, at, gain, 0, () -> Strings.bass(hz, beat * 0.85));
    }

    private void brush(int bar, double at, double gain) {
        Dice own = dice.fork(events.size());
        List<Grain> stroke = List.of(Grain.of(0, 0.004, 0.022, new Grain.Tone(6800, 0.7, 1)));
        play(bar, at, gain, 0.35, () -> new GrainVoice(stroke, own));
    }

    private void drum(int bar, double at, double gain) {
        Dice own = dice.fork(events.size());
        List<Partial> skin =
                List.of(new Partial(62, 0.7, 0.25), new Partial(98, 0.3, 0.12), new Partial(151, 0.15, 0.07));
        List<Grain> stick = List.of(Grain.of(0, 0.002, 0.03, new Grain.Tone(300, 0.7, 0.25)));
        play(bar, at, gain, 0, () -> Voice.together(new StruckVoice(skin, 0.002, 2, 0.1), new GrainVoice(stick, own)));
    }

    private void play(int bar, double beats, double gain, double pan, Supplier<Voice> voice) {
        double at = (bar * 4 + beats) * beat;
        if (at < seconds) {
            events.add(Event.at(at, gain * music.level(), new Placement(pan, pan, 3), voice));
        }
    }

    /** Pitch of a tone, {@code semitones} above the root near middle C. */
    private double hz(int semitones) {
        int root = music.key() > 6 ? music.key() - 12 : music.key();
        return 261.63 * StrictMath.pow(2, (root + semitones) / 12.0);
    }
}
