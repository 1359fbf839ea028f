package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Colour;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import dev.kinora.animatic.language.Words;
import dev.kinora.animatic.scene.Caption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How quoted words are said to be lettered: in white letters, at the bottom, as a title card.
 *
 * @param ink colour of the letters, {@code #rrggbb}; empty when none is named
 * @param apart whether the words stand on the picture and not on a thing in it
 */
record Script(String ink, boolean apart, Caption.Kind place, Caption.Hand hand) {
    /** What letters are made of or stand on, where no thing of that name is meant. */
    private static final String SPELT = "letter|lettering|chalk|icing|frosting|marker|font|text|word|script|caption";

    private static final Pattern LETTERED = Pattern.compile(
            " (?:letters|lettering|font|typeface|script|lettres) | in (?:[^ ]+ ){0,2}(?:chalk|icing|frosting|marker|craie) ");
    private static final Pattern GLAZED = Pattern.compile(" on (?:the|its|a|his|her) (?:[^ ]+ ){0,2}glass ");
    private static final Pattern CARD = Pattern.compile(
            " (?:title card|title screen|opening title|main title|end card|the title|a title|carton titre|le titre|un titre) ");
    private static final Pattern APART = Pattern.compile(
            " (?:text|words?|titles?|captions?|letters|slogan|tagline|logo|subtitles?|texte|titre) (?:overlay |\"\" )?(?:then |slowly |gently |softly )*"
                    + "(?:fades?|appears?|slides?|pops?|comes?|rises?|glides?|zooms?|types?|materiali[sz]es?|floats?|overlaid|superimposed|appara[iî]t|s'affiche) "
                    + "| \"\" (?:then |slowly |gently |softly )*(?:fades? in|appears?|fading in|appearing|superimposed|overlaid) ");
    private static final Pattern LOW = Pattern.compile(
            " (?:at|along|across|near|in|on) the (?:very |lower )?(?:bottom|foot) | lower third | below (?:it|them) | en bas ");
    private static final Pattern MIDDLE = Pattern.compile(
            " (?:in|at|across) the (?:very )?(?:middle|center|centre) (?:of the (?:frame|screen|picture|shot|image) )?(?=[.,]|$)");
    private static final Pattern LASTS_NOT =
            Pattern.compile(" fad(?:es?|ing) (?:out|away)| disappear| vanish| dissolves? (?:away|out)");
    private static final Pattern SLOW = Pattern.compile(" fade[sd]? | fading | fade in| slowly appear");

    private static final Map<Pattern, Caption.Face> FACES = Map.of(
            Pattern.compile(" sans[ -]?serif "), Caption.Face.SANS,
            Pattern.compile("(?<!sans[ -])(?<!sans)\\bserif "), Caption.Face.SERIF,
            Pattern.compile(" (?:handwritten|hand-written|cursive|script|italic|calligraphy|elegant) "),
                    Caption.Face.ITALIC,
            Pattern.compile(" (?:typewriter|monospaced?|typed|pixel|digital) "), Caption.Face.TYPED);

    static Script of(Shot shot, Troupe troupe) {
        Words words = shot.words();
        String told = words.told();
        boolean card = CARD.matcher(told).find();
        Caption.Kind place = LOW.matcher(told).find()
                ? Caption.Kind.LOWER
                : card || MIDDLE.matcher(told).find() ? Caption.Kind.CARD : Caption.Kind.TITLE;
        String ink = troupe.roles().stream()
                .filter(r -> spells(r.thing(), words))
                .flatMap(r -> r.thing().traits().colours().stream())
                .map(Colour::hex)
                .findFirst()
                .or(() -> troupe.roles().stream()
                        .flatMap(r -> r.thing().traits().colours().stream())
                        .filter(c -> inks(c, told))
                        .map(Colour::hex)
                        .findFirst())
                .orElse("");
        Caption.Face face = FACES.entrySet().stream()
                .filter(e -> e.getKey().matcher(told).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Caption.Face.USUAL);
        boolean stays = !LASTS_NOT.matcher(told).find();
        double fade = SLOW.matcher(told).find() ? 1.4 : 0.3;
        return new Script(ink, card || APART.matcher(told).find(), place, new Caption.Hand(ink, face, fade, stays));
    }

    /** Whether a thing is only how quoted words are written, or the pane they stand on. */
    static boolean spells(Thing thing, Words words) {
        if (words.onScreenText().isEmpty()) {
            return false;
        }
        return LETTERED.matcher(words.told()).find() && thing.word().matches("(?:" + SPELT + ")s?")
                || GLAZED.matcher(words.told()).find() && thing.is("prop.glass")
                || thing.word().matches("title|caption|logo|subtitle|slogan");
    }

    /** Whether a colour is said of the words: {@code "FRAGILE" stamped on it in red}. */
    private static boolean inks(Colour colour, String told) {
        String name = colour.concept().substring(colour.concept().indexOf('.') + 1);
        return !name.isEmpty()
                && Pattern.compile(" \"\" (?:[^ .,]+ ){0,6}in (?:[^ .,]+ )?" + Pattern.quote(name) + " ")
                        .matcher(told)
                        .find();
    }

    /** The same troupe without what only says how words are written. */
    static Troupe over(Shot shot, Troupe troupe) {
        List<Troupe.Role> out = troupe.roles().stream()
                .filter(r -> spells(r.thing(), shot.words()))
                .toList();
        return new Troupe(troupe.roles().stream()
                .filter(r -> !out.contains(r))
                .map(r -> r.freed(out))
                .map(r -> bare(r, shot.words()))
                .toList());
    }

    /** A thing is not of the colour of the words on it. */
    private static Troupe.Role bare(Troupe.Role r, Words words) {
        Traits of = r.thing().traits();
        List<Colour> own = of.colours().stream()
                .filter(c -> words.onScreenText().isEmpty() || !inks(c, words.told()))
                .toList();
        if (own.size() == of.colours().size()) {
            return r;
        }
        Traits traits = new Traits(own, of.size(), of.age(), of.mood(), of.attributes());
        Thing thing = new Thing(
                r.thing().concept(),
                r.thing().word(),
                r.thing().count(),
                traits,
                r.thing().clothing());
        return new Troupe.Role(r.id(), r.ref(), thing, r.copy(), r.tie(), r.to(), r.actions());
    }

    /** The words of a bearer and their colour. */
    Map<String, String> look() {
        return Optional.of(ink)
                .filter(c -> !c.isEmpty())
                .map(c -> Map.of("ink", c))
                .orElse(Map.of());
    }
}
