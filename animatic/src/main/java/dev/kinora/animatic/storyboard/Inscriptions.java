package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
            "prop.computer",
            "prop.television",
            "prop.mailbox",
            "food.cake");

    /** What is turned round to show its other side, when it bears two texts. */
    private static final Set<String> TURNED = Set.of("prop.sign", "prop.blackboard", "prop.letter");

    private static final String FLIPS = "action.flip-sign";

    /** Share of the act at which the board is seen from its edge. */
    private static final double FLIPPED = 0.42;

    private Inscriptions() {}

    /** The same performers; the first that can be written on bears the texts. */
    static List<Performer> on(List<Performer> performers, List<String> texts) {
        if (texts.isEmpty()) {
            return performers;
        }
        String id = performers.stream()
                .filter(p -> CARRIERS.contains(p.concept()))
                .map(Performer::id)
                .findFirst()
                .orElse("");
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
                .map(p -> p.id().equals(id) ? bearing(ahead(p, nearest), texts) : p)
                .toList();
    }

    /** A cloth with words that stands by itself is in front of everybody: it is to be read. */
    private static Performer ahead(Performer p, double nearest) {
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
