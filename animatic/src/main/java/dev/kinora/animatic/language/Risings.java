package dev.kinora.animatic.language;

import java.util.Optional;

/** Steam, dust and sparks, rain and light: where they come from, and that what they do is nobody's deed. */
final class Risings {

    private final Progress at;

    /** Steam or dust was named where a subject stands: what follows a preposition is where it comes from. */
    private Optional<ThingDraft> rising = Optional.empty();

    Risings(Progress at) {
        this.at = at;
    }

    /** A new part of the sentence. */
    void forget() {
        rising = Optional.empty();
    }

    /** Rain, light or a place was named where a subject stands: what it does is no subject's action. */
    void scenery() {
        at.sceneryActs = at.preposition.isEmpty() && !at.wantsObject;
    }

    /** "Kicks up": what comes next rises where those are who act. */
    void makes() {
        at.anchor = at.actors().stream().findFirst().or(() -> at.anchor);
        at.landed();
    }

    /** Steam, dust, sparks: about what was named before, unless what comes says where they come from. */
    void effect(ThingDraft effect) {
        boolean leads = at.preposition.isEmpty() && !at.wantsObject;
        at.anchor
                .or(() -> at.actors().stream().findFirst())
                .ifPresent(source -> at.cast.relate(effect, Relation.Kind.AT, source));
        rising = leads ? Optional.of(effect) : Optional.empty();
        at.sceneryActs = leads;
        at.landed();
    }

    /** Says whether the noun to come is where steam, dust or sparks come from. */
    boolean isWaiting() {
        return at.preposition.isPresent() && rising.isPresent();
    }

    /** Where steam, dust or sparks come from. */
    void rise(ThingDraft source) {
        ThingDraft effect = rising.orElseThrow();
        at.cast.unrelate(effect);
        at.cast.relate(effect, Relation.Kind.AT, source);
        rising = Optional.empty();
    }
}
