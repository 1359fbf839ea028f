package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Thing;
import java.util.Set;

/** What actions mean for staging. */
final class Verbs {
    private static final Set<String> RIDE = Set.of("action.ride", "action.drive", "action.pilot", "action.cycle");
    private static final Set<String> PLAY = Set.of("action.play", "action.perform", "action.play-music");
    private static final Set<String> HOLD =
            Set.of("action.hold", "action.carry", "action.read", "action.drink", "action.eat", "action.throw");
    private static final Set<String> HANDHELD = Set.of(
            "instrument.guitar", "instrument.violin", "instrument.flute", "instrument.trumpet", "instrument.saxophone",
            "prop.ball");

    private Verbs() {}

    static boolean rides(String verb) {
        return RIDE.contains(verb);
    }

    static boolean plays(String verb) {
        return PLAY.contains(verb);
    }

    static boolean holds(String verb) {
        return HOLD.contains(verb);
    }

    static boolean handheld(Thing thing) {
        return thing.concept().filter(HANDHELD::contains).isPresent();
    }

    /** Metres per second of somebody 1.7 m tall; 0 when the verb moves nobody along. */
    static double speed(String verb) {
        return switch (verb) {
            case "action.walk", "action.stroll", "action.wander" -> 1.1;
            case "action.cross", "action.explore", "action.march" -> 1.15;
            case "action.run", "action.jog", "action.chase", "action.flee" -> 3.0;
            case "action.gallop", "action.race" -> 6.0;
            case "action.swim", "action.glide", "action.float" -> 0.8;
            case "action.fly", "action.soar" -> 2.4;
            case "action.sail" -> 2.0;
            case "action.crawl" -> 0.4;
            case "action.ski", "action.skate", "action.surf" -> 4.0;
            default -> 0;
        };
    }
}
