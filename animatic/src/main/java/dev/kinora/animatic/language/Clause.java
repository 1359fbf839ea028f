package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the walk through a sentence stands: who acts, what was named last, which preposition waits for its noun. */
final class Clause {

    /** What the last thing was named as, for what "and" joins to it. */
    private enum Role {
        SUBJECT,
        OBJECT,
        PREPOSITION
    }

    /** More than these do nothing together, however long a text is. */
    private static final int MOST_ACTORS = 24;

    /** Parts of somebody that something is carried with. */
    private static final Set<String> CARRYING = Set.of("body.arm", "body.hand", "body.shoulder", "body.back");

    private final ShotDraft draft;

    /** The next noun phrase or word is a name, or is said to be absent. */
    boolean ignoresNext;

    /** "Of" came last: what follows is inside, or is what it shows. */
    boolean contains;

    /** "And" came last. */
    boolean joins;

    /** The sentence speaks of sounds. */
    boolean inSound;

    private List<ThingDraft> subjects = new ArrayList<>();
    private Optional<ThingDraft> anchor = Optional.empty();
    private Optional<ActionDraft> action = Optional.empty();
    private Optional<Lexeme> preposition = Optional.empty();
    private Optional<Lexeme> lastPreposition = Optional.empty();
    private final List<ActionDraft> waiting = new ArrayList<>();
    private final List<String> mannerAhead = new ArrayList<>();
    private final Wardrobe wardrobe = new Wardrobe();
    private Role role = Role.SUBJECT;
    private boolean wantsObject;
    private boolean acted;
    private boolean afterColon;
    private boolean sceneryActs;

    /** A place was named last: "of" speaks of the place. */
    private boolean afterPlace;

    /** Steam or dust was named where a subject stands: what follows a preposition is where it comes from. */
    private Optional<ThingDraft> rising = Optional.empty();

    /** "On the shoulder of": where on the next one somebody sits. */
    private Optional<Concept> seat = Optional.empty();

    /** "The green eyes of": what the next one has. */
    private Optional<Owned> owned = Optional.empty();

    private record Owned(Concept part, TraitsDraft looks) {}

    /** The last thing was named beside those who act: "boats behind him" says where the boats are. */
    private boolean alone;

    private boolean paused;
    private final Sequence sequence;

    /** Some of a group, of whom it is told next what they do. */
    private Optional<ThingDraft> apart = Optional.empty();

    Clause(ShotDraft draft) {
        this.draft = draft;
        this.sequence = new Sequence(draft.cast);
    }

    /** A new sentence, or the camera spoke. */
    void restart() {
        subjects = new ArrayList<>();
        anchor = Optional.empty();
        action = Optional.empty();
        preposition = Optional.empty();
        wardrobe.forget();
        afterPlace = false;
        waiting.clear();
        mannerAhead.clear();
        role = Role.SUBJECT;
        wantsObject = false;
        acted = false;
        joins = false;
        inSound = false;
        ignoresNext = false;
        contains = false;
        afterColon = false;
        sceneryActs = false;
        rising = Optional.empty();
        paused = false;
        alone = false;
        apart = Optional.empty();
    }

