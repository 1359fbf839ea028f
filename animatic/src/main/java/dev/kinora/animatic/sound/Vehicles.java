package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** What carries somebody, by road, rail, water and air. */
final class Vehicles {
    private static final ToneVoice.Timbre HORN =
            ToneVoice.Timbre.of(0.08, 5, 0.002, 1, 0.9, 0.8, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1);
    private static final ToneVoice.Timbre STEAM = ToneVoice.Timbre.of(0.5, 7, 0.004, 1, 0.2, 0.25, 0.08);
    private static final ToneVoice.Timbre WAIL = ToneVoice.Timbre.of(0, 5, 0, 1, 0.35, 0.3, 0.15, 0.08);
    private static final ToneVoice.Timbre WHINE = ToneVoice.Timbre.of(0.3, 3, 0.002, 1, 0.25, 0.12);
    private static final ToneVoice.Timbre ROTOR = ToneVoice.Timbre.of(0.2, 11, 0.015, 1, 0.8, 0.7, 0.5, 0.4, 0.3, 0.2);
    private static final ToneVoice.Timbre OTHERWORLDLY = ToneVoice.Timbre.of(0.05, 6.5, 0.06, 1, 0.5, 0.25, 0.2, 0.1);

    private Vehicles() {}

    /** An engine that holds about {@code rpm} and breathes with the road. */
    static Voice engine(EngineVoice.Build build, double rpm, double sway, Cue cue, Dice dice) {
        double seconds = length(cue);
        List<Double> turns = new ArrayList<>();
        for (double at = 0; at < seconds + 2; at += 1.7) {
            turns.addAll(List.of(at, rpm * cue.pitch() * dice.range(1 - sway, 1 + sway)));
        }
        return new EngineVoice(build, cue, Creatures.curve(turns), edges(cue, 0.8), dice.seed());
    }

    private static double length(Cue cue) {
        return Math.max(cue.span().durationSeconds(), 0.1);
    }

    private static Curve edges(Cue cue, double gain) {
        return Curve.swell(length(cue), 0.06, 0.15, gain);
    }

    private static Voice wash(double hz, double q, double gain, Cue cue, Dice dice) {
        return new SweepVoice(length(cue), Curve.constant(hz), q, edges(cue, gain), dice.seed());
    }

    static Voice motorboat(Cue cue, Dice dice) {
        Voice motor = engine(EngineVoice.Build.FOUR_IN_LINE, 2600, 0.08, cue, dice);
        return Voice.together(motor, wash(1800, 0.5, 0.07, cue, dice), wash(420, 0.7, 0.1, cue, dice));
    }

    static Voice propeller(Cue cue, Dice dice) {
        Voice motor = engine(EngineVoice.Build.RADIAL, 1750, 0.02, cue, dice);
        return Voice.together(motor, wash(900, 0.5, 0.06, cue, dice));
    }

    static Voice jet(Cue cue, Dice dice) {
        Curve whine = Curve.constant(2900 * cue.pitch());
        return Voice.together(
                wash(260, 0.5, 0.4, cue, dice),
                wash(950, 0.5, 0.28, cue, dice),
                wash(3200, 0.6, 0.1, cue, dice),
                new ToneVoice(length(cue), whine, edges(cue, 0.035), WHINE, dice));
    }

    /** Blades that slap the air, and a turbine. */
    static Voice helicopter(Cue cue, Dice dice) {
        Grains blades = new Grains(dice);
        double gap = 0.088 / cue.pitch();
        for (double at = 0; at < length(cue); at += gap * dice.range(0.985, 1.015)) {
            blades.puff(at, 0.012, 0.018, new Grain.Tone(125, 1, 0.75));
            blades.puff(at + 0.004, 0.01, 0.014, new Grain.Tone(620, 0.7, 0.28));
            blades.puff(at + 0.006, 0.006, 0.01, new Grain.Tone(2100, 0.7, 0.1));
        }
        Curve whine = Curve.constant(1750 * cue.pitch());
        return Voice.together(
                blades.voice(),
                wash(700, 0.6, 0.05, cue, dice),
                new ToneVoice(length(cue), whine, edges(cue, 0.02), WHINE, dice));
    }

