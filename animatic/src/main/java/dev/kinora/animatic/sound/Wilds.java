package dev.kinora.animatic.sound;

import dev.kinora.animatic.sound.Hiss.Sway;
import java.util.ArrayList;
import java.util.List;

/** Woods, fields and what lives in them. */
final class Wilds {
    private Wilds() {}

    static void birds(Bed bed, int count, double gain) {
        for (int i = 0; i < count; i++) {
            Placement perch = bed.somewhere(bed.dice().range(6, 30));
            double pitch = bed.dice().range(0.85, 1.15);
            Dice species = bed.dice().fork(i);
            long song = species.seed();
            bed.sprinkle(1.6, 4.2, gain, perch, dice -> Creatures.bird(pitch, new Dice(song)));
        }
    }

    static void forest(Bed bed) {
        bed.hiss(Hiss.low(300, 0.008, new Sway(0.5, 6, 0)), Hiss.pass(3600, 0.5, 0.012, new Sway(0.6, 4.5, 0.1)));
        birds(bed, 6, 0.55);
    }

    static void park(Bed bed) {
        bed.hiss(
                Hiss.low(260, 0.009, new Sway(0.3, 7, 0)),
                Hiss.pass(3200, 0.5, 0.008, new Sway(0.5, 5, 0.1)),
                Hiss.pass(650, 0.5, 0.006, new Sway(0.4, 2, 0)));
        birds(bed, 5, 0.5);
        bed.sprinkle(5, 11, 0.16, bed.somewhere(45), dice -> Creatures.laugh(1.1, 1, dice));
    }

    static void crickets(Bed bed) {
        bed.hiss(Hiss.low(260, 0.008, new Sway(0.3, 7, 0)), Hiss.pass(4300, 3, 0.004, new Sway(0.3, 2, 0)));
        for (int i = 0; i < 5; i++) {
            Placement place = bed.somewhere(bed.dice().range(3, 18));
            bed.throughout(0.6, place, dice -> Creatures.cricket(bed.seconds(), dice));
        }
    }

    /** Insects that never stop, frogs, and birds that nobody else has. */
    static void jungle(Bed bed) {
        bed.hiss(Hiss.pass(5200, 2, 0.010, new Sway(0.3, 2, 0)), Hiss.low(260, 0.008, new Sway(0.4, 6, 0)));
        for (int i = 0; i < 2; i++) {
            bed.throughout(0.45, bed.somewhere(9 + 8 * i), dice -> Critters.cicada(bed.seconds(), dice));
        }
        bed.now(2, 5, 0.35, 14, bed.cue(CueKind.PARROT, 1, 1.1));
        bed.now(3, 6, 0.45, 18, Wilds::whoop);
        bed.now(2, 4.5, 0.3, 9, bed.cue(CueKind.FROG, 0.6, 1.5));
        bed.now(7, 15, 0.3, 40, bed.cue(CueKind.MONKEY, 1.5, 1));
        birds(bed, 2, 0.35);
    }

    /** A bird of the jungle: long slides upwards. */
    private static Voice whoop(Dice dice) {
        List<Chirp> song = new ArrayList<>();
        double hz = dice.range(700, 1000);
        for (int i = 0; i < 4; i++) {
            song.add(new Chirp(i * 0.3, 0.24, new Chirp.Glide(hz, hz * 1.25, hz * 2.1), 0.6, 0.25 + 0.05 * i));
        }
        return new ChirpVoice(song);
    }

    static void swamp(Bed bed) {
        bed.hiss(Hiss.low(240, 0.012, new Sway(0.3, 6, 0)), Hiss.pass(4600, 3, 0.004, new Sway(0.3, 2, 0)));
        double[] pitches = {0.6, 0.9, 1.05, 1.45};
        for (double pitch : pitches) {
            bed.now(0.9, 2.3, 0.6, bed.dice().range(4, 16), bed.cue(CueKind.FROG, 0.6, pitch));
        }
        bed.throughout(0.3, bed.somewhere(16), dice -> Creatures.cricket(bed.seconds(), dice));
        bed.now(1.5, 4, 0.5, 5, dice -> Foley.drops(0, 0.6, 6, 0.4, dice));
    }

    static void owlNight(Bed bed) {
        crickets(bed);
        bed.now(3.5, 8, 1.3, 24, bed.cue(CueKind.OWL, 2, 1));
    }

    static void savanna(Bed bed) {
        Airs.breeze(bed);
        bed.throughout(0.3, bed.somewhere(20), dice -> Critters.cicada(bed.seconds(), dice));
        birds(bed, 2, 0.3);
        bed.now(9, 18, 0.2, 250, bed.cue(CueKind.ROAR, 2, 1));
    }

    static void farm(Bed bed) {
        Airs.breeze(bed);
        birds(bed, 2, 0.3);
        bed.now(2.5, 5, 0.35, 9, bed.cue(CueKind.HEN, 0.8, 1));
        bed.now(6, 13, 0.4, 34, bed.cue(CueKind.ROOSTER, 1.9, 1));
        bed.now(5, 11, 0.3, 40, bed.cue(CueKind.MOO, 1.6, 1));
        bed.now(4, 9, 0.25, 30, bed.cue(CueKind.BAA, 0.9, 1));
    }

    /** Noon among the vines: cicadas. */
    static void vineyard(Bed bed) {
        Airs.breeze(bed);
        for (int i = 0; i < 3; i++) {
            bed.throughout(0.8, bed.somewhere(5 + 5 * i), dice -> Critters.cicada(bed.seconds(), dice));
        }
        birds(bed, 1, 0.25);
    }

    /** Drops into still water, one after the other, and a long echo. */
    static void cave(Bed bed) {
        bed.hiss(Hiss.low(130, 0.02, new Sway(0.4, 7, 0)), Hiss.pass(420, 2, 0.004, new Sway(0.7, 6, 0.3)));
        for (int i = 0; i < 3; i++) {
            double pitch = 0.7 + 0.3 * i;
            bed.now(0.9 + 0.5 * i, 2 + i, 1.4, 8 + 6 * i, dice -> Foley.drops(0, 0.03, 1, pitch, dice));
        }
    }
}