    /** A comma, a colon or a "while". */
    void pause(boolean colon) {
        preposition = Optional.empty();
        wantsObject = false;
        joins = false;
        ignoresNext = false;
        contains = false;
        afterColon = colon;
        if (!colon) {
            inSound = false;
        }
        anchor = subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.getFirst());
        acted = action.isPresent();
        role = Role.SUBJECT;
        sceneryActs = false;
        rising = Optional.empty();
        wardrobe.pause();
        alone = false;
        paused = true;
    }

    /** Says whether something is done in this sentence. */
    boolean hasActed() {
        return action.isPresent();
    }

    /** "Then": what follows happens later. */
    void next() {
        sequence.next();
        pause(false);
    }

    List<ThingDraft> actors() {
        return subjects.isEmpty()
                ? draft.cast.subjects().stream().limit(MOST_ACTORS).toList()
                : subjects;
    }

    boolean mayBegin() {
        return preposition.isEmpty() && !wantsObject && action.isEmpty();
    }

    /** Says whether the noun to come stands where a place stands ("in a castle"), not where a thing does. */
    boolean isInside() {
        return preposition.filter(Leads::inside).isPresent();
    }

    /** Says whether the noun to come is only gone past or stood before, not entered. */
    boolean isPassing() {
        return preposition.filter(Leads::past).isPresent();
    }

    /** Says whether the noun to come stands where one is under its roof: "inside a church", "sits in a cabin". */
    boolean isIndoors() {
        boolean rests = action.filter(done -> done.concept.has("rests")).isPresent();
        return preposition
                .filter(Leads::in)
                .filter(lexeme -> rests || lexeme.token().word().startsWith("in"))
                .isPresent();
    }

    void begin(ThingDraft thing) {
        thing.subject = true;
        subjects = new ArrayList<>(List.of(thing));
        anchor = Optional.of(thing);
        acted = false;
        role = Role.SUBJECT;
        settle(thing);
    }

    /** Several act that were named before. */
    void begin(List<ThingDraft> known) {
        begin(known.getFirst());
        subjects = new ArrayList<>(known);
    }

    /** A verb came last, which may have an object. */
    boolean wantsObject() {
        return wantsObject;
    }

    /** Says whether the noun to come is what is acted on or stood by, not who acts. */
    boolean isWaiting() {
        return preposition.isPresent() || wantsObject && !joins;
    }

    /** Says whether one of whom it is told would be acted on or stood by by himself. */
    boolean isSelf(ThingDraft thing) {
        return wantsObject
                ? actors().contains(thing)
                : anchor.filter(thing::equals).isPresent();
    }

    /** A pronoun stands where a noun could. */
    void refer(ThingDraft thing) {
        if (preposition.isPresent() && rising.isPresent()) {
            rise(thing);
            landed();
        } else if (preposition.isPresent()) {
            relate(thing, false);
            preposition = Optional.empty();
        } else {
            resume(thing);
        }
    }

    private void resume(ThingDraft thing) {
        if (wantsObject) {
            wantsObject = false;
            action.filter(act -> !act.subjects.contains(thing))
                    .ifPresent(act -> act.object = act.object.or(() -> Optional.of(thing)));
            return;
        }
        subjects = new ArrayList<>(List.of(thing));
        anchor = Optional.of(thing);
        settle(thing);
    }

    private void settle(ThingDraft thing) {
        waiting.forEach(action -> action.subjects.add(thing));
        waiting.clear();
        joins = false;
    }

    /** A verb. Right after a thing that can act it is that thing's, else that of the clause. */
    void act(Sense sense, Reading.Form form, boolean rightAfterNoun) {
        if (sceneryActs && (rightAfterNoun || subjects.isEmpty())) {
            return;
        }
        boolean anchorActs = rightAfterNoun && anchor.filter(ThingDraft::acts).isPresent();
        boolean aside = anchorActs && !subjects.containsAll(anchor.stream().toList());
        List<ThingDraft> doers = aside ? anchor.stream().toList() : List.copyOf(actors());
        var done = draft.cast.add(new ActionDraft(sense.concept(), beat(sense.concept(), form, doers)));
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
        action = Optional.of(done);
        wardrobe.landed();
        alone = false;
        wantsObject = true;
        acted = true;
        paused = false;
        joins = false;
        preposition = Optional.empty();
    }

    private int beat(Concept deed, Reading.Form form, List<ThingDraft> doers) {
        boolean participle = form == Reading.Form.ING;
        Optional<ThingDraft> part = apart.filter(doers::contains);
        apart = Optional.empty();
        return part.isPresent()
                ? sequence.ofPart(part.get(), !participle)
                : sequence.of(deed, doers, !participle || joins);
    }

    /** "One of them": what is told next is of some of a group only. */
    void single(ThingDraft part) {
        begin(part);
        apart = Optional.of(part);
    }

    /** A participle before its noun: "a running dog". */
    void actOf(ThingDraft thing, Concept concept) {
        var done = draft.cast.add(new ActionDraft(concept, sequence.now()));
        done.subjects.add(thing);
    }

    void manner(String manner) {
        if (action.isPresent() && acted) {
            action.get().manner.add(manner);
        } else {
            mannerAhead.add(manner);
        }
    }

    /** "Wearing": the clothes to come are worn. */
    void wear(boolean rightAfterNoun, Wardrobe.Wear how) {
        var nearest = rightAfterNoun ? anchor.filter(ThingDraft::isAlive) : Optional.<ThingDraft>empty();
        wardrobe.begin(nearest.or(() -> actors().stream().findFirst()), how);
        wantsObject = false;
        preposition = Optional.empty();
    }

    /** "Wears" came last: what follows is worn, or else it is carried. */
    boolean isWearing() {
        return wardrobe.next() != Wardrobe.Wear.NONE;
    }

    /** "Dressed as a pirate" is no pirate, and only one person. False when nobody is dressed so. */
    boolean disguise(Concept as) {
        Optional<ThingDraft> who = wardrobe.wearer().filter(any -> wardrobe.next() == Wardrobe.Wear.COSTUME);
        who.ifPresent(thing -> {
            thing.traits.add(as);
            landed();
        });
        return who.isPresent();
    }

    /** "Takes a leap" is a leap, "on a hike" is what they do; what only names a deed ("after the race") is done by nobody. */
    void deed(Sense sense, boolean on) {
        boolean light = wantsObject
                && action.filter(act -> act.concept.has("light") && act.object.isEmpty())
                        .isPresent();
        if (light) {
            action.get().concept = sense.concept();
            action.get().manner.add("manner.once");
        } else if (on) {
            act(sense, Reading.Form.ING, false);
        }
        landed();
    }

    /** A preposition that waits for its noun. */
    void prepare(Lexeme lexeme) {
        preposition = Optional.of(lexeme);
        contains = false;
        wantsObject = false;
        joins = false;
    }

    /** A preposition without a noun gives the action its direction: "walks away". */
    void head(Lexeme lexeme) {
        var path = lexeme.sense(Category.PATH);
        if (path.isPresent() && action.isPresent()) {
            action.get().path =
                    action.get().path.or(() -> Optional.of(new Path(Standing.direction(path.get()), Optional.empty())));
        }
        preposition = Optional.empty();
    }

    /** Rain, light or a place was named where a subject stands: what it does is no subject's action. */
    void scenery() {
        sceneryActs = preposition.isEmpty() && !wantsObject;
    }

    /** "Kicks up": what comes next rises where those are who act. */
    void makes() {
        anchor = actors().stream().findFirst().or(() -> anchor);
        landed();
    }

    /** Steam, dust, sparks: about what was named before, unless what comes says where they come from. */
    void effect(ThingDraft effect) {
        boolean leads = preposition.isEmpty() && !wantsObject;
        anchor.or(() -> actors().stream().findFirst())
                .ifPresent(source -> draft.cast.relate(effect, Relation.Kind.AT, source));
        rising = leads ? Optional.of(effect) : Optional.empty();
        sceneryActs = leads;
        landed();
    }

    /** Where steam, dust or sparks come from. */
    private void rise(ThingDraft source) {
        ThingDraft effect = rising.orElseThrow();
        draft.cast.unrelate(effect);
        draft.cast.relate(effect, Relation.Kind.AT, source);
        rising = Optional.empty();
    }

    /** What a phrase named took its place without becoming a thing. */
    void landed() {
        wardrobe.landed();
        contains = false;
        preposition = Optional.empty();
        wantsObject = false;
        joins = false;
    }

    /** Adjectives without a noun: of what was named right before, else of the picture. */
    void describe(List<Concept> modifiers) {
        boolean ofThing = anchor.isPresent() && !afterColon && preposition.isEmpty() && !paused;
        for (Concept modifier : modifiers) {
            boolean ofThingToo = anchor.isPresent()
                    && modifier.category() != Category.COLOUR
                    && modifier.category() != Category.MOOD;
            if (ofThing || ofThingToo) {
                anchor.get().traits.add(modifier);
            } else if (modifier.category() == Category.COLOUR) {
                draft.palette.add(modifier.colour());
            } else if (modifier.category() == Category.MOOD) {
                draft.moods.add(modifier.id());
            }
        }
    }

    /** A noun without a meaning becomes a card only as the subject. */
    void unknownNoun(NounPhrase phrase) {
        boolean subject = mayBegin() && actors().isEmpty();
        if (subject) {
            String word = phrase.noun().map(noun -> noun.token().word()).orElse("");
            var card = draft.cast.add(new ThingDraft(Optional.empty(), word, phrase.count()));
            card.traits.addAll(phrase.parts().modifiers());
            begin(card);
        } else if (preposition
                        .filter(lexeme -> lexeme.sense(Category.RELATION).isPresent())
                        .isPresent()
                && isInside()
                && draft.places.isEmpty()) {
            String word = phrase.noun().map(noun -> noun.token().word()).orElse("");
            draft.place(new ThingDraft(Optional.empty(), word, 1));
        }
        afterPlace = !subject; // "the aisle of a train": the train is nobody's
        landed();
    }

    /** "With red stripes": the last thing is striped, and red. False when there is none. */
    boolean pattern(Concept pattern, List<Concept> modifiers) {
        var bearer = anchor.or(() -> actors().stream().findFirst());
        bearer.ifPresent(thing -> {
            thing.traits.add(pattern);
            thing.traits.addAll(modifiers);
        });
        landed();
        return bearer.isPresent();
    }

    /** Puts clothes or a part of the body on whom the sentence speaks of; false when there is nobody to bear it. */
    boolean dress(Concept garment, TraitsDraft looks) {
        Optional<ThingDraft> more = wardrobe.dressed().filter(who -> joins);
        boolean says = more.isPresent()
                || wardrobe.wearer().isPresent()
                || preposition.isPresent()
                || garment.category() == Category.BODY;
        var bearer = wardrobe.wearer()
                .or(() -> more)
                .or(() -> anchor.filter(ThingDraft::isAlive))
                .or(() -> actors().stream().filter(ThingDraft::isAlive).findFirst());
        if (!says || bearer.isEmpty()) {
            return false;
        }
        wardrobe.dress(bearer.get(), garment, looks);
        if (preposition.isPresent()) {
            lastPreposition = preposition;
            role = Role.PREPOSITION;
        }
        landed();
        return true;
    }

    /** A part of the body was named before whose it is: somebody sits there, or it is what is looked at. */
    void owns(Concept part, TraitsDraft looks) {
        if (preposition.isPresent()) {
            seat = Optional.of(part);
        }
        owned = Optional.of(new Owned(part, looks));
    }

    /** A thing or a place takes the role that waits for it. */
    void reach(ThingDraft thing, boolean actsNext) {
        owned.filter(part -> thing.isAlive() && preposition.isEmpty())
                .ifPresent(part -> thing.wear(part.part(), part.looks()));
        owned = Optional.empty();
        boolean isPlace = draft.places.contains(thing);
        paused = false;
        boolean part = contains && afterPlace;
        afterPlace = isPlace;
        boolean content = contains && !part && anchor.isPresent() && !isPlace && preposition.isEmpty() && !wantsObject;
        contains = false;
        if (content) {
            content(anchor.get(), thing);
            return;
        }
        if (part && !isPlace && preposition.isEmpty()) {
            // "The deck of a ship": the ship is there, but nobody's.
            landed();
            return;
        }
        if (joins && thing.isAlive() && preposition.isEmpty() && action.isEmpty() && afterThing()) {
            // "A bride in a dress and a groom", "a boy on a scooter and a girl": they are two, side by side.
            role = Role.SUBJECT;
        }
        boolean ofScenery = sceneryActs;
        boolean named = preposition.isEmpty() && !wantsObject && !joins;
        if (isPlace) {
            scenery();
        } else {
            sceneryActs = false;
        }
        if (preposition.isPresent() && rising.isPresent() && !isPlace) {
            rise(thing);
            role = Role.SUBJECT;
        } else if (preposition.isPresent() && ofScenery) {
            role = Role.SUBJECT;
        } else if (preposition.isPresent()) {
            lastPreposition = preposition;
            relate(thing, isPlace);
            role = Role.PREPOSITION;
        } else if (wantsObject && action.isPresent() && !(joins && actsNext)) {
            object(thing, isPlace);
            role = Role.OBJECT;
        } else if (joins && role == Role.PREPOSITION && (!actsNext || !thing.isAlive())) {
            preposition = lastPreposition;
            relate(thing, isPlace);
        } else if (joins && role == Role.OBJECT && !actsNext) {
            second(thing);
        } else if (!isPlace) {
            subject(thing, actsNext);
        }
        if (!isPlace) {
            thing.subject = thing.subject || thing.isAlive();
            anchor = Optional.of(thing);
            alone = named && !subjects.contains(thing);
        }
        preposition = Optional.empty();
        wantsObject = false;
        joins = false;
        acted = false;
    }

    /** What a preposition led to last was worn or no living thing. */
    private boolean afterThing() {
        return wardrobe.dressed().isPresent()
                || role == Role.PREPOSITION
                        && subjects.stream().anyMatch(ThingDraft::isAlive)
                        && anchor.filter(last -> !last.isAlive()).isPresent();
    }

    /** "A vase of roses" holds them; "a statue of a lion" shows one. */
    private void content(ThingDraft holder, ThingDraft thing) {
        if (holder.concept.isEmpty()) {
            // "The adventures of a knight" shows a knight.
            draft.cast.remove(holder);
            begin(thing);
            return;
        }
        if (thing.isAlive()) {
            thing.concept.ifPresent(holder.traits::add);
            draft.cast.remove(thing);
        } else if (holder.has("through") && thing.has("enterable")) {
            // "The window of a train" is in the train.
            draft.cast.relate(holder, Relation.Kind.IN, thing);
        } else {
            draft.cast.relate(thing, Relation.Kind.IN, holder);
        }
    }

    private void subject(ThingDraft thing, boolean actsNext) {
        boolean first = draft.cast.subjects().isEmpty();
        if (!first && !thing.isAlive() && !actsNext && !(joins && role == Role.SUBJECT)) {
            settle(thing);
            return;
        }
        thing.subject = true;
        if (joins && role == Role.SUBJECT && !subjects.isEmpty() && action.isEmpty()) {
            subjects.add(thing);
        } else {
            subjects = new ArrayList<>(List.of(thing));
            action = Optional.empty();
        }
        role = Role.SUBJECT;
        settle(thing);
    }

    private void second(ThingDraft thing) {
        ActionDraft first = action.orElseThrow();
        var again = draft.cast.add(new ActionDraft(first.concept, first.beat));
        again.subjects.addAll(first.subjects);
        again.object = Optional.of(thing);
    }

    private void object(ThingDraft thing, boolean isPlace) {
        ActionDraft act = action.orElseThrow();
        if (act.concept.has("speech") && waiting.contains(act)) {
            begin(thing);
            draft.spokenBy(thing);
        } else if (isPlace) {
            var direction = act.concept.value("path").map(Path.Direction::valueOf);
            direction.ifPresent(way -> act.path = Optional.of(new Path(way, thing.concept.map(Concept::id))));
        } else {
            act.object = Optional.of(thing);
            var way = act.concept.value("path").map(Path.Direction::valueOf);
            way.ifPresent(found -> act.path = Optional.of(new Path(found, thing.concept.map(Concept::id))));
        }
    }

    /** "On a wizard's shoulder", "on its mother's tail": somebody sits there, or only touches it. False when nobody is on anybody. */
    boolean touch(Concept part) {
        return anchor.filter(ThingDraft::isAlive)
                .filter(bearer -> draft.cast.touch(bearer, part))
                .isPresent();
    }

    /** "Her helmet under one arm", "a bag over his shoulder": it is carried. False when nobody is there to carry, or nothing. */
    boolean carry(Concept part) {
        boolean bears = CARRYING.contains(part.id()) && preposition.isPresent() && !wantsObject;
        Optional<ThingDraft> load = anchor.filter(thing -> !thing.isAlive()).filter(thing -> bears);
        Optional<ThingDraft> bearer = draft.cast.subjects().stream()
                .filter(ThingDraft::isAlive)
                .filter(who -> !load.equals(Optional.of(who)))
                .reduce((earlier, later) -> actors().contains(earlier) ? earlier : later);
        if (load.isEmpty() || bearer.isEmpty()) {
            return false;
        }
        draft.cast.unrelate(load.get());
        draft.cast.relate(bearer.get(), Relation.Kind.HOLDING, load.get());
        load.get().subject = false;
        landed();
        return true;
    }

    /** "Sleeps at their feet": by whose part it is. False when it is the own one. */
    boolean isByOther(Concept part) {
        Optional<Sense> where = preposition.flatMap(lexeme -> lexeme.sense(Category.RELATION));
        Optional<ThingDraft> owner = draft.cast.subjects().stream()
                .filter(thing -> thing.isAlive() && !actors().contains(thing))
                .findFirst();
        boolean with = where.filter(sense -> sense.concept().name().matches("with|holding"))
                .isPresent();
        if (where.isEmpty() || with || owner.isEmpty()) {
            return false;
        }
        relate(owner.get(), false);
        draft.cast.touch(owner.get(), part);
        landed();
        return true;
    }

    private void relate(ThingDraft thing, boolean isPlace) {
        var standing = alone
                ? new Standing(draft, List.of(), anchor, Optional.empty())
                : new Standing(draft, subjects, anchor, action);
        standing.relate(preposition.orElseThrow(), thing, isPlace);
        seat.ifPresent(part -> draft.cast.touch(thing, part));
        seat = Optional.empty();
    }
}
