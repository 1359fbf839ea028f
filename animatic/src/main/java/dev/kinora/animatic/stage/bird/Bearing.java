package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import java.util.Set;

/**
 * What a bird's head does by itself: it looks about in jerks, blinks, calls, pecks. Pure functions of time.
 *
 * @param performer whose
 * @param seed of its moments
 */
record Bearing(Performer performer, long seed) {
    private static final Set<String> CALLS = Set.of(
            "action.sing",
            "action.crow",
            "action.call",
            "action.talk",
            "action.shout",
            "action.speak",
            "action.bark",
            "action.scream",
            "action.laugh",
            "action.argue",
            "action.say",
            "action.chirp",
            "action.roar",
            "action.meow",
            "action.fight",
            "action.cry");
    private static final Set<String> FEEDS = Set.of(
            "action.eat",
            "action.drink",
            "action.peck",
            "action.search",
            "action.feed",
            "action.harvest",
            "action.take",
            "action.find",
            "action.bend",
            "action.dig");

    /** Radians the head is turned down, in quick steps. */
    double glance(double t) {
        return steps(t, 0.95, 3) * 0.16;
    }

    /** -1 to 1, held and then quickly changed about every {@code every} seconds. */
    double steps(double t, double every, int salt) {
        double s = t / every + Noise.at(seed, salt);
        long n = (long) Math.floor(s);
        double k = Noise.smooth(0, 0.16, s - n);
        double a = Noise.at(seed + salt, n) * 2 - 1;
        double b = Noise.at(seed + salt, n + 1) * 2 - 1;
        return a + (b - a) * k;
    }

    /** 1 while the eyes are shut, else 0. */
    double blink(double t) {
        double s = t + 1.1 + 2.7 * Noise.at(seed, 91);
        return s % 2.7 < 0.13 ? 1 : 0;
    }

    /** How far the bill is open, 0 to 1. */
    double call(double t) {
        return performer
                .actAt(t)
                .filter(a -> CALLS.contains(a.verb()))
                .map(a -> note(t - a.start()))
                .orElse(0.0);
    }

    /** One call: rises, trills, ends; then a pause. */
    private static double note(double t) {
        double s = t % 2.1;
        if (s > 1.35) {
            return 0;
        }
        return Noise.smooth(0, 0.14, s) * (1 - Noise.smooth(1.1, 1.35, s)) * (0.78 + 0.22 * Math.sin(s * 26));
    }

    boolean feeds() {
        return performer.acts().stream().anyMatch(a -> FEEDS.contains(a.verb()));
    }

    /** How far it is bent down to what it eats, 0 to 1. */
    double peck(double t) {
        double s = (t + 3.2 * Noise.at(seed, 17)) % 3.2;
        double down = Noise.smooth(0.5, 0.72, s) * (1 - Noise.smooth(2.2, 2.5, s));
        double dabs = 0.18 * Math.max(0, Math.sin((s - 0.7) * 11));
        return Math.max(0, down * (0.96 - dabs));
    }
}
