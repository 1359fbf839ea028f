package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom a picture is composed around: people before the small things that are named ahead of them, unless those are looked at closely. */
final class Leads {
    /** Metres up to which a thing gives way. */
    private static final double SMALL = 0.6;

    private Leads() {}

    /** The same troupe, the first person and all of the same kind in front. */
    static Troupe first(Shot shot, Troupe troupe) {
        boolean near = shot.camera()
                .shotSize()
                .filter(s -> s.ordinal() <= Camera.ShotSize.MEDIUM_CLOSE_UP.ordinal())
                .isPresent();
        Optional<Troupe.Role> head = troupe.roles().stream().findFirst();
        Optional<Troupe.Role> person = troupe.roles().stream()
                .filter(r -> r.thing().isA("person") && !r.concept().equals("person.person") && r.copy() == 0)
                .filter(r -> r.tie() == Troupe.Tie.FREE || r.tie() == Troupe.Tie.ON)
                .findFirst();
        if (near || person.isEmpty() || head.filter(Leads::givesWay).isEmpty()) {
            return troupe;
        }
        List<Troupe.Role> roles = new ArrayList<>();
        troupe.roles().stream().filter(r -> r.ref().equals(person.get().ref())).forEach(roles::add);
        troupe.roles().stream().filter(r -> !r.ref().equals(person.get().ref())).forEach(roles::add);
        return new Troupe(List.copyOf(roles));
    }

    private static boolean givesWay(Troupe.Role r) {
        boolean thing = r.concept().startsWith("prop.")
                || r.concept().startsWith("food.")
                || r.concept().startsWith("plant.");
        return thing && r.tie() == Troupe.Tie.FREE && Measure.of(r.concept()).height() < SMALL;
    }
}
