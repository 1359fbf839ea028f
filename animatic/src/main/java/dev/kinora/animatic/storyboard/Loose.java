package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.scene.Performer;
import java.util.Optional;
import java.util.Set;

/** Clothes and hangings that nobody wears, holds or hangs: they are left out rather than laid on the ground. */
final class Loose {
    private static final Set<String> WORN = Set.of(
            "prop.hat", "prop.helmet", "prop.mask", "prop.glasses", "prop.sunglasses", "prop.headphones", "prop.crown");

    /** What hangs on walls and lines and looks wrong on the ground. */
    private static final Set<String> HUNG = Set.of(
            "prop.rug", "prop.fabric", "prop.towel", "prop.blanket", "prop.banner", "prop.curtain", "prop.sheet");

    /** Metres up to which nothing is seen from the air. */
    private static final double CRUMB = 0.4;

    private Loose() {}

    /** The same performer by itself, carried by nothing. */
    static Performer from(Performer p) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                Optional.empty());
    }

    /** Whether a role is too small to be what a view of a whole land is about: leaves under an aerial shot. */
    static boolean crumb(Troupe.Role role, Shot shot) {
        boolean wide = shot.camera()
                .shotSize()
                .filter(size -> size.ordinal() >= Camera.ShotSize.EXTREME_WIDE.ordinal())
                .isPresent();
        boolean lives = role.thing().isA("person")
                || role.thing().isA("animal")
                || role.thing().isA("vehicle");
        boolean land = !shot.setting().places().isEmpty();
        boolean small = Measure.of(role.concept()).height() < CRUMB && role.tie() == Troupe.Tie.FREE;
        boolean fallen = role.concept().equals("plant.leaf") && role.thing().count() > 1;
        return land
                && !lives
                && small
                && (wide || fallen && shot.camera().shotSize().isEmpty());
    }

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
