package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import java.util.Set;

/** Clothes and hangings that nobody wears, holds or hangs: they are left out rather than laid on the ground. */
final class Loose {
    private static final Set<String> WORN = Set.of(
            "prop.hat", "prop.helmet", "prop.mask", "prop.glasses", "prop.sunglasses", "prop.headphones", "prop.crown");

    /** What hangs on walls and lines and looks wrong on the ground. */
    private static final Set<String> HUNG = Set.of(
            "prop.rug", "prop.fabric", "prop.towel", "prop.blanket", "prop.banner", "prop.curtain", "prop.sheet");

    private Loose() {}

    /** Whether a role would only lie about. */
    static boolean lies(Troupe.Role role, Troupe troupe) {
        if (role.tie() != Troupe.Tie.FREE || isOnly(role, troupe)) {
            return false;
        }
        boolean worn = role.thing().isA("clothing") || WORN.contains(role.concept());
        boolean dressed = troupe.roles().stream().anyMatch(r -> r.thing().isA("person"));
        boolean hangs = HUNG.contains(role.concept()) && role.actions().stream().anyMatch(Loose::hangs);
        return hangs || worn && dressed;
    }

    private static boolean hangs(Action action) {
        return action.concept().equals("action.hang");
    }

    private static boolean isOnly(Troupe.Role role, Troupe troupe) {
        return troupe.roles().stream().allMatch(r -> r.ref().equals(role.ref()));
    }
}
