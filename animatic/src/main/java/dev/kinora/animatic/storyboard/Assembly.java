package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Colour;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import dev.kinora.animatic.stage.thing.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things that are one thing together: eggs in a pan, flowers in a vase, a garden in a glass ball. */
final class Assembly {
    private Assembly() {}

    /** The same troupe with what belongs together as one role, in the place of whichever was named first. */
    static Troupe of(Cast cast, Troupe troupe) {
        Troupe out = bundled(troupe);
        for (Relation r : cast.relations()) {
            out = switch (r.kind()) {
                case IN, ON -> joined(out, cast, r.from(), r.to());
                case WITH -> joined(out, cast, r.to(), r.from());
                default -> out;
            };
        }
        return out;
    }

    /** A baby that is carried is a bundle, in the blanket's colour. */
    private static Troupe bundled(Troupe troupe) {
        List<Troupe.Role> roles = new ArrayList<>();
        Optional<Thing> wrap = Optional.empty();
        boolean carried = troupe.roles().stream().anyMatch(Assembly::carriedBaby);
        for (Troupe.Role r : troupe.roles()) {
            if (carried && r.concept().matches("prop\\.(picnic-blanket|fabric|towel)") && r.tie() == Troupe.Tie.FREE) {
                wrap = Optional.of(r.thing());
            } else {
                roles.add(r);
            }
        }
        Traits cloth = wrap.map(Thing::traits).orElse(Traits.NONE);
        roles.replaceAll(r -> !carriedBaby(r)
                ? r
                : new Troupe.Role(
                        r.id(),
                        r.ref(),
                        new Thing(Optional.of("prop.bundle"), "baby", 1, cloth, List.of()),
                        r.copy(),
                        r.tie(),
                        r.to(),
                        r.actions()));
        return new Troupe(List.copyOf(roles));
    }

    private static boolean carriedBaby(Troupe.Role r) {
        return r.concept().equals("person.baby") && r.tie() == Troupe.Tie.HELD;
    }

    private static Troupe joined(Troupe troupe, Cast cast, Ref inner, Ref outer) {
        Thing content = cast.find(inner);
        Thing vessel = cast.find(outer);
        Optional<String> both = content.isA("person") || content.isA("animal") || vessel.isA("person")
                ? Optional.empty()
                : together(vessel, content);
        List<Troupe.Role> roles = new ArrayList<>(troupe.roles());
        Optional<Troupe.Role> in =
                roles.stream().filter(r -> r.ref().equals(inner)).findFirst();
        Optional<Troupe.Role> out =
                roles.stream().filter(r -> r.ref().equals(outer)).findFirst();
        if (both.isEmpty() || in.isEmpty() || out.isEmpty()) {
            return troupe;
        }
        int first = Math.min(roles.indexOf(in.get()), roles.indexOf(out.get()));
        Troupe.Role one = role(in.get(), out.get(), both.get());
        roles.removeIf(r -> r.ref().equals(inner) || r.ref().equals(outer));
        roles.add(Math.min(first, roles.size()), one);
        return new Troupe(List.copyOf(roles));
    }

    private static Optional<String> together(Thing vessel, Thing content) {
        String concept = vessel.concept().orElse("");
        return Things.includes(
                        concept, StillLife.word(vessel), content.concept().orElse(""))
                ? Optional.of(vessel.word())
                : Things.together(concept, vessel.word(), StillLife.word(content));
    }

    private static Troupe.Role role(Troupe.Role in, Troupe.Role out, String word) {
        boolean part = word.equals(out.thing().word());
        Traits traits = part
                ? out.thing().traits()
                : both(in.thing().traits(), out.thing().traits());
        Thing thing =
                new Thing(out.thing().concept(), word, 1, traits, out.thing().clothing());
        Troupe.Role tied = out.tie() != Troupe.Tie.FREE ? out : in;
        boolean free = tied.to()
                .filter(id -> id.equals(out.id()) || id.equals(in.id()))
                .isPresent();
        List<dev.kinora.animatic.language.Action> deeds = new ArrayList<>(out.actions());
        deeds.addAll(in.actions());
        return new Troupe.Role(
                out.id(),
                out.ref(),
                thing,
                0,
                free ? Troupe.Tie.FREE : tied.tie(),
                free ? Optional.empty() : tied.to(),
                deeds);
    }

    /** Of what is inside the first colour, of what is around it the second. */
    private static Traits both(Traits in, Traits out) {
        Colour unsaid = new Colour("", "");
        Colour first = in.colours().isEmpty() ? unsaid : in.colours().getFirst();
        Colour second = out.colours().isEmpty() ? unsaid : out.colours().getFirst();
        return new Traits(List.of(first, second), out.size(), out.age(), out.mood(), out.attributes());
    }
}