    static Voice drone(Cue cue, Dice dice) {
        Voice[] rotors = new Voice[4];
        for (int i = 0; i < rotors.length; i++) {
            double hz = 205 * cue.pitch() * (1 + 0.021 * i) * dice.range(0.99, 1.01);
            rotors[i] = new ToneVoice(length(cue), Curve.constant(hz), edges(cue, 0.09), ROTOR, dice);
        }
        return Voice.together(Voice.together(rotors), wash(3600, 0.6, 0.04, cue, dice));
    }

    static Voice ufo(Cue cue, Dice dice) {
        double hz = 128 * cue.pitch();
        List<Double> sweep = new ArrayList<>();
        for (double at = 0; at < length(cue) + 1; at += 1.3) {
            sweep.addAll(List.of(at, 4.03 * hz * dice.range(0.8, 1.3)));
        }
        Curve high = Creatures.curve(sweep);
        return Voice.together(
                new ToneVoice(length(cue), Curve.constant(hz), edges(cue, 0.3), OTHERWORLDLY, dice),
                new ToneVoice(length(cue), high, edges(cue, 0.1), OTHERWORLDLY, dice));
    }

    /** Four chuffs a turn of the wheels, the first the loudest, and rods that clank. */
    static Voice steamTrain(Cue cue, Dice dice) {
        Grains engine = new Grains(dice);
        double gap = 0.2 / cue.pitch();
        int n = 0;
        for (double at = 0.03; at < length(cue); at += gap * dice.range(0.97, 1.03), n++) {
            double push = n % 4 == 0 ? 1 : 0.7;
            engine.puff(at, 0.012, 0.035, new Grain.Tone(420, 0.5, 0.6 * push));
            engine.puff(at + 0.008, 0.02, 0.05, new Grain.Tone(2300, 0.5, 0.22 * push));
            if (n % 4 == 2) {
                engine.hit(at, 0.02, 830, 6, 0.14);
            }
        }
        return Voice.together(engine.voice(), rails(cue, dice), wash(4800, 0.7, 0.012, cue, dice));
    }

    static Voice train(Cue cue, Dice dice) {
        double hum = 96 * cue.pitch();
        return Voice.together(
                rails(cue, dice),
                wash(330, 0.6, 0.16, cue, dice),
                wash(1300, 0.5, 0.05, cue, dice),
                PadVoice.dark(new double[] {hum, hum * 2.01, hum * 5.03}, length(cue), edges(cue, 0.2), dice));
    }

    /** Two axles, a breath, two axles: over each joint of the rail. */
    private static Voice rails(Cue cue, Dice dice) {
        Grains clacks = new Grains(dice);
        double gap = 0.85 / cue.pitch();
        for (double at = 0.1; at < length(cue); at += gap) {
            for (double axle : new double[] {0, 0.11, 0.3, 0.41}) {
                clacks.hit(at + axle / cue.pitch(), 0.02, dice.range(230, 280), 2, 0.4);
                clacks.hit(at + axle / cue.pitch(), 0.008, dice.range(1300, 1700), 2, 0.16);
            }
        }
        return clacks.voice();
    }

    static Voice steamWhistle(Cue cue, Dice dice) {
        return chord(cue, STEAM, 0.3, dice, 415, 523, 622, 740);
    }

    static Voice shipHorn(Cue cue, Dice dice) {
        return chord(cue, HORN, 0.5, dice, 98, 123.5);
    }

    static Voice carHorn(Cue cue, Dice dice) {
        return chord(cue, HORN, 0.25, dice, 415, 523);
    }

