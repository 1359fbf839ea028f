package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is written on things: a quoted text belongs on the sign, book or banner that is in the picture. */
final class Inscriptions {
    private static final Set<String> CARRIERS = Set.of(
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
        return performers.stream()
                .map(p -> p.id().equals(id) ? bearing(p, texts) : p)
                .toList();
    }

    private static Performer bearing(Performer p, List<String> texts) {
        Map<String, String> look = new TreeMap<>(p.look());
        boolean turns = texts.size() == 2 && TURNED.contains(p.concept());
        look.put("text", turns ? texts.getFirst() : String.join(" ", texts));
        if (turns) {
            look.put("text2", texts.getLast());
        }
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
