package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import dev.kinora.animatic.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a quoted text is said to stand on, when nothing of that kind is in the cast: a chalkboard, a neon sign, a slide. */
final class Written {
    /**
     * What bears a text.
     *
     * @param said words that name it
     * @param concept what is put up
     * @param word as the catalogue of things knows it
     */
    private record Bearer(Pattern said, String concept, String word) {
        /** @param said words that name it, a regular expression */
        static Bearer of(String said, String concept, String word) {
            // At most seven words of the same sentence lie between the thing and the text on it.
            String text = "\"\"";
            String gap = "(?:[^ .]+ ){0,7}";
            return new Bearer(
                    Pattern.compile(
                            " (?:" + said + ") " + gap + text + " | " + text + " (?:[^ .]+ ){0,5}(?:" + said + ") "),
                    concept,
                    word);
        }
    }

    /** In the order in which they are asked: what tells more comes first. */
    private static final List<Bearer> BEARERS = List.of(
            Bearer.of("neon|neon sign|neon letters|néon", "prop.sign", "neon sign"),
            Bearer.of(
                    "chalkboards?|blackboards?|menu board|tableau noir|ardoise|slate", "prop.blackboard", "chalkboard"),
            Bearer.of("marquee", "prop.sign", "marquee sign"),
            Bearer.of("departure board|departures board|scoreboard|arrivals board", "prop.sign", "departure board"),
            Bearer.of("slides?|projector|projection|whiteboard|screens?|jumbotron|écran", "prop.sign", "screen"),
            Bearer.of("billboards?|hoarding|panneau publicitaire", "prop.sign", "billboard"),
            Bearer.of("banners?|banderole", "prop.banner", "banner"),
            Bearer.of("placards?|pancarte|cardboard|protest signs?", "prop.sign", "cardboard sign"),
            Bearer.of("posters?|flyers?|affiche|placarded", "prop.sign", "poster"),
            Bearer.of("newspapers?|headline|journal", "prop.newspaper", "newspaper"),
            Bearer.of("signs?|signboard|signpost|road sign|panneau|enseigne|plaque", "prop.sign", "sign"));

    private Written() {}

    /** The cast, with what bears the text. */
    static Cast on(Cast cast, Words words) {
        boolean borne = Stream.concat(cast.subjects().stream(), cast.props().stream())
                .anyMatch(
                        t -> t.concept().filter(Inscriptions.CARRIERS::contains).isPresent());
        Optional<Bearer> bearer = BEARERS.stream()
                .filter(b -> b.said().matcher(words.told()).find())
                .findFirst();
        if (words.onScreenText().isEmpty() || borne || bearer.isEmpty()) {
            return cast;
        }
        List<Thing> props = new ArrayList<>(cast.props());
        props.add(new Thing(Optional.of(bearer.get().concept()), bearer.get().word(), 1, Traits.NONE, List.of()));
        return new Cast(cast.subjects(), props, cast.actions(), cast.relations());
    }
}
