package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence as it is walked through, phrase by phrase: what each word does to those of whom it is told. */
final class Clause {

    /** Where the walk stands. */
    final Progress at;

    private final ShotDraft draft;
    private final Deeds deeds;
    private final Risings risings;
    private final Relating relating;
    private final Belongings belongings;
    private final Roles roles;

    Clause(ShotDraft draft) {
        this.draft = draft;
        this.at = new Progress(draft.cast);
        this.deeds = new Deeds(at);
        this.risings = new Risings(at);
        this.relating = new Relating(at, draft);
        this.belongings = new Belongings(at, relating);
        this.roles = new Roles(at, draft, deeds, risings, relating);
    }

    /** A new sentence, or the camera spoke. */
    void restart() {
        at.restart();
        deeds.restart();
        roles.restart();
        risings.forget();
    }

    /** A comma, a colon or a "while". */
    void pause(boolean colon) {
        at.pause(colon);
        risings.forget();
    }

    /** "Then": what follows happens later. */
    void next() {
        deeds.next();
        pause(false);
    }

    /** Says whether something is done in this sentence. */
    boolean hasActed() {
        return at.action.isPresent();
    }

    List<ThingDraft> actors() {
        return at.actors();
    }

    boolean mayBegin() {
        return at.mayBegin();
    }

    /** Says whether the noun to come stands where a place stands ("in a castle"), not where a thing does. */
    boolean isInside() {
        return at.preposition.filter(Leads::inside).isPresent();
    }

    /** Says whether the noun to come is only gone past or stood before, not entered. */
    boolean isPassing() {
        return at.preposition.filter(Leads::past).isPresent();
    }

    /** Says whether the noun to come stands where one is under its roof: "inside a church", "sits in a cabin". */
    boolean isIndoors() {
        boolean rests = at.action.filter(done -> done.concept.has("rests")).isPresent();
        return at.preposition
                .filter(Leads::in)
                .filter(lexeme -> rests || lexeme.token().word().startsWith("in"))
                .isPresent();
    }

    /** A verb came last, which may have an object. */
    boolean wantsObject() {
        return at.wantsObject;
    }

    /** Says whether the noun to come is what is acted on or stood by, not who acts. */
    boolean isWaiting() {
        return at.preposition.isPresent() || at.wantsObject && !at.joins;
    }

    /** Says whether one of whom it is told would be acted on or stood by by himself. */
    boolean isSelf(ThingDraft thing) {
        return at.wantsObject
                ? actors().contains(thing)
                : at.anchor.filter(thing::equals).isPresent();
    }

    void begin(ThingDraft thing) {
        roles.begin(thing);
    }

    /** Several act that were named before. */
    void begin(List<ThingDraft> known) {
        roles.begin(known.getFirst());
        at.subjects = new ArrayList<>(known);
    }

    /** "One of them": what is told next is of some of a group only. */
    void single(ThingDraft part) {
        roles.begin(part);
        deeds.single(part);
    }

    /** A pronoun stands where a noun could. */
    void refer(ThingDraft thing) {
        roles.refer(thing);
    }

    /** A verb. Right after a thing that can act it is that thing's, else that of the clause. */
    void act(Sense sense, Reading.Form form, boolean rightAfterNoun) {
        deeds.act(sense, form, rightAfterNoun);
    }

    /** A participle before its noun: "a running dog". */
    void actOf(ThingDraft thing, Concept concept) {
        deeds.actOf(thing, concept);
    }

    void manner(String manner) {
        deeds.manner(manner);
    }

    /** "Takes a leap", "on a hike": the name of a deed. */
    void deed(Sense sense, boolean on) {
        deeds.named(sense, on);
    }

    /** A preposition that waits for its noun. */
    void prepare(Lexeme lexeme) {
        at.preposition = Optional.of(lexeme);
        at.contains = false;
        at.wantsObject = false;
        at.joins = false;
    }

    /** A preposition without a noun gives the action its direction: "walks away". */
    void head(Lexeme lexeme) {
        var path = lexeme.sense(Category.PATH);
        if (path.isPresent() && at.action.isPresent()) {
            ActionDraft act = at.action.get();
            act.path = act.path.or(() -> Optional.of(new Path(Standing.direction(path.get()), Optional.empty())));
        }
        at.preposition = Optional.empty();
    }

    /** Rain, light or a place was named where a subject stands: what it does is no subject's action. */
    void scenery() {
        risings.scenery();
    }

    /** "Kicks up": what comes next rises where those are who act. */
    void makes() {
        risings.makes();
    }

    /** Steam, dust, sparks. */
    void effect(ThingDraft effect) {
        risings.effect(effect);
    }

    /** What a phrase named took its place without becoming a thing. */
    void landed() {
        at.landed();
    }

    /** Adjectives without a noun: of what was named right before, else of the picture. */
    void describe(List<Concept> modifiers) {
        boolean ofThing = at.anchor.isPresent() && !at.afterColon && at.preposition.isEmpty() && !at.paused;
        for (Concept modifier : modifiers) {
            boolean ofThingToo = at.anchor.isPresent()
                    && modifier.category() != Category.COLOUR
                    && modifier.category() != Category.MOOD;
            if (ofThing || ofThingToo) {
                at.anchor.get().traits.add(modifier);
            } else if (modifier.category() == Category.COLOUR) {
                draft.palette.add(modifier.colour());
            } else if (modifier.category() == Category.MOOD) {
                draft.moods.add(modifier.id());
            }
        }
    }

    /** A noun without a meaning. */
    void unknownNoun(NounPhrase phrase, boolean actsNext) {
        roles.unknownNoun(phrase, actsNext);
    }

    /** A thing or a place takes the role that waits for it. */
    void reach(ThingDraft thing, boolean actsNext) {
        belongings.give(thing);
        roles.reach(thing, actsNext);
    }

    /** "Wears" came last: what follows is worn, or else it is carried. */
    boolean isWearing() {
        return at.wardrobe.next() != Wardrobe.Wear.NONE;
    }

    /** Clothes, parts of a body and what is carried. */
    Belongings belongings() {
        return belongings;
    }
}
