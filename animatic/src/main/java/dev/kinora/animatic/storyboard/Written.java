package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import dev.kinora.animatic.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            return new Bearer(near(said), concept, word);
        }
    }

    /** In the order in which they are asked: what tells more comes first. */
    private static final List<Bearer> BEARERS = List.of(
            Bearer.of("neon|neon sign|neon letters|néon", "prop.sign", "neon sign"),
            Bearer.of(
                    "chalkboards?|blackboards?|menu board|tableau noir|ardoise|slate", "prop.blackboard", "chalkboard"),
            Bearer.of("marquee", "prop.sign", "marquee sign"),
            Bearer.of("departure board|departures board|scoreboard|arrivals board", "prop.sign", "departure board"),
            Bearer.of(
                    "slides?|projector|projection|whiteboard|(?<!title |split |full )screens?|jumbotron|écran",
                    "prop.sign",
                    "screen"),
            Bearer.of("billboards?|hoarding|panneau publicitaire", "prop.sign", "billboard"),
            Bearer.of("banners?|banderole", "prop.banner", "banner"),
            Bearer.of("placards?|pancarte|cardboard|protest signs?", "prop.sign", "cardboard sign"),
            Bearer.of("posters?|flyers?|affiche|placarded", "prop.sign", "poster"),
            Bearer.of("newspapers?|headline|journal", "prop.newspaper", "newspaper"),
            Bearer.of("(?:shop|glass|store|cafe|café|office|front|bakery)? ?doors?|porte", "prop.door", "door"),
            Bearer.of(
                    "(?:shop|store|display|bakery|cafe|café|front) windows?|shopfront|storefront|vitrine",
                    "prop.window",
                    "window"),
            Bearer.of("signs?|signboard|signpost|road sign|panneau|enseigne|plaque", "prop.sign", "sign"));

    private Written() {}

    /** What stands on the blackboard that hangs in the room anyway; empty when there is none or nothing on it. */
    static String onBoard(Shot shot) {
        boolean hangs = shot.setting().place().filter("place.classroom"::equals).isPresent();
        boolean said = near("chalkboards?|blackboards?|board|tableau|tableau noir|chalk")
                .matcher(shot.words().told())
                .find();
        return hangs && said ? String.join(" ", shot.words().onScreenText()) : "";
    }

    /** Whether a text stands on the glass of a shop, so that the shop is seen from outside. */
    static boolean onGlass(Shot shot) {
        return !shot.words().onScreenText().isEmpty()
                && bearer(shot.words().told())
                        .filter(b -> b.matches("prop\\.(door|window)"))
                        .isPresent();
    }

    /** The concept of what a text is said to stand on: what is named nearest to it. */
    static Optional<String> bearer(String told) {
        return BEARERS.stream()
                .flatMap(b -> b.said().matcher(told).results().map(m -> Map.entry(m.end() - m.start(), b.concept())))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** Words before a quoted text, with at most seven of the same sentence between, or after it. */
    static Pattern near(String said) {
        String text = "\"\"";
        String gap = "(?:[^ .]+ ){0,7}";
        return Pattern.compile(" (?:" + said + ") " + gap + text + " | " + text + " (?:[^ .]+ ){0,5}(?:" + said + ") ");
    }

    /** The cast, with what bears the text. */
    static Cast on(Cast cast, Words words) {
        boolean borne = Stream.concat(cast.subjects().stream(), cast.props().stream())
                .filter(t -> !Script.spells(t, words))
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
