package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * What a thing or a place looks like.
 *
 * @param colours the named colours, in order
 * @param size {@code size.tiny} to {@code size.giant}
 * @param age {@code age.young}, {@code age.adult} or {@code age.old}
 * @param mood such as {@code mood.happy}
 * @param attributes such as {@code trait.calico}, {@code trait.steaming}, {@code trait.wooden}
 */
public record Traits(
        List<Colour> colours,
        Optional<String> size,
        Optional<String> age,
        Optional<String> mood,
        List<String> attributes) {

    /** Nothing is said. */
    public static final Traits NONE =
            new Traits(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Traits {
        colours = List.copyOf(colours);
        attributes = List.copyOf(attributes);
    }

    /** Says whether an attribute, such as {@code trait.calico}, is named. */
    public boolean has(String attribute) {
        return attributes.contains(attribute);
    }
}
