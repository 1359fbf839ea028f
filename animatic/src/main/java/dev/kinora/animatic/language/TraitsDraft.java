package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Traits while they are collected. */
final class TraitsDraft {

    private final Set<Colour> colours = new LinkedHashSet<>();
    private final Set<String> attributes = new LinkedHashSet<>();
    private Optional<String> size = Optional.empty();
    private Optional<String> age = Optional.empty();
    private Optional<String> mood = Optional.empty();

    /** Adds a modifier, or a noun that stands as one ("dragon statue"). */
    void add(Concept concept) {
        switch (concept.category()) {
            case COLOUR -> colours.add(concept.colour());
            case SIZE -> size = Optional.of(concept.id());
            case AGE -> age = Optional.of(concept.id());
            case MOOD -> mood = Optional.of(concept.id());
            default -> attributes.add(concept.id());
        }
    }

    void addAll(List<Concept> concepts) {
        concepts.forEach(this::add);
    }

    /** Takes over what another thing is said to look like, where nothing is said here. */
    void inherit(Traits traits) {
        if (colours.isEmpty()) {
            colours.addAll(traits.colours());
        }
        attributes.addAll(traits.attributes());
        size = size.or(traits::size);
        age = age.or(traits::age);
        mood = mood.or(traits::mood);
    }

    List<Colour> colours() {
        return List.copyOf(colours);
    }

    List<String> attributes() {
        var all = new ArrayList<String>();
        size.ifPresent(all::add);
        all.addAll(attributes);
        return List.copyOf(all);
    }

    Traits toTraits() {
        return new Traits(List.copyOf(colours), size, age, mood, List.copyOf(attributes));
    }
}
