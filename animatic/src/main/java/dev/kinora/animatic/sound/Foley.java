package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Sounds of feet, hands and things, made of grains. */
final class Foley {
    private Foley() {}

    /** Heel, then ball of the foot; every step a little different. */
    static Voice step(CueKind kind, double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        double roll = dice.range(0.055, 0.085);
        switch (kind) {
            case FOOTSTEP_HARD -> {
                grain(grains, 0, 0.001, 0.012, 190 * pitch, 1.2, 0.5);
                grain(grains, 0.001, 0.0005, 0.007, dice.range(1500, 2100) * pitch, 1.4, 0.35);
                grain(grains, roll, 0.002, 0.012, dice.range(800, 1100) * pitch, 1, 0.17);
                grain(grains, roll + 0.01, 0.004, 0.03, 3600, 0.7, 0.05);
            }
            case FOOTSTEP_WOOD -> {
                grain(grains, 0, 0.001, 0.03, dice.range(120, 145) * pitch, 3, 0.7);
                grain(grains, 0, 0.001, 0.018, dice.range(330, 400) * pitch, 4, 0.35);
                grain(grains, roll, 0.002, 0.015, 260 * pitch, 3, 0.3);
                grain(grains, 0.001, 0.0005, 0.006, 1300, 1.2, 0.2);
            }
            case FOOTSTEP_SNOW -> {
                grain(grains, 0, 0.012, 0.04, 420 * pitch, 0.8, 0.2);
                scatter(grains, dice, 46, 0, 0.2, 0.006, 2100 * pitch, 0.16);
            }
            default -> {
                grain(grains, 0, 0.006, 0.03, 170 * pitch, 0.9, 0.4);
                grain(grains, 0.008, 0.015, 0.03, dice.range(1500, 2200) * pitch, 0.7, 0.14);
                scatter(grains, dice, 16, 0.01, 0.14, 0.008, 3600 * pitch, 0.1);
                grain(grains, roll + 0.02, 0.025, 0.035, dice.range(3200, 4300) * pitch, 0.7, 0.1);
            }
        }
        return new GrainVoice(grains, dice);
    }

    static Voice hoof(double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        grain(grains, 0, 0.001, 0.022, dice.range(560, 680) * pitch, 5, 0.6);
        grain(grains, 0.001, 0.001, 0.01, dice.range(1250, 1500) * pitch, 4, 0.4);
        grain(grains, 0, 0.003, 0.035, 110, 1, 0.5);
        scatter(grains, dice, 6, 0.02, 0.08, 0.006, 2800, 0.06);
        return new GrainVoice(grains, dice);
    }

    static Voice wings(double seconds, double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        double beat = 0.21 / pitch;
        for (double at = 0; at == 0 || at < seconds - beat * 0.5; at += beat * dice.range(0.94, 1.06)) {
            grain(grains, at, 0.05 / pitch, 0.028 / pitch, 260 * pitch, 0.8, 0.4);
            grain(grains, at + 0.02 / pitch, 0.035 / pitch, 0.02 / pitch, 1500 * pitch, 0.6, 0.13);
        }
        return new GrainVoice(grains, dice);
    }

    static Voice splash(double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        grain(grains, 0, 0.008, 0.07, 380 * pitch, 0.6, 0.5);
        grain(grains, 0.015, 0.05, 0.16, 2400 * pitch, 0.5, 0.34);
        scatter(grains, dice, 40, 0.1, 0.8, 0.008, 4200, 0.1);
        return Voice.together(new GrainVoice(grains, dice), drops(0.12, 1.1, 14, pitch, dice));
    }

