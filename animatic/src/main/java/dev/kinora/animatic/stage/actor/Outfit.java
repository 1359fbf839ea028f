package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Performer;
import java.util.Optional;

/**
 * What an animal wears.
 *
 * @param shades sunglasses, colour of the frame
 * @param jacket colour
 * @param scarf colour
 * @param bow colour of a bow tie
 */
record Outfit(Optional<Integer> shades, Optional<Integer> jacket, Optional<Integer> scarf, Optional<Integer> bow) {

    /** What the prompt asks for; a cool rider gets the whole set. */
    static Outfit of(Performer p, boolean rides) {
        boolean cool = p.look("mood", "").equals("cool");
        return new Outfit(
                worn(p, "sunglasses")
                        .or(() -> worn(p, "glasses"))
                        .or(() -> cool ? Optional.of(0xFF17141F) : Optional.empty()),
                worn(p, "jacket")
                        .or(() -> worn(p, "top"))
                        .or(() -> rides && cool ? Optional.of(0xFF343A55) : Optional.empty()),
                worn(p, "scarf").or(() -> rides && cool ? Optional.of(0xFFE03A50) : Optional.empty()),
                worn(p, "bow").or(() -> worn(p, "tie")));
    }

    private static Optional<Integer> worn(Performer p, String garment) {
        String value = p.look("wear." + garment, "");
        if (!p.look().containsKey("wear." + garment)) {
            return Optional.empty();
        }
        return Optional.of(value.matches("#[0-9a-fA-F]{6}") ? Colours.parse(value) : usual(garment));
    }

    private static int usual(String garment) {
        return switch (garment) {
            case "jacket", "top" -> 0xFF343A55;
            case "scarf" -> 0xFFE03A50;
            case "bow", "tie" -> 0xFFD42A48;
            default -> 0xFF17141F;
        };
    }
}
