package dev.kinora.animatic.storyboard;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of somebody, or what is worn on it, that a prompt asks to be near to: "close on her hands", "fingers, macro". */
final class Closest {
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("eyes?|eyelash(?:es)?|eyelids?|pupil|iris|yeux|oeil|œil|regard", "body.eyes"),
            Map.entry("lips?|mouth|teeth|smile|tongue|bouche|lèvres|sourire", "body.mouth"),
            Map.entry(
                    "faces?|nose|cheeks?|tear|tears|beard|braids?|ears?|snout|muzzle|beak|crown|helmet|visage|nez|larme|barbe|museau|bec",
                    "body.face"),
            Map.entry(
                    "hands?|fingers?|fingertips|fists?|palms?|thumbs?|knuckles|gloves?|wrist|nails|mains?|doigts?|poings?",
                    "body.hand"),
            Map.entry(
                    "feet|foot|shoes?|boots?|sneakers?|slippers|sandals|toes?|heels?|soles?|laces?|hoo(?:f|fs|ves)|paws?|legs?|ankles?|skates|pieds?|chaussures?|bottes|pattes?|sabots?|jambes",
                    "body.foot"),
            Map.entry("tail|queue", "body.tail"));

    private static final String NEAR =
            "(?:extreme close-?ups?|close-?ups?|close ups?|close|tight|macro(?: shot)?|detail|insert|très gros plan|gros plan)";
    private static final String PART = PARTS.keySet().stream().collect(Collectors.joining("|", "(", ")"));

    /** "Close-up of the tired old man's hands". */
    private static final Pattern OF = Pattern.compile(
            " " + NEAR + "(?: shot)? (?:(?:of|on|to|in on|sur|de|d'|:|,) )?(?:[^ ,.]+ ){0,4}?" + PART + " ");

    /** "Hands hold a coin, close-up". */
    private static final Pattern THEN = Pattern.compile(" " + PART + " (?:[^ ,.]+ ){0,3}(?:, )?" + NEAR + " ");

    private Closest() {}

    /** The part of the body, such as {@code body.hand}. */
    static Optional<String> part(String told) {
        return named(OF.matcher(told)).or(() -> named(THEN.matcher(told)));
    }

    private static Optional<String> named(Matcher found) {
        return found.find()
                ? PARTS.entrySet().stream()
                        .filter(e -> found.group(1).matches(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }
}