    /** Drops and bubbles: tones that rise as they close. */
    static Voice drops(double from, double to, int count, double pitch, Dice dice) {
        List<Chirp> chirps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double hz = dice.range(500, 1900) * pitch;
            chirps.add(new Chirp(
                    dice.range(from, to),
                    dice.range(0.02, 0.06),
                    new Chirp.Glide(hz, hz * 1.15, hz * 1.6),
                    0.12,
                    dice.range(0.05, 0.2)));
        }
        return new ChirpVoice(chirps);
    }

    /** A sail of paper and thread in gusts: irregular flaps, each a soft slap and a rustle. */
    static Voice flutter(double seconds, double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        double phase = dice.range(0, 6);
        for (double at = 0; at < seconds; ) {
            double gust = 0.55 + 0.45 * StrictMath.sin(at * 1.9 + phase) * StrictMath.sin(at * 0.73 + 2 * phase);
            double strength = gust * dice.range(0.55, 1);
            grain(grains, at, 0.006, 0.014, dice.range(420, 560) * pitch, 1, 0.34 * strength);
            grain(grains, at + 0.003, 0.007, 0.012, dice.range(1500, 2300) * pitch, 0.8, 0.22 * strength);
            if (dice.chance(0.4)) {
                grain(grains, at + 0.012, 0.002, 0.006, dice.range(3600, 5200) * pitch, 0.8, 0.16 * strength);
            }
            at += dice.range(0.8, 1.25) / (9 + 8 * gust);
        }
        return new GrainVoice(grains, dice);
    }

    static Voice cloth(double seconds, double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        for (double at = 0; at == 0 || at < seconds - 0.1; at += dice.range(0.09, 0.2)) {
            grain(
                    grains,
                    at,
                    dice.range(0.03, 0.07),
                    0.035,
                    dice.range(1300, 2600) * pitch,
                    0.6,
                    dice.range(0.08, 0.2));
        }
        scatter(grains, dice, (int) (seconds * 40), 0, Math.max(0.1, seconds), 0.003, 4500 * pitch, 0.05);
        return new GrainVoice(grains, dice);
    }

    static Voice applause(double seconds, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        for (double at = 0; at < seconds; at += dice.range(0, 0.011)) {
            double swell = Math.min(1, 0.25 + at) * Math.min(1, 0.15 + (seconds - at) / 1.2);
            grain(
                    grains,
                    at,
                    0.0008,
                    dice.range(0.004, 0.012),
                    dice.range(700, 2400),
                    1.2,
                    dice.range(0.05, 0.25) * swell);
        }
        return new GrainVoice(grains, dice);
    }

    /** A latch, the leaf meeting its frame, the room behind it. */
    static Voice door(double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        grain(grains, 0, 0.001, 0.006, 2300 * pitch, 3, 0.25);
        grain(grains, 0.05, 0.001, 0.008, 1500 * pitch, 3, 0.25);
        grain(grains, 0.16, 0.002, 0.06, 85 * pitch, 1.4, 0.8);
        grain(grains, 0.16, 0.001, 0.03, 240 * pitch, 2, 0.45);
        grain(grains, 0.165, 0.001, 0.01, 1100 * pitch, 1, 0.25);
        return new GrainVoice(grains, dice);
    }

    static Voice bicycle(double seconds, double pitch, Dice dice) {
        List<Grain> grains = new ArrayList<>();
        for (double at = 0; at < seconds; at += 0.052 / pitch * dice.range(0.97, 1.03)) {
            grain(grains, at, 0.0006, 0.0025, 3900 * pitch, 3, 0.22 * dice.range(0.8, 1));
        }
        Voice tyres =
                new SweepVoice(seconds, Curve.constant(900), 0.7, Curve.swell(seconds, 0.2, 0.3, 0.07), dice.seed());
        return Voice.together(new GrainVoice(grains, dice), tyres);
    }

    /** Many small grains, denser at the start. */
    static void scatter(
            List<Grain> grains, Dice dice, int count, double from, double to, double decay, double hz, double gain) {
        for (int i = 0; i < count; i++) {
            double share = dice.unit() * dice.unit();
            grain(
                    grains,
                    from + share * (to - from),
                    0.001,
                    decay * dice.range(0.5, 1.2),
                    hz * dice.range(0.6, 1.5),
                    1.2,
                    gain * dice.range(0.4, 1) * (1 - 0.6 * share));
        }
    }

    private static void grain(
            List<Grain> grains, double at, double attack, double decay, double hz, double q, double gain) {
        grains.add(Grain.of(at, attack, decay, new Grain.Tone(hz, q, gain)));
    }
}
