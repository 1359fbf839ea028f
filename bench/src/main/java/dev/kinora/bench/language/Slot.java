package dev.kinora.bench.language;

import java.util.Arrays;
import java.util.Locale;

/** What a fact of a corpus speaks of. */
enum Slot {
    TAKES,
    LANGUAGE,
    SHOT_SIZE,
    ANGLE,
    LENS,
    CAMERA_MOVE,
    SUBJECT,
    PROP,
    COLOUR,
    TRAIT,
    CLOTHING,
    ACTION,
    RELATION,
    PLACE,
    TERRAIN,
    TIME,
    WEATHER,
    SEASON,
    ERA,
    LIGHT,
    PALETTE,
    STYLE,
    MOOD,
    SOUND,
    SPOKEN_LINE,
    ON_SCREEN_TEXT;

    /** The slot of a fact as a corpus spells it, without the number of its take. */
    static Slot of(String fact) {
        int equals = fact.indexOf('=');
        String key = equals > 0 && fact.indexOf(' ') < 0 || equals > 0 && fact.indexOf(' ') > equals
                ? fact.substring(0, equals)
                : "";
        return switch (key) {
            case "takes", "start", "length" -> TAKES;
            case "language" -> LANGUAGE;
            case "size" -> SHOT_SIZE;
            case "angle" -> ANGLE;
            case "focus", "lens", "focal" -> LENS;
            case "move" -> CAMERA_MOVE;
            case "subject" -> SUBJECT;
            case "prop" -> PROP;
            case "palette" -> PALETTE;
            case "said" -> SPOKEN_LINE;
            case "text" -> ON_SCREEN_TEXT;
            default -> ofStatement(fact);
        };
    }

    private static Slot ofStatement(String fact) {
        if (fact.contains(" is colour.")) {
            return COLOUR;
        }
        if (fact.contains(" is ")) {
            return TRAIT;
        }
        if (fact.contains(" wears ")) {
            return CLOTHING;
        }
        if (fact.contains(" does ")) {
            return ACTION;
        }
        if (fact.indexOf(' ') > 0) {
            return RELATION;
        }
        int dot = fact.indexOf('.');
        String category = dot < 0 ? "" : fact.substring(0, dot).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(slot -> slot.name().equals(category))
                .findFirst()
                .orElse(PLACE);
    }

    /** Its name in tables. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
