package dev.kinora.animatic.language;

import java.util.List;

/**
 * A piece of clothing that is worn.
 *
 * @param concept such as {@code clothing.coat}
 * @param colours the named colours, in order
 * @param traits further attributes, such as {@code trait.striped}
 */
public record Garment(String concept, List<Colour> colours, List<String> traits) {

    public Garment {
        colours = List.copyOf(colours);
        traits = List.copyOf(traits);
    }
}
