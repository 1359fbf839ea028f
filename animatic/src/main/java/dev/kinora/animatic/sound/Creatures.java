package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Voices of animals and children. */
final class Creatures {
    private Creatures() {}

    static Voice meow(double seconds, double pitch, Dice dice) {
        double t = Math.clamp(seconds, 0.35, 1.4);
        double top = dice.range(640, 740) * pitch;
        Curve hz = Curve.through(0, top * 0.66, 0.22 * t, top, 0.55 * t, top * 0.95, t, top * 0.6);
        Curve gain = Curve.through(0, 0, 0.12 * t, 0.5, 0.4 * t, 0.75, 0.75 * t, 0.45, t, 0);
        return new ThroatVoice(
                t,
                new Throat(
                        hz,
                        gain,
                        0.08,
                        List.of(
                                Throat.formant(3, 1, 0, 480, 0.3 * t, 1250, 0.6 * t, 1150, t, 600),
                                Throat.formant(5, 0.7, 0, 2500, 0.35 * t, 2000, t, 1200),
                                Throat.formant(6, 0.25, 0, 3900))),
                dice.seed());
    }

    /** Breath in, breath out, a flutter of 25 beats a second. */
    static Voice purr(double seconds, double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        for (double at = 0; at < seconds; at += dice.range(0.95, 1.05) / (25 * pitch)) {
            double breath = 0.55 + 0.45 * StrictMath.sin(2 * StrictMath.PI * at / 1.7);
            grains.add(Grain.of(at, 0.003, 0.007, new Grain.Tone(130 * pitch, 1.2, 0.45 * breath)));
            grains.add(Grain.of(at + 0.002, 0.002, 0.005, new Grain.Tone(620 * pitch, 0.8, 0.13 * breath)));
        }
        return new GrainVoice(grains, dice);
    }

    static Voice bark(double pitch, Dice dice) {
        double t = dice.range(0.16, 0.22);
        double top = dice.range(330, 400) * pitch;
        Curve hz = Curve.through(0, top * 0.75, 0.25 * t, top, t, top * 0.45);
        Curve gain = Curve.through(0, 0, 0.08 * t, 1, 0.4 * t, 0.8, t, 0);
        return new ThroatVoice(
                t,
                new Throat(
                        hz,
                        gain,
                        0.32,
                        List.of(
                                Throat.formant(2.5, 1, 0, 550 * pitch, 0.3 * t, 950 * pitch, t, 500 * pitch),
                                Throat.formant(3, 0.8, 0, 1500 * pitch, t, 1250 * pitch),
                                Throat.formant(3, 0.3, 0, 2900 * pitch))),
                dice.seed());
    }

    /** A run of short syllables that falls in pitch. */
    static Voice laugh(double seconds, double pitch, Dice dice) {
        List<Voice> run = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        List<Double> strengths = new ArrayList<>(List.of(0.0, 0.0));
        double top = dice.range(430, 500) * pitch;
        double beat = dice.range(0.155, 0.185);
        int count = Math.clamp(Math.round(seconds / beat), 3, 40);
        for (int i = 0; i < count; i++) {
            double at = i * beat;
            double share = (double) (i % 6) / 6;
            double height = top * (1.12 - 0.3 * share) * dice.range(0.97, 1.03);
            points.addAll(List.of(at, height * 0.95, at + 0.05, height * 1.1, at + 0.12, height * 0.85));
            double strength = (0.9 - 0.5 * share) * dice.range(0.8, 1);
            strengths.addAll(
                    List.of(at + 0.012, 0.06, at + 0.04, strength, at + 0.075, strength * 0.7, at + 0.115, 0.03));
        }
        double length = count * beat;
        strengths.addAll(List.of(length, 0.0));
        run.add(new ThroatVoice(
                length,
                new Throat(
                        curve(points),
                        curve(strengths),
                        0.18,
                        List.of(
                                Throat.formant(3.2, 1, 0, 980),
                                Throat.formant(5, 0.6, 0, 1750),
                                Throat.formant(6, 0.3, 0, 3500))),
                dice.seed()));
        return run.getFirst();
    }

