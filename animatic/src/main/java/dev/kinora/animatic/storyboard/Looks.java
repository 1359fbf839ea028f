package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Garment;
import dev.kinora.animatic.language.Thing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a thing looks like, as the slots that rigs read. */
final class Looks {
    private static final Set<String> COATS = Set.of(
            "calico",
            "tabby",
            "siamese",
            "spotted",
            "striped",
            "dalmatian",
            "husky",
            "collie",
            "beagle",
            "corgi",
            "golden-retriever",
            "labrador",
            "german-shepherd",
            "shiba",
            "pug",
            "poodle");

    /** How large a young animal is, as a share of a grown one. */
    private static final double YOUNG = 0.58;

    private static final double TODDLER = 0.72;

    /** How large a boy or a girl is who is nearly grown up, as a share of a child. */
    private static final double TEENAGE = 1.3;

    private static final Map<String, String> STUFFS = Map.of(
            "leopard", "#c8963c",
            "tiger", "#d9832b",
            "fur", "#8a6a4c",
            "straw", "#d9bd74",
            "denim", "#40628f",
            "leather", "#5a3a28",
            "velvet", "#6a1f3a",
            "lace", "#f2ece2",
            "sequin", "#d8c060");

    private static final String DARK_SKIN = "#5e3a26";

    /** Kinds of hats; whoever draws hats of one kind only reads no more than that there is one. */
    private static final Set<String> HATS = Set.of("cap", "beanie", "top-hat", "fedora", "beret", "cowboy-hat", "veil");

    private Looks() {}

    static Map<String, String> of(Thing thing) {
        Map<String, String> look = new LinkedHashMap<>();
        colours(look, thing);
        thing.traits().age().ifPresent(a -> look.put("age", tail(a)));
        if (teenage(thing)) {
            look.put("age", "teen");
        }
        if (thing.isA("person") && look.get("age") == null) {
            thing.concept().map(Looks::ageOf).ifPresent(a -> look.put("age", a));
        }
        thing.traits().mood().ifPresent(m -> look.put("mood", tail(m)));
        thing.traits().size().ifPresent(s -> look.put("size", tail(s)));
        List<String> traits =
                thing.traits().attributes().stream().map(Looks::tail).toList();
        if (!traits.isEmpty()) {
            look.put("traits", String.join(",", traits));
        }
        traits.stream().filter(COATS::contains).findFirst().ifPresent(c -> look.put("coat", c));
        if (thing.isA("person") && traits.contains("african")) {
            look.put("skin", DARK_SKIN);
        }
        if (traits.contains("cool")) {
            look.put("mood", "cool");
        }
        if (thing.word().contains("toddler")) {
            look.put("age", "baby");
        }
        for (Garment g : thing.clothing()) {
            said(look, g);
            if (g.concept().equals("body.back")) {
                look.put("view", "back");
                continue;
            }
            if (g.concept().equals("clothing.coat") && g.traits().contains("trait.long")) {
                look.put("wear.long_coat", "");
            }
            if (HATS.contains(tail(g.concept()))) {
                look.put("hat.kind", tail(g.concept()));
            }
            look.put(
                    "wear." + (HATS.contains(tail(g.concept())) ? "hat" : tail(g.concept())),
                    g.colours().stream().findFirst().map(c -> c.hex()).orElseGet(() -> stuff(g)));
        }
        return look;
    }

    /** What is said of a head, a face or hair is said of whoever has it; how a suit is cut too. */
    private static void said(Map<String, String> look, Garment g) {
        if (g.concept().matches("body\\.(head|hair|face|cheek|skin)|clothing\\.suit")
                && !g.traits().isEmpty()) {
            List<String> more = g.traits().stream().map(Looks::tail).toList();
            look.merge("traits", String.join(",", more), (a, b) -> a + "," + b);
        }
    }

    /** The colour of what a garment is made of, when none is named. */
    private static String stuff(Garment garment) {
        return garment.traits().stream()
                .map(Looks::tail)
                .flatMap(trait -> Optional.ofNullable(STUFFS.get(trait)).stream())
                .findFirst()
                .orElse("");
    }

    private static void colours(Map<String, String> look, Thing thing) {
        for (int i = 0; i < Math.min(3, thing.traits().colours().size()); i++) {
            look.put(
                    i == 0 ? "colour" : "colour" + (i + 1),
                    thing.traits().colours().get(i).hex());
        }
    }

    private static String ageOf(String concept) {
        return switch (concept) {
            case "person.child", "person.boy", "person.girl" -> "child";
            case "person.baby" -> "baby";
            case "person.teenager" -> "teen";
            case "person.elder" -> "old";
            default -> "adult";
        };
    }

    /** How much larger or smaller than usual the words make a thing. */
    static double scale(Thing thing) {
        boolean cub = thing.isA("animal")
                && thing.traits().age().filter("age.young"::equals).isPresent();
        double grown = cub ? YOUNG : thing.word().contains("toddler") ? TODDLER : teenage(thing) ? TEENAGE : 1;
        return grown
                * switch (tail(thing.traits().size().orElse(""))) {
                    case "tiny" -> 0.5;
                    case "small" -> 0.75;
                    case "large" -> 1.3;
                    case "huge" -> 1.8;
                    case "giant" -> 2.6;
                    default -> 1;
                };
    }

    private static boolean teenage(Thing thing) {
        return (thing.is("person.boy") || thing.is("person.girl"))
                && thing.traits().has("trait.teenage");
    }

    /** The last part of a concept: {@code trait.calico} gives {@code calico}. */
    static String tail(String concept) {
        return concept.substring(concept.lastIndexOf('.') + 1);
    }
}
