package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Thing;
import java.util.Optional;

/** What is in somebody's hand, or in the mouth of an animal, because of what is done with it. */
final class Hands {
    /** Metres: what is higher or wider is not taken into the hand. */
    private static final double HIGH = 0.62;

    private static final double WIDE = 0.8;

    /** What an animal does with what it has in its mouth. */
    private static final String BORNE = "action\\.(carry|hold|take|give|put|find|catch|lift|lead|bring)";

    /** What is never held, however small. */
    private static final String FIXED =
            "prop\\.(door|window|floor|wall|rug|carpet|puddle|candle|fire|flame|lamp|street-lamp|sink|stairs|stove|oven|nest|cage"
                    + "|ring-light|machine|button|switch|bell|railing|rope-bridge|picnic-blanket|tablecloth|curtain|shadow)";

    private Hands() {}

    /** Whether an act puts its object into the hand of who does it. */
    static boolean take(Action a, Cast cast, Ref object) {
        Thing doer = cast.find(Ref.subject(a.subject()));
        Thing thing = cast.find(object);
        boolean hand = doer.isA("person") && Acts.of(a.concept()).deal() == Acts.Deal.HAND;
        boolean led = a.concept().equals("action.lead") && thing.isA("animal");
        boolean mouth = doer.isA("animal") && a.concept().matches(BORNE) && !led;
        return (hand || mouth) && small(thing) || mouth && prey(doer, thing);
    }

    /** Whether an animal is small enough for another's mouth. */
    private static boolean prey(Thing doer, Thing thing) {
        Measure m = Measure.of(doer.concept().orElse(""));
        Measure n = Measure.of(thing.concept().orElse("")).times(Looks.scale(thing));
        return thing.isA("animal") && n.width() < 0.9 * m.width() && n.height() < 0.7 * m.height();
    }

    /** Who hands a thing to somebody: "gives the child an apple" has the apple in the hand. */
    static Optional<Ref> giver(Cast cast, Ref object) {
        boolean named = cast.actions().stream()
                        .anyMatch(a -> a.object().filter(object::equals).isPresent())
                || cast.relations().stream().anyMatch(r -> r.from().equals(object) || r.to().equals(object));
        if (named || object.role() != Ref.Role.PROP || !small(cast.find(object))) {
            return Optional.empty();
        }
        return cast.actions().stream()
                .filter(a -> a.concept().matches("action\\.(give|share|show|throw|offer|feed|bring)"))
                .filter(a -> a.object()
                        .map(cast::find)
                        .filter(t -> t.isA("person") || t.isA("animal"))
                        .isPresent())
                .map(a -> Ref.subject(a.subject()))
                .filter(doer -> cast.find(doer).isA("person"))
                .findFirst();
    }

    /** Whether a hand holds it. */
    static boolean small(Thing thing) {
        String concept = thing.concept().orElse("");
        boolean sort = thing.isA("prop") || thing.isA("food") || thing.isA("plant");
        Measure m = Measure.of(concept).times(Looks.scale(thing));
        return sort
                && !concept.matches(FIXED)
                && !Verbs.standing(thing)
                && m.height() <= HIGH
                && m.width() <= WIDE
                && !concept.matches("plant\\.(tree|grass|bush|.*tree|seaweed|coral)");
    }
}
