package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the walk through a sentence stands: who acts, what was named last, which preposition waits for its noun. */
final class Progress {

    /** What the last thing was named as, for what "and" joins to it. */
    enum Role {
        SUBJECT,
        OBJECT,
        PREPOSITION
    }

    /** More than these do nothing together, however long a text is. */
    private static final int MOST_ACTORS = 24;

    final CastDraft cast;
    final Wardrobe wardrobe = new Wardrobe();

    /** Who acts in this sentence. */
    List<ThingDraft> subjects = new ArrayList<>();

    /** What was named last. */
    Optional<ThingDraft> anchor = Optional.empty();

    /** What was said last to be done. */
    Optional<ActionDraft> action = Optional.empty();

    /** It waits for its noun. */
    Optional<Lexeme> preposition = Optional.empty();

    Role role = Role.SUBJECT;

    /** A verb came last, which may have an object. */
    boolean wantsObject;

    /** Nothing was named since the last verb. */
    boolean acted;

    /** "And" came last. */
    boolean joins;

    /** The next noun phrase or word is a name, is said to be absent, or is only what something is compared to. */
    boolean ignoresNext;

    /** "Of" came last: what follows is inside, or is what it shows. */
    boolean contains;

    /** The sentence speaks of sounds. */
    boolean inSound;

    /** The camera was told of last: where it goes is nobody's way, and what it goes by is by nobody. */
    boolean filmed;

    boolean afterColon;

    /** A comma came last. */
    boolean paused;

    /** Rain, light or a place was named where a subject stands: what it does is no subject's action. */
    boolean sceneryActs;

    /** A word that nobody knows was named where a subject stands: what it does is nobody's deed. */
    boolean untold;

    /** The last thing was named beside those who act: "boats behind him" says where the boats are. */
    boolean alone;

    Progress(CastDraft cast) {
        this.cast = cast;
    }

    List<ThingDraft> actors() {
        return subjects.isEmpty() ? cast.subjects().stream().limit(MOST_ACTORS).toList() : subjects;
    }

    /** A new sentence, or the camera spoke. */
    void restart() {
        subjects = new ArrayList<>();
        action = Optional.empty();
        wardrobe.forget();
        pause(false);
        acted = false;
        paused = false;
        filmed = false;
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
        untold = false;
        filmed = false;
        wardrobe.pause();
        alone = false;
        paused = true;
    }

    /** What a phrase named took its place without becoming a thing. */
    void landed() {
        wardrobe.landed();
        filmed = false;
        contains = false;
        preposition = Optional.empty();
        wantsObject = false;
        joins = false;
    }

    /** Nothing waits for the noun to come. */
    boolean mayLead() {
        return preposition.isEmpty() && !wantsObject;
    }

    /** Says whether a noun here may be what the sentence is about. */
    boolean mayBegin() {
        return mayLead() && action.isEmpty();
    }
}
