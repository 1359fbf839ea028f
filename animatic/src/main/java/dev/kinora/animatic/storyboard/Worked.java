package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.stage.person.Handiwork;

/** What somebody works on or at, which is seen with who does it and stands nowhere else. */
final class Worked {
    private Worked() {}

    /** Whether a role is drawn with somebody who works on it. */
    static boolean on(Troupe.Role role, Troupe troupe) {
        boolean gorgon = troupe.roles().stream().anyMatch(r -> r.concept().equals("person.medusa"));
        if (gorgon && role.concept().equals("animal.snake")) {
            return true;
        }
        boolean borne = role.tie() == Troupe.Tie.HELD
                && role.to()
                        .flatMap(troupe::find)
                        .filter(h -> Handiwork.bears(h.concept(), role.concept()))
                        .isPresent();
        if (borne) {
            return true;
        }
        boolean climbed = role.concept().matches("prop\\.(branch|rope|vine)|plant\\..*(tree|vine).*")
                && troupe.roles().stream()
                        .filter(r -> r.thing().isA("animal"))
                        .anyMatch(r -> r.does("action.swing") || r.does("action.climb"));
        if (climbed) {
            return true;
        }
        boolean lives = role.thing().isA("person") || role.thing().isA("animal");
        return !lives
                && role.actions().isEmpty()
                && troupe.roles().stream()
                        .anyMatch(r -> r.thing().isA("person") && free(r, troupe) && shows(r, role.concept()));
    }

    private static boolean shows(Troupe.Role worker, String concept) {
        return worker.actions().stream().anyMatch(a -> Handiwork.shows(a.concept(), concept));
    }

    /** Whether somebody is on his feet, or only on what he works at. */
    private static boolean free(Troupe.Role worker, Troupe troupe) {
        return worker.tie() != Troupe.Tie.RIDES
                && worker.to()
                        .flatMap(troupe::find)
                        .filter(o -> worker.tie() == Troupe.Tie.ON && !shows(worker, o.concept()))
                        .isEmpty();
    }
}
