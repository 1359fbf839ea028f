package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of the table of beasts, with what it says by key. Lengths are shares of the height of its shoulder. */
final class Breed {
    /** What only the grown bear. */
    private static final String GROWN = "(mane\\.lion|antlers\\.\\w+|horns\\.\\w+|tusks|beard)";

    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+(E-?\\d+)?");

    /** What is of the same colour as something else unless the row says so. */
    private static final Map<String, String> ELSE = Map.ofEntries(
            Map.entry("back", "base"),
            Map.entry("pale", "base"),
            Map.entry("necked", "base"),
            Map.entry("legged", "base"),
            Map.entry("headed", "base"),
            Map.entry("eared", "headed"),
            Map.entry("snouted", "pale"),
            Map.entry("tailed", "base"),
            Map.entry("tip", "tailed"),
            Map.entry("sock", "legged"),
            Map.entry("maned", "mark"));

    private final String name;
    private final Map<String, String> said;
    // Read once: coats ask for them at every point.
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Integer> colours = new HashMap<>();

    /**
     * @param name of the row
     * @param said value by key
     */
    Breed(String name, Map<String, String> said) {
        this.name = name;
        this.said = Map.copyOf(said);
        said.forEach((key, value) -> {
            if (value.startsWith("#")) {
                colours.put(key, Colours.parse(value));
            } else if (NUMBER.matcher(value).matches()) {
                numbers.put(key, Double.valueOf(value));
            }
        });
        ELSE.keySet().stream()
                .filter(key -> !said.containsKey(key))
                .forEach(key -> Optional.ofNullable(colours.get(other(key))).ifPresent(it -> colours.put(key, it)));
    }

    String name() {
        return name;
    }

    Map<String, String> said() {
        return said;
    }

    /** A number. */
    double n(String key) {
        Double number = numbers.get(key);
        return number == null ? none(key, "number") : number;
    }

    /** A colour. */
    int c(String key) {
        Integer colour = colours.get(key);
        return colour == null ? none(key, "colour") : colour;
    }

    private int none(String key, String what) {
        throw new IllegalStateException("beast " + name + " has no " + what + " " + key + ": " + said.get(key));
    }

    /** The key whose value counts for this one's. */
    private String other(String key) {
        String other = ELSE.get(key);
        return said.containsKey(key) || other == null ? key : other(other);
    }

    /** A word. */
    String w(String key) {
        String value = said.get(other(key));
        if (value == null) {
            throw new IllegalStateException("beast " + name + " says nothing of " + key);
        }
        return value;
    }

    boolean is(String key, String word) {
        return word.equals(said.get(key));
    }

    /** Whether it bears something: the key {@code bears} lists what. */
    boolean bears(String what) {
        return ("," + w("bears") + ",").contains("," + what + ",");
    }

    /** The same with other values. */
    Breed with(Map<String, String> other) {
        Map<String, String> all = new HashMap<>(said);
        all.putAll(other);
        return new Breed(name, all);
    }

    private String times(String key, double k) {
        return Double.toString(n(key) * k);
    }

    /** The same when it is little: a big head with big eyes on short legs, and nothing yet of what only the grown bear. */
    Breed young() {
        if (is("feet", "hoof") || is("feet", "pad")) {
            return with(Map.ofEntries(
                    Map.entry("skull", times("skull", 1.14)),
                    Map.entry("muzzle", times("muzzle", 0.78)),
                    Map.entry("eye", times("eye", 1.4)),
                    Map.entry("ear", times("ear", 1.15)),
                    Map.entry("neck", times("neck", 0.84)),
                    Map.entry("trunk", times("trunk", 0.84)),
                    Map.entry("chest", times("chest", 0.86)),
                    Map.entry("waist", times("waist", 0.84)),
                    Map.entry("haunch", times("haunch", 0.88)),
                    Map.entry("nroot", times("nroot", 0.84)),
                    Map.entry("hump", times("hump", 0.3)),
                    Map.entry("tail", times("tail", 0.6)),
                    Map.entry("fall", times("fall", 0.5)),
                    Map.entry("bears", w("bears").replaceAll(GROWN, "none"))));
        }
        return with(Map.ofEntries(
                Map.entry("skull", times("skull", 1.45)),
                Map.entry("muzzle", times("muzzle", 0.92)),
                Map.entry("mroot", times("mroot", 1.16)),
                Map.entry("mtip", times("mtip", 1.14)),
                Map.entry("eye", times("eye", 1.55)),
                Map.entry("ear", times("ear", 1.22)),
                Map.entry("neck", times("neck", 0.86)),
                Map.entry("trunk", times("trunk", 0.78)),
                Map.entry("tail", times("tail", 0.8)),
                Map.entry("leg", times("leg", 1.1)),
                Map.entry("hair", times("hair", 1.15)),
                Map.entry("bears", w("bears").replaceAll(GROWN, "none"))));
    }
}
