package dev.kinora.animatic.language;

import java.util.List;

/** What a preposition says of the noun that it leads. */
final class Leads {

    private Leads() {}

    /** Says whether a place is meant ("in a castle"), not a thing. */
    static boolean inside(Lexeme preposition) {
        return means(preposition, List.of("relation.in", "relation.at", "path.into", "path.through"));
    }

    /** Says whether one is in it, whatever else the preposition can mean. */
    static boolean in(Lexeme preposition) {
        return means(preposition, List.of("relation.in"));
    }

    /** Says whether it is only gone past or stood before, not entered. */
    static boolean past(Lexeme preposition) {
        return means(preposition, List.of("path.past", "relation.in-front-of"))
                && !means(preposition, List.of("relation.next-to"));
    }

    private static boolean means(Lexeme preposition, List<String> concepts) {
        return preposition.senses().stream()
                .anyMatch(sense -> concepts.contains(sense.concept().id()));
    }
}
