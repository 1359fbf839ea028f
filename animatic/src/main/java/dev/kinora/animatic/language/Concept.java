package dev.kinora.animatic.language;

import java.util.Optional;
import java.util.Set;

/**
 * One meaning, the same in every language.
 *
 * @param id such as {@code animal.cat}
 * @param category the part of the id before the dot
 * @param attributes flags such as {@code inside}, and pairs such as {@code relation=HOLDING}
 */
record Concept(String id, Category category, Set<String> attributes) {

    /** The part of the id after the dot. */
    String name() {
        return id.substring(id.indexOf('.') + 1);
    }

    /** Lives, and so acts by itself. */
    boolean isAlive() {
        return category.isAlive();
    }

    boolean has(String flag) {
        return attributes.contains(flag);
    }

    Optional<String> value(String key) {
        return attributes.stream()
                .filter(attribute -> attribute.startsWith(key + "="))
                .map(attribute -> attribute.substring(key.length() + 1))
                .findFirst();
    }

    /** This concept as a colour; black when the table gives no value. */
    Colour colour() {
        return new Colour(
                id,
                attributes.stream()
                        .filter(attribute -> attribute.startsWith("#"))
                        .findFirst()
                        .orElse("#000000"));
    }
}
