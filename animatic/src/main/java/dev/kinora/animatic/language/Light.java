package dev.kinora.animatic.language;

import java.util.List;

/**
 * A named source or quality of light.
 *
 * @param concept such as {@code light.neon}
 * @param colours its named colours, in order
 */
public record Light(String concept, List<Colour> colours) {

    public Light {
        colours = List.copyOf(colours);
    }
}
