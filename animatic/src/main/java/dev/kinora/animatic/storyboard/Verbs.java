package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.stage.thing.Things;
import java.util.Set;

/** What actions mean for staging. */
final class Verbs {
    private static final Set<String> RIDE = Set.of(
            "action.ride",
            "action.drive",
            "action.pilot",
            "action.cycle",
            "action.sail",
            "action.row",
            "action.skate",
            "action.skateboard",
            "action.surf");
    private static final Set<String> PLAY = Set.of("action.play");
    private static final Set<String> HOLD = Set.of(
            "action.hold",
            "action.carry",
            "action.lift",
            "action.read",
            "action.drink",
            "action.eat",
            "action.throw",
            "action.drop");
    private static final Set<String> WIELD = Set.of(
            "action.swing",
            "action.wave",
            "action.raise",
            "action.use",
            "action.show",
            "action.point",
            "action.give",
            "action.take",
            "action.pull",
            "action.draw",
            "action.aim",
            "action.open",
            "action.find",
            "action.catch",
            "action.light");
    private static final Set<String> TEND =
            Set.of("action.water", "action.plant", "action.garden", "action.light", "action.open", "action.harvest");
    private static final Set<String> HANDHELD = Set.of(
            "prop.guitar",
            "prop.banjo",
            "prop.violin",
            "prop.flute",
            "prop.trumpet",
            "prop.saxophone",
            "prop.accordion",
            "prop.ball",
            "prop.phone");

    private Verbs() {}

    static boolean rides(String verb) {
        return RIDE.contains(verb);
    }

    static boolean plays(String verb) {
        return PLAY.contains(verb);
    }

    /** Whether somebody is moved along by it who is its object. */
    static boolean pursues(String verb) {
        return verb.equals("action.chase") || verb.equals("action.follow") || verb.equals("action.race");
    }

    /** Whether what it is done to stands right before who does it. */
    static boolean tends(String verb) {
        return TEND.contains(verb);
    }

    static boolean holds(String verb) {
        return HOLD.contains(verb);
    }

    /** Whether somebody does it with a thing in the hand: swings a racket, raises a sword. */
    static boolean wields(String verb, Thing thing) {
        return WIELD.contains(verb) && Things.grips(thing.concept().orElse(""), thing.word()) && !thing.isA("vehicle");
    }

    /** Instruments that stand on the floor and are played from a seat or a stand. */
    private static final Set<String> STANDING = Set.of(
            "prop.piano", "prop.grand-piano", "prop.keyboard", "prop.organ", "prop.drums", "prop.harp", "prop.cello");

    /** Whether a concept is an instrument with keys that strike strings. */
    static boolean piano(String concept) {
        return concept.equals("prop.piano") || concept.equals("prop.grand-piano");
    }

    /** Whether a thing is an instrument that stands on the floor. */
    static boolean standing(Thing thing) {
        return thing.concept().filter(STANDING::contains).isPresent();
    }

    static boolean handheld(Thing thing) {
        return thing.concept().filter(HANDHELD::contains).isPresent();
    }

    /** How fast an action is done, by its manner: 1 unless the prompt says so. */
    static double tempo(Action action) {
        if (action.course().manner().contains("manner.slowly")) {
            return 0.6;
        }
        return action.course().manner().contains("manner.quickly") ? 1.6 : 1;
    }

    /** Metres per second of somebody 1.7 m tall; 0 when the verb moves nobody along. */
    static double speed(String verb) {
        return switch (verb) {
            case "action.walk", "action.move", "action.travel", "action.enter", "action.leave", "action.pass" -> 1.1;
            case "action.lead", "action.push", "action.pull" -> 0.9;
            case "action.cross", "action.explore", "action.march", "action.approach", "action.follow" -> 1.15;
            case "action.sneak" -> 0.6;
            case "action.run", "action.trot", "action.chase", "action.flee" -> 3.0;
            case "action.gallop", "action.race" -> 6.0;
            case "action.swim", "action.glide", "action.float", "action.drift" -> 0.8;
            case "action.fly" -> 2.4;
            case "action.sail" -> 2.0;
            case "action.crawl", "action.slither" -> 0.4;
            case "action.ski", "action.snowboard" -> 4.0;
            case "action.skateboard" -> 3.4;
            case "action.kickflip" -> 1.8;
            case "action.hop" -> 0.9;
            default -> 0;
        };
    }
}
