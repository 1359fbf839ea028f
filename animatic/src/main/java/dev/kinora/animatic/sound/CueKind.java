package dev.kinora.animatic.sound;

/** The single sounds that can be heard. */
public enum CueKind {
    FOOTSTEP_GRASS((cue, dice) -> Foley.step(cue.kind(), cue.pitch(), dice), 0),
    FOOTSTEP_HARD((cue, dice) -> Foley.step(cue.kind(), cue.pitch(), dice), 1),
    FOOTSTEP_SNOW((cue, dice) -> Foley.step(cue.kind(), cue.pitch(), dice), -1),
    FOOTSTEP_WOOD((cue, dice) -> Foley.step(cue.kind(), cue.pitch(), dice), -2),
    FOOTSTEP_SAND(Ground::sand, -1),
    FOOTSTEP_GRAVEL(Ground::gravel, -5),
    FOOTSTEP_WATER(Ground::water, -3),
    PAW(Ground::paw, 0),
    /** A foot of some tons. */
    THUD(Ground::thud, -1),
    HOOF((cue, dice) -> Foley.hoof(cue.pitch(), dice), -3),

    MEOW((cue, dice) -> Creatures.meow(cue.span().durationSeconds(), cue.pitch(), dice), -1),
    PURR((cue, dice) -> Creatures.purr(cue.span().durationSeconds(), cue.pitch(), dice), -2),
    BARK((cue, dice) -> Creatures.bark(cue.pitch(), dice), 5),
    NEIGH(Beasts::neigh, -3),
    SNORT(Beasts::snort, -3),
    MOO(Beasts::moo, 0),
    BAA(Beasts::baa, -2),
    OINK(Beasts::oink, 7),
    ROAR(Beasts::roar, 6),
    /** An elephant. */
    TRUMPETING(Beasts::trumpeting, -4),
    HOWL(Beasts::howl, -6),
    GROWL(Beasts::growl, 5),
    MONKEY(Beasts::monkey, 0),
    DRAGON_ROAR(Beasts::dragon, 3),

    BIRD_CALL((cue, dice) -> Creatures.bird(cue.pitch(), dice), -4),
    GULL(Fowl::gull, 0),
    CROW(Fowl::crow, 2),
    OWL(Fowl::owl, -5),
    PIGEON(Fowl::pigeon, -8),
    DUCK(Fowl::duck, 5),
    GOOSE(Fowl::goose, -1),
    ROOSTER(Fowl::rooster, -3),
    HEN(Fowl::hen, -2),
    EAGLE(Fowl::eagle, -8),
    PARROT(Fowl::parrot, -4),
    PENGUIN(Fowl::penguin, 0),
    WING_FLAP((cue, dice) -> Foley.wings(cue.span().durationSeconds(), cue.pitch(), dice), -5),
    /** One stroke of a wing as long as an arm or longer. */
    WING_STROKE(Fowl::largeWings, -6),

    FROG(Critters::frog, 6),
    SNAKE_HISS(Critters::hiss, -7),
    BUZZ(Critters::buzz, -4),
    CRICKET((cue, dice) -> Creatures.cricket(Math.max(0.5, cue.span().durationSeconds()), dice), 2),
    SQUEAK(Critters::squeak, -5),
    WHALE_SONG(Critters::whale, -5),
    DOLPHIN(Critters::dolphin, -2),

    /** Runs for its whole span through its gears. */
    ENGINE_MOTORCYCLE(Machines::motorcycle, -3),
    ENGINE_CAR(Machines::car, -3),
    ENGINE_SPORTS((cue, dice) -> Vehicles.engine(EngineVoice.Build.V_EIGHT, 3900, 0.16, cue, dice), -8),
    /** A lorry, a bus, a tank. */
    ENGINE_TRUCK((cue, dice) -> Vehicles.engine(EngineVoice.Build.DIESEL, 1250, 0.06, cue, dice), -3),
    ENGINE_TRACTOR((cue, dice) -> Vehicles.engine(EngineVoice.Build.TRACTOR, 880, 0.03, cue, dice), 4),
    ENGINE_SCOOTER((cue, dice) -> Vehicles.engine(EngineVoice.Build.SINGLE, 4300, 0.1, cue, dice), -1),
    MOTORBOAT(Vehicles::motorboat, -5),
    PROPELLER(Vehicles::propeller, -5),
    JET(Vehicles::jet, -8),
    HELICOPTER(Vehicles::helicopter, -6),
    DRONE(Vehicles::drone, -3),
    UFO(Vehicles::ufo, -5),
    ROCKET((cue, dice) -> Machines.rocket(cue.span().durationSeconds(), cue.pitch(), dice), -8),
    STEAM_TRAIN(Vehicles::steamTrain, -3),
    TRAIN(Vehicles::train, -2),
    STEAM_WHISTLE(Vehicles::steamWhistle, -5),
    SHIP_HORN(Vehicles::shipHorn, -9),
    CAR_HORN(Vehicles::carHorn, -4),
    SIREN(Vehicles::siren, -7),
    BICYCLE((cue, dice) -> Foley.bicycle(cue.span().durationSeconds(), cue.pitch(), dice), -2),
    SKATE(Vehicles::skate, -3),
    SKI(Vehicles::ski, -3),
    SAIL(Vehicles::sail, -2),
    OAR(Vehicles::oar, -2),

