package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Words;
import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written on things: a quoted text belongs on the sign, book or banner that is in the picture. */
final class Inscriptions {
    /** What can be written on. */
    static final Set<String> CARRIERS = Set.of(
            "prop.sign",
            "prop.blackboard",
            "prop.banner",
            "prop.flag",
            "prop.book",
            "prop.letter",
            "prop.newspaper",
            "prop.bottle",
            "prop.jar",
            "prop.box",
            "prop.coffee-cup",
            "prop.door",
            "prop.window",
            "prop.computer",
            "prop.television",
            "prop.mailbox",
            "food.cake");

    /** What is turned round to show its other side, when it bears two texts. */
    private static final Set<String> TURNED = Set.of("prop.sign", "prop.blackboard", "prop.letter");

    private static final Pattern WORN = Written.near(
            "t-?shirts?|tees?|shirts?|hoodies?|jerseys?|sweaters?|sweatshirts?|jumpers?|vests?|uniforms?|apron|jackets?|tee shirt|maillot|tablier|chandail");

    private static final String FLIPS = "action.flip-sign";

    /** Share of the act at which the board is seen from its edge. */
    private static final double FLIPPED = 0.42;

    private Inscriptions() {}

    /** The same performers; the first that can be written on bears the texts. */
    static List<Performer> on(List<Performer> performers, Words words, Map<String, String> hand) {
        List<String> texts = words.onScreenText();
        if (texts.isEmpty()) {
            return performers;
        }
        String id = bearer(performers, words.told()).map(Performer::id).orElse("");
        Optional<Double> flips = performers.stream()
                .flatMap(p -> p.acts().stream())
                .filter(a -> a.verb().equals(FLIPS))
                .map(a -> a.start() + FLIPPED * (a.end() - a.start()))
                .findFirst();
        if (texts.size() > 1 && flips.isPresent()) {
            return performers.stream()
                    .flatMap(p -> p.id().equals(id) ? turned(p, texts, flips.get()) : Stream.of(p))
                    .toList();
        }
        double nearest = performers.stream()
                .filter(p -> !p.concept().startsWith("effect."))
                .mapToDouble(Performer::z)
                .min()
                .orElse(0);
        return performers.stream()
                .map(p -> p.id().equals(id) ? lettered(bearing(ahead(p, nearest), texts), hand) : p)
                .toList();
    }

    /** Whether the words are said to be on a garment. */
    static boolean worn(Words words) {
        return !words.onScreenText().isEmpty() && WORN.matcher(words.told()).find();
    }

    /** Whoever wears the words, else the first thing that can be written on. */
    private static Optional<Performer> bearer(List<Performer> performers, String told) {
        Optional<Performer> wearer = Optional.of(told)
                .filter(t -> WORN.matcher(t).find())
                .flatMap(t -> performers.stream()
                        .filter(p -> p.concept().startsWith("person."))
                        .findFirst());
        Optional<Performer> named = Written.bearer(told)
                .flatMap(c ->
                        performers.stream().filter(p -> p.concept().equals(c)).findFirst());
        return wearer.or(() -> named).or(() -> performers.stream()
                .filter(p -> CARRIERS.contains(p.concept()))
                .findFirst());
    }

    /** The same performer, its words in the colour that is asked for. */
    private static Performer lettered(Performer p, Map<String, String> hand) {
        boolean tubes = p.word().contains("neon");
        Performer out = p;
        for (Map.Entry<String, String> e : hand.entrySet()) {
            out = out.with(tubes ? "colour" : e.getKey(), e.getValue());
        }
        return out;
    }

    /** A cloth with words that stands by itself is in front of everybody: it is to be read; a shop is behind them. */
    private static Performer ahead(Performer p, double nearest) {
        if (p.concept().matches("prop\\.(door|window)")) {
            return new Performer(
                    p.id(),
                    p.concept(),
                    p.word(),
                    p.look(),
                    0,
                    behind(p, nearest),
                    p.size(),
                    p.facing(),
                    p.speed(),
                    p.lift(),
                    p.acts(),
                    p.support());
        }
        return p.concept().equals("prop.banner") && p.support().isEmpty()
                ? new Performer(
                        p.id(),
                        p.concept(),
                        p.word(),
                        p.look(),
                        p.x() * nearest / p.z(),
                        0.97 * nearest,
                        p.size(),
                        p.facing(),
                        p.speed(),
                        p.lift(),
                        p.acts(),
                        p.support())
                : p;
    }

    /** Metres to the front of a shop: behind whoever is before it, and never so near that its words are cut. */
    private static double behind(Performer p, double nearest) {
        boolean apart = nearest < p.z() || p.concept().equals("prop.window");
        return Math.max(1.55 * p.size(), (apart ? 1.3 : 0.72) * Math.max(nearest, p.z()));
    }

    /** A board of which first one side is seen and then the other. */
    private static Stream<Performer> turned(Performer p, List<String> texts, double at) {
        Performer front = bearing(p, texts.get(0), Map.of("turn.at", String.valueOf(at), "turn.side", "front"));
        Performer back = bearing(p, texts.get(1), Map.of("turn.at", String.valueOf(at), "turn.side", "back"));
        Performer other = new Performer(
                p.id() + "-back",
                p.concept(),
                p.word(),
                back.look(),
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
        return Stream.of(front, other);
    }

    /** With all the texts in a row, or two of them on the two sides of what can be turned. */
    private static Performer bearing(Performer p, List<String> texts) {
        boolean turns = texts.size() == 2 && TURNED.contains(p.concept());
        return turns
                ? bearing(p, texts.getFirst(), Map.of("text2", texts.getLast()))
                : bearing(p, String.join(" ", texts), Map.of());
    }

    private static Performer bearing(Performer p, String text, Map<String, String> more) {
        Map<String, String> look = new TreeMap<>(p.look());
        look.putAll(more);
        look.put("text", text);
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }
}