    private static Voice chord(Cue cue, ToneVoice.Timbre timbre, double gain, Dice dice, double... hz) {
        double seconds = Math.clamp(cue.span().durationSeconds(), 0.2, 3);
        Voice[] tones = new Voice[hz.length];
        for (int i = 0; i < tones.length; i++) {
            double high = hz[i] * cue.pitch();
            Curve pitch = Curve.through(0, high * 0.96, 0.12, high, seconds * 0.85, high, seconds, high * 0.95);
            Curve loud = Curve.swell(seconds, 0.05, 0.25, gain / Math.sqrt(hz.length));
            tones[i] = new ToneVoice(seconds, pitch, loud, timbre, dice);
        }
        return Voice.together(tones);
    }

    static Voice siren(Cue cue, Dice dice) {
        List<Double> hz = new ArrayList<>();
        int n = 0;
        for (double at = 0; at < length(cue) + 2; at += 1.6) {
            hz.addAll(List.of(at, (n++ % 2 == 0 ? 640.0 : 1250.0) * cue.pitch()));
        }
        return new ToneVoice(length(cue), Creatures.curve(hz), edges(cue, 0.35), WAIL, dice);
    }

    static Voice skate(Cue cue, Dice dice) {
        Grains cracks = new Grains(dice);
        for (double at = 0.2; at < length(cue); at += dice.range(0.35, 0.8)) {
            cracks.hit(at, 0.01, 600, 2, 0.3).hit(at + 0.07, 0.008, 700, 2, 0.2);
        }
        return Voice.together(
                cracks.voice(), wash(850 * cue.pitch(), 1.2, 0.14, cue, dice), wash(2600, 0.8, 0.04, cue, dice));
    }

    /** Edges that carve: a hiss that swells with each turn. */
    static Voice ski(Cue cue, Dice dice) {
        List<Double> gain = new ArrayList<>(List.of(0.0, 0.0));
        for (double at = 0.3; at < length(cue); at += dice.range(0.8, 1.2)) {
            gain.addAll(List.of(at, 0.05, at + 0.35, 0.16));
        }
        gain.addAll(List.of(Math.max(length(cue), gain.get(gain.size() - 2) + 0.1), 0.0));
        Curve swing = Creatures.curve(gain);
        return Voice.together(
                new SweepVoice(length(cue), Curve.constant(3300 * cue.pitch()), 0.6, swing, dice.seed()),
                new SweepVoice(length(cue), Curve.constant(800), 0.6, swing.times(0.4), dice.seed()));
    }

    static Voice sail(Cue cue, Dice dice) {
        Grains cloth = new Grains(dice);
        for (double at = dice.range(0, 0.4); at < length(cue); at += dice.range(0.35, 1.1)) {
            double strength = dice.range(0.4, 1);
            cloth.puff(at, 0.02, 0.06, new Grain.Tone(170 * cue.pitch(), 0.9, 0.5 * strength));
            cloth.puff(at + 0.01, 0.02, 0.04, new Grain.Tone(1100 * cue.pitch(), 0.7, 0.2 * strength));
        }
        for (double at = 0.6; at < length(cue); at += dice.range(1.4, 2.6)) {
            cloth.puff(at, 0.12, 0.1, new Grain.Tone(dice.range(380, 520), 9, 0.25));
        }
        return Voice.together(cloth.voice(), wash(650, 0.6, 0.03, cue, dice));
    }

    static Voice oar(Cue cue, Dice dice) {
        Voice water = new Grains(dice)
                .puff(0, 0.03, 0.1, new Grain.Tone(500 * cue.pitch(), 0.6, 0.35))
                .puff(0.05, 0.12, 0.16, new Grain.Tone(1500 * cue.pitch(), 0.5, 0.18))
                .puff(0, 0.05, 0.03, new Grain.Tone(330, 8, 0.3))
                .voice();
        return Voice.together(water, Foley.drops(0.3, 1, 9, cue.pitch(), dice));
    }
}