    SPLASH((cue, dice) -> Foley.splash(cue.pitch(), dice), -3),
    BUBBLES(Critters::bubbles, 7),

    PIANO_NOTE((cue, dice) -> Strings.piano(440 * cue.pitch(), cue.span().durationSeconds(), cue.level(), dice), -4),
    GUITAR_NOTE(Instruments::guitar, 0),
    HARP_NOTE((cue, dice) -> Instruments.harp(cue), -3),
    VIOLIN_NOTE(Instruments::violin, -7),
    TRUMPET_NOTE(Instruments::trumpet, -8),
    REED_NOTE(Instruments::reed, -7),
    FLUTE_NOTE(Instruments::flute, -7),
    ORGAN_NOTE(Instruments::organ, -8),
    DRUM_KICK(Instruments::kick, 0),
    DRUM_SNARE(Instruments::snare, -4),
    CYMBAL(Instruments::cymbal, -4),

    KITE_FLUTTER((cue, dice) -> Foley.flutter(cue.span().durationSeconds(), cue.pitch(), dice), 0),
    CLOTH((cue, dice) -> Foley.cloth(cue.span().durationSeconds(), cue.pitch(), dice), -4),
    STEAM_HISS((cue, dice) -> Machines.steam(cue.span().durationSeconds(), cue.pitch(), dice), -8),
    CUP_CLINK((cue, dice) -> Strings.cup(cue.pitch(), dice), -2),
    LIQUID_POUR((cue, dice) -> Machines.pour(cue.span().durationSeconds(), cue.pitch(), dice), -8),
    DOOR((cue, dice) -> Foley.door(cue.pitch(), dice), -3),
    PAGE(Crafts::page, -2),
    KEY_TAP(Crafts::key, 1),
    SIZZLE(Crafts::sizzle, 0),
    CHOP(Crafts::chop, -1),
    HAMMER(Crafts::hammer, 1),
    SAW(Crafts::saw, -4),
    SHUTTER(Crafts::shutter, 2),
    SWORD(Crafts::sword, 0),
    CLOCK_TICK(Crafts::tick, 1),
    BALL(Crafts::ball, -1),
    BRUSH(Crafts::brush, -5),
    DIG(Crafts::dig, -1),
    HEARTBEAT(Crafts::heartbeat, -2),
    FIRE_CRACKLE(Blasts::fire, 1),
    FIREWORK(Blasts::firework, -1),
    EXPLOSION(Blasts::explosion, -3),
    CHIME(Blasts::chime, -5),
    BELL((cue, dice) -> Strings.bell(520 * cue.pitch(), cue.span().durationSeconds()), -4),
    APPLAUSE((cue, dice) -> Foley.applause(cue.span().durationSeconds(), dice), -2),
    LAUGH(Crafts::laugh, 7),
    LAUGH_CHILD((cue, dice) -> Creatures.laugh(cue.span().durationSeconds(), cue.pitch(), dice), 3),
    /** Somebody who is heard talking but not understood. */
    TALK((cue, dice) -> Creatures.talk(cue.span().durationSeconds(), cue.pitch(), dice), 8),
    GENERIC_WHOOSH((cue, dice) -> Machines.whoosh(cue.span().durationSeconds(), cue.pitch(), dice), -10);

    @SuppressWarnings("ImmutableEnumChecker") // all makers are functions without state
    private final Maker maker;

    private final double decibels;

    /** @param decibels what brings it, at full level, a little in front of a full-level ambience */
    CueKind(Maker maker, double decibels) {
        this.maker = maker;
        this.decibels = decibels;
    }

    /** Makes the voice of a cue; the dice are its own. */
    interface Maker {
        Voice voice(Cue cue, Dice dice);
    }

    Voice voice(Cue cue, Dice dice) {
        return maker.voice(cue, dice);
    }

    double gain() {
        return Balance.factor(decibels);
    }
}
