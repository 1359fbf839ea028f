package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done in a sentence: by whom, in which order and how. */
final class Deeds {

    /** What a thing that is named after "by" does like somebody, and is no place to stand. */
    private static final Set<String> BY_THINGS = Set.of(
            "perform", "play", "teach", "chase", "push", "pull", "lead", "carry", "drive", "eat", "paint", "draw",
            "follow", "lift", "hit", "water", "light");

    private final Progress at;
    private final CastDraft cast;
    private final Sequence sequence;
    private final List<ActionDraft> waiting = new ArrayList<>();
    private final List<String> mannerAhead = new ArrayList<>();

    /** Some of a group, of whom it is told next what they do. */
    private Optional<ThingDraft> apart = Optional.empty();

    /** "Played": done to what was named before it, by whom a "by" may say. */
    private Optional<ActionDraft> suffered = Optional.empty();

    Deeds(Progress at) {
        this.at = at;
        this.cast = at.cast;
        this.sequence = new Sequence(cast);
    }

    /** A new sentence. */
    void restart() {
        waiting.clear();
        mannerAhead.clear();
        apart = Optional.empty();
        suffered = Optional.empty();
    }

    /** "Then": what follows happens later. */
    void next() {
        sequence.next();
    }

    /** A verb. Right after a thing that can act it is that thing's, else that of the clause. */
    void act(Sense sense, Reading.Form form, boolean rightAfterNoun) {
        boolean ofScenery = at.sceneryActs && (rightAfterNoun || at.subjects.isEmpty());
        if (ofScenery || at.untold || at.filmed && form == Reading.Form.ED) {
            return;
        }
        boolean anchorActs =
                rightAfterNoun && at.anchor.filter(ThingDraft::acts).isPresent();
        boolean aside =
                anchorActs && !at.subjects.containsAll(at.anchor.stream().toList());
        List<ThingDraft> doers = aside ? at.anchor.stream().toList() : List.copyOf(at.actors());
        var done = cast.add(new ActionDraft(sense.concept(), beat(sense.concept(), form, doers)));
        done.manner.addAll(mannerAhead);
        sense.extras().stream()
                .filter(extra -> extra.category() == Category.MANNER)
                .forEach(extra -> done.manner.add(extra.id()));
        mannerAhead.clear();
        if (doers.isEmpty()) {
            waiting.add(done);
        } else {
            done.subjects.addAll(doers);
        }
        done.suffered = form == Reading.Form.ED && rightAfterNoun;
        suffered = form == Reading.Form.ED ? Optional.of(done) : Optional.empty();
        began(done);
    }

    private void began(ActionDraft done) {
        at.action = Optional.of(done);
        at.wardrobe.landed();
        at.alone = false;
        at.wantsObject = true;
        at.acted = true;
        at.filmed = false;
        at.paused = false;
        at.joins = false;
        at.preposition = Optional.empty();
    }

    private int beat(Concept deed, Reading.Form form, List<ThingDraft> doers) {
        boolean participle = form == Reading.Form.ING;
        Optional<ThingDraft> part = apart.filter(doers::contains);
        apart = Optional.empty();
        return part.isPresent()
                ? sequence.ofPart(part.get(), !participle)
                : sequence.of(deed, doers, !participle || at.joins);
    }

    /** "One of them": what is told next is of some of a group only. */
    void single(ThingDraft part) {
        apart = Optional.of(part);
    }

    /** A participle before its noun: "a running dog". */
    void actOf(ThingDraft thing, Concept concept) {
        var done = cast.add(new ActionDraft(concept, sequence.now()));
        done.subjects.add(thing);
    }

    /** "Picks up a stone and a stick": the same is done to both. */
    void again(ThingDraft object) {
        ActionDraft first = at.action.orElseThrow();
        var again = cast.add(new ActionDraft(first.concept, first.beat));
        again.subjects.addAll(first.subjects);
        again.object = Optional.of(object);
    }

    /** What was told before anybody was named is done by this one. */
    void settle(ThingDraft thing) {
        waiting.forEach(action -> action.subjects.add(thing));
        waiting.clear();
        at.joins = false;
    }

    /** "Says the robot": says whether a deed still waits for who does it. */
    boolean isWaiting(ActionDraft act) {
        return waiting.contains(act);
    }

    void manner(String manner) {
        if (at.action.isPresent() && at.acted) {
            at.action.get().manner.add(manner);
        } else {
            mannerAhead.add(manner);
        }
    }

    /** "Takes a leap" is a leap, "on a hike" is what they do; what only names a deed ("after the race") is done by nobody. */
    void named(Sense sense, boolean on) {
        boolean light = at.wantsObject
                && at.action
                        .filter(act -> act.concept.has("light") && act.object.isEmpty())
                        .isPresent();
        if (light) {
            at.action.get().concept = sense.concept();
            at.action.get().manner.add("manner.once");
        } else if (on) {
            act(sense, Reading.Form.ING, false);
        }
        at.landed();
    }

    /** "An organ played by a skeleton": the skeleton plays it. False where "by" only says beside whom. */
    boolean doneBy(Lexeme preposition, ThingDraft agent) {
        String word = preposition.token().word();
        boolean by = word.equals("by") || word.equals("par");
        Optional<ActionDraft> act = suffered.filter(done -> by && !done.subjects.contains(agent))
                .filter(done -> done.object.isEmpty() && !done.concept.has("rests"))
                .filter(done -> agent.isAlive() || BY_THINGS.contains(done.concept.name()));
        suffered = Optional.empty();
        act.ifPresent(done -> hand(done, agent));
        return act.isPresent();
    }

    private void hand(ActionDraft done, ThingDraft agent) {
        done.object = done.subjects.stream().findFirst();
        done.object
                .filter(thing -> !thing.isAlive()
                        && cast.actions().stream().noneMatch(act -> act != done && act.subjects.contains(thing)))
                .ifPresent(thing -> thing.subject = false);
        done.subjects.clear();
        done.subjects.add(agent);
        agent.subject = true;
        at.subjects = new ArrayList<>(List.of(agent));
    }
}