    static Curve curve(List<Double> points) {
        return Curve.through(points.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** One utterance of a songbird; the dice decide the species. */
    static Voice bird(double pitch, Dice dice) {
        List<Chirp> song = new ArrayList<>();
        switch (dice.below(4)) {
            case 0 -> twoTone(song, pitch, dice);
            case 1 -> trill(song, pitch, dice);
            case 2 -> warble(song, pitch, dice);
            default -> chatter(song, pitch, dice);
        }
        return new ChirpVoice(song);
    }

    private static void twoTone(List<Chirp> song, double pitch, Dice dice) {
        double high = dice.range(4300, 5200) * pitch;
        int times = dice.pick(2, 3, 4);
        for (int i = 0; i < times; i++) {
            double at = i * 0.31;
            song.add(new Chirp(at, 0.1, new Chirp.Glide(high, high * 1.02, high), 0.25, 0.4));
            song.add(new Chirp(at + 0.13, 0.15, new Chirp.Glide(high * 0.76, high * 0.75, high * 0.73), 0.2, 0.45));
        }
    }

    private static void trill(List<Chirp> song, double pitch, Dice dice) {
        double hz = dice.range(3400, 4400) * pitch;
        int times = 6 + dice.below(8);
        for (int i = 0; i < times; i++) {
            double swell = 0.18 + 0.28 * i / times;
            song.add(new Chirp(i * 0.075, 0.052, new Chirp.Glide(hz * 1.25, hz, hz * 0.88), 0.2, swell));
        }
    }

    private static void warble(List<Chirp> song, double pitch, Dice dice) {
        double hz = dice.range(2300, 3000) * pitch;
        double at = 0;
        int times = 4 + dice.below(5);
        for (int i = 0; i < times; i++) {
            double start = hz * dice.range(0.8, 1.5);
            double seconds = dice.range(0.06, 0.19);
            Chirp.Glide glide = new Chirp.Glide(start, start * dice.range(0.85, 1.3), start * dice.range(0.75, 1.15));
            song.add(new Chirp(at, seconds, glide, 0.3, dice.range(0.25, 0.45)));
            at += seconds + dice.range(0.015, 0.06);
        }
    }

    private static void chatter(List<Chirp> song, double pitch, Dice dice) {
        double hz = dice.range(3000, 3700) * pitch;
        int times = dice.pick(1, 2, 3);
        for (int i = 0; i < times; i++) {
            Chirp.Glide glide = new Chirp.Glide(hz * 0.9, hz * 1.45, hz * 0.8);
            song.add(new Chirp(i * dice.range(0.2, 0.26), 0.075, glide, 0.35, 0.42));
        }
    }

    /** A cricket's song: bursts of three or four pulses of one high tone. */
    static Voice cricket(double seconds, Dice dice) {
        List<Chirp> song = new ArrayList<>();
        double hz = dice.range(4100, 4900);
        double rate = dice.range(0.42, 0.62);
        int pulses = dice.pick(3, 4);
        for (double at = dice.range(0, rate); at < seconds; at += rate * dice.range(0.97, 1.03)) {
            for (int i = 0; i < pulses; i++) {
                song.add(new Chirp(at + i * 0.034, 0.024, Chirp.Glide.flat(hz), 0.4, 0.12 + 0.04 * i));
            }
        }
        song.add(new Chirp(Math.max(0, seconds - 0.01), 0.01, Chirp.Glide.flat(hz), 0.5, 0));
        return new ChirpVoice(song);
    }

    /** Somebody talking too far away to be understood. */
    static Voice talk(double seconds, double pitch, Dice dice) {
        List<Double> hz = new ArrayList<>(List.of(0.0, 130 * pitch));
        List<Double> gain = new ArrayList<>(List.of(0.0, 0.0));
        List<Double> mouth = new ArrayList<>(List.of(0.0, 500.0));
        double at = dice.range(0, 1.2);
        while (at < seconds - 0.3) {
            int syllables = 3 + dice.below(8);
            for (int i = 0; i < syllables && at < seconds - 0.3; i++) {
                double length = dice.range(0.11, 0.24);
                double strength = dice.range(0.25, 0.6);
                hz.addAll(List.of(at + length * 0.4, pitch * dice.range(115, 165)));
                mouth.addAll(List.of(at + length * 0.4, dice.range(350, 800)));
                gain.addAll(List.of(at, 0.03, at + length * 0.35, strength, at + length * 0.8, strength * 0.4));
                at += length;
            }
            gain.addAll(List.of(at + 0.03, 0.0));
            at += dice.range(0.4, 1.6);
            gain.addAll(List.of(at - 0.03, 0.0));
        }
        gain.addAll(List.of(Math.max(at, seconds) + 1, 0.0));
        return new ThroatVoice(
                seconds,
                new Throat(
                        curve(hz),
                        curve(gain),
                        0.2,
                        List.of(
                                new Throat.Formant(curve(mouth), 3, 1),
                                new Throat.Formant(curve(mouth).times(2.6), 4, 0.5))),
                dice.seed());
    }
}
