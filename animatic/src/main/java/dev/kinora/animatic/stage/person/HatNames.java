package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.stage.person.Wardrobe.HatKind;
import java.util.Optional;

/** Hats by the words for them. */
final class HatNames {
    private HatNames() {}

    /** The kind of hat that a word names; a cap of those who wear one by trade stays that. */
    static Optional<HatKind> named(String kind, Costume costume) {
        return switch (kind) {
            case "cap" -> Optional.of(costume.hat().cut() == HatKind.PEAKED ? HatKind.PEAKED : HatKind.CAP);
            case "beanie" -> Optional.of(HatKind.BEANIE);
            case "top-hat" -> Optional.of(HatKind.TOP_HAT);
            case "fedora" -> Optional.of(HatKind.FEDORA);
            case "beret" -> Optional.of(HatKind.BERET);
            case "veil" -> Optional.of(HatKind.VEIL);
            case "cowboy-hat" -> Optional.of(HatKind.BRIM);
            default -> Optional.empty();
        };
    }

    /** The colour of a hat of which none is said. */
    static int colour(HatKind kind) {
        return switch (kind) {
            case CAP, PEAKED -> 0xFF34465E;
            case BEANIE -> 0xFFB8483C;
            case TOP_HAT -> 0xFF24242C;
            case FEDORA -> 0xFF4A4038;
            case BERET -> 0xFF8A2F3C;
            case VEIL -> 0xFFFFFFFF;
            default -> 0xFFC8A060;
        };
    }
}
