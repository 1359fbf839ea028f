package dev.kinora.animatic.sound;

/** Finds the voice of a cue. */
final class CueVoices {
    private CueVoices() {}

    /** The cue as an event; {@code dice} are its own. */
    static Event event(Cue cue, Dice dice) {
        double gain = Balance.gain(cue.kind()) * cue.level();
        return Event.at(cue.span().startSeconds(), gain, cue.placement(), () -> voice(cue, dice));
    }

    private static Voice voice(Cue cue, Dice dice) {
        double seconds = cue.span().durationSeconds();
        double pitch = cue.pitch();
        return switch (cue.kind()) {
            case FOOTSTEP_GRASS, FOOTSTEP_HARD, FOOTSTEP_SNOW, FOOTSTEP_WOOD -> Foley.step(cue.kind(), pitch, dice);
            case HOOF -> Foley.hoof(pitch, dice);
            case ENGINE_MOTORCYCLE -> Machines.motorcycle(cue, dice);
            case ENGINE_CAR -> Machines.car(cue, dice);
            case BICYCLE -> Foley.bicycle(seconds, pitch, dice);
            case WING_FLAP -> Foley.wings(seconds, pitch, dice);
            case SPLASH -> Foley.splash(pitch, dice);
            case PIANO_NOTE -> Strings.piano(440 * pitch, seconds, cue.level(), dice);
            case KITE_FLUTTER -> Foley.flutter(seconds, pitch, dice);
            case CLOTH -> Foley.cloth(seconds, pitch, dice);
            case STEAM_HISS -> Machines.steam(seconds, pitch, dice);
            case CUP_CLINK -> Strings.cup(pitch, dice);
            case LIQUID_POUR -> Machines.pour(seconds, pitch, dice);
            case MEOW -> Creatures.meow(seconds, pitch, dice);
            case PURR -> Creatures.purr(seconds, pitch, dice);
            case BARK -> Creatures.bark(pitch, dice);
            case BIRD_CALL -> Creatures.bird(pitch, dice);
            case LAUGH_CHILD -> Creatures.laugh(seconds, pitch, dice);
            case DOOR -> Foley.door(pitch, dice);
            case APPLAUSE -> Foley.applause(seconds, dice);
            case BELL -> Strings.bell(520 * pitch, seconds);
            case ROCKET -> Machines.rocket(seconds, pitch, dice);
            case GENERIC_WHOOSH -> Machines.whoosh(seconds, pitch, dice);
        };
    }
}
