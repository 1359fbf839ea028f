package dev.kinora.animatic.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What kind of meaning a concept has: the part of its id before the first dot. */
enum Category {
    PERSON,
    ANIMAL,
    VEHICLE,
    PLANT,
    FOOD,
    PROP,
    CLOTHING,
    BODY,
    EFFECT,
    PLACE,
    TERRAIN,
    COLOUR,
    SIZE,
    AGE,
    TRAIT,
    MOOD,
    STYLE,
    ERA,
    TIME,
    WEATHER,
    SEASON,
    LIGHT,
    SOUND,
    ACTION,
    MANNER,
    RELATION,
    PATH,
    NUMBER,
    SHOT,
    ANGLE,
    FOCUS,
    LENS,
    MOVE,
    DIRECTION,
    SPEED,
    WORD;

    private static final Map<String, Category> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(category -> category.name().toLowerCase(Locale.ROOT), category -> category));

    static Category of(String conceptId) {
        Category found = BY_NAME.get(conceptId.substring(0, conceptId.indexOf('.')));
        if (found == null) {
            throw new IllegalArgumentException("no category of concepts: " + conceptId);
        }
        return found;
    }

    /** Lives, and so acts by itself. */
    boolean isAlive() {
        return this == PERSON || this == ANIMAL;
    }

    /** Can be seen as a thing of its own. */
    boolean isThing() {
        return ordinal() <= BODY.ordinal();
    }

    /** Describes the whole picture wherever the prompt says it. */
    boolean isAmbient() {
        return switch (this) {
            case STYLE, ERA, TIME, WEATHER, SEASON, LIGHT -> true;
            default -> false;
        };
    }

    /** Describes the noun it stands by. */
    boolean isModifier() {
        return switch (this) {
            case COLOUR, SIZE, AGE, TRAIT, MOOD -> true;
            default -> false;
        };
    }

    /** Can be the head of a noun phrase. */
    boolean isNoun() {
        return isThing()
                || this == EFFECT
                || this == PLACE
                || this == TERRAIN
                || isAmbient() && this != STYLE && this != ERA;
    }

    boolean isCamera() {
        return switch (this) {
            case SHOT, ANGLE, FOCUS, LENS, MOVE -> true;
            default -> false;
        };
    }
}
