package dev.kinora.animatic.language;

import java.util.Set;

/**
 * What is said to have been done to something, and not by whom: a moored boat ties nothing, counted beans do not count. It is a state,
 * and no deed of theirs; a thing that was broken, burnt or poured shows it and stays.
 */
final class Suffered {

    /** What only somebody does, to something. */
    private static final Set<String> TO_OTHERS = Set.of(
            "tie",
            "point",
            "push",
            "say",
            "look",
            "take",
            "give",
            "hold",
            "lift",
            "carry",
            "teach",
            "find",
            "work",
            "repair",
            "guard",
            "study",
            "lead",
            "search",
            "kiss",
            "hug",
            "pet",
            "clap",
            "eat",
            "drink",
            "write",
            "draw",
            "photograph",
            "film",
            "type",
            "hit",
            "catch",
            "chase",
            "follow",
            "put",
            "feed",
            "wipe",
            "iron",
            "knit",
            "make-up",
            "comb",
            "harvest",
            "call",
            "shop",
            "dig",
            "plant",
            "unmask",
            "build",
            "paint",
            "hammer",
            "train",
            "play",
            "perform");

    private Suffered() {}

    /** Leaves such states out of what is done. */
    static void leaveOut(CastDraft cast) {
        cast.actions().stream()
                .filter(act -> act.suffered && act.object.isEmpty())
                .filter(act -> TO_OTHERS.contains(act.concept.name()))
                .forEach(cast::remove);
    }
}
