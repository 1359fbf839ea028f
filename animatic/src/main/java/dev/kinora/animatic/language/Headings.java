package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands over a shot in a list of shots: "Shot 2:", "Scene two", "3.", "2)", "/ 2", "B:", "Final shot:", "Wide:". Used once,
 * from left to right.
 */
final class Headings {

    private static final Set<String> SHOT_WORDS = Set.of(
            "shot",
            "scene",
            "part",
            "beat",
            "plan",
            "scène",
            "séquence",
            "clip",
            "panel",
            "segment",
            "act",
            "frame",
            "tableau",
            "prise",
            "image",
            "cut");
    private static final List<String> COUNTS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> NOMBRES =
            List.of("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
    private static final Set<String> ORDINALS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "last",
            "final",
            "opening",
            "closing",
            "next",
            "premier",
            "première",
            "deuxième",
            "troisième",
            "quatrième",
            "dernier",
            "dernière");
    private static final Set<String> INTRODUCING = Set.of("is", "shows", "of", "on", "we", "has", "sees", "montre");

    /** Labels that say how near the shot is, and what the camera's own words for it are. */
    private static final Set<String> FRAMINGS = Set.of(
            "wide",
            "close",
            "closeup",
            "medium",
            "tight",
            "insert",
            "cu",
            "ecu",
            "ws",
            "ms",
            "aerial",
            "overhead",
            "macro",
            "detail",
            "pov",
            "large",
            "serré",
            "close up",
            "wide shot",
            "medium shot",
            "extreme close up",
            "gros plan",
            "plan large",
            "plan moyen",
            "plan serré",
            "close shot",
            "aerial shot",
            "establishing shot");

    private static final Set<String> NEAR = Set.of("close", "tight", "cu", "insert", "detail", "serré");

    /** Labels that only say when. */
    private static final Set<String> TIMES = Set.of(
            "beginning",
            "middle",
            "end",
            "ending",
            "start",
            "finale",
            "climax",
            "intro",
            "outro",
            "opening",
            "début",
            "milieu",
            "fin",
            "reverse",
            "before",
            "after",
            "avant",
            "après");

    private static final int LONGEST_LABEL = 3;

    /**
     * A heading.
     *
     * @param end the first token after it
     * @param says what of it the reader of the shot is to read
     */
    record Heading(int end, List<Token> says) {}

    private final List<Token> tokens;
    private int item;
    private boolean slashed;

    /** Where the last second item of each notation stands; -1 where none does. */
    private int lastSlashed = -1;

    private int lastBracketed = -1;
    private int lastLettered = -1;

    Headings(List<Token> tokens) {
        this.tokens = tokens;
        for (int at = 1; at < tokens.size(); at++) {
            boolean second = kind(at) == Kind.NUMBER && number(at) == 2;
            lastSlashed = second && slash(at - 1) ? at : lastSlashed;
            lastBracketed = second && text(at + 1).equals(")") ? at : lastBracketed;
            lastLettered = word(at).equals("b") && labels(at + 1) ? at : lastLettered;
        }
    }

    /** The heading that stands here, if one does. */
    Optional<Heading> at(int at) {
        int named = pastNamed(at);
        if (named > at) {
            item = 0;
            return Optional.of(new Heading(pastMarks(named), List.of()));
        }
        int listed = pastItem(at);
        if (listed > at) {
            item = number(at);
            return Optional.of(new Heading(pastMarks(listed), List.of()));
        }
        return letter(at).or(() -> label(at));
    }

    /** "Three shots. A mountain. A climber." says how many shots follow, in one of these words; 0 where nothing says so. */
    int announced(int at, Set<String> shots) {
        boolean begins = at == 0 || kind(at - 1) == Kind.LINE || kind(at - 1) == Kind.STOP;
        boolean ends = kind(at + 2) == Kind.STOP || kind(at + 2) == Kind.COLON;
        return begins && ends && shots.contains(word(at + 1)) ? Math.max(number(at), spelt(at)) : 0;
    }

    private int pastNamed(int at) {
        if (!startsPart(at)) {
            return at;
        }
        if (SHOT_WORDS.contains(word(at))
                && (kind(at + 1) == Kind.NUMBER
                        || (spelt(at + 1) > 0 || word(at + 1).matches("[a-h]")) && marks(at + 2))) {
            return at + 2;
        }
        boolean ordinal = ORDINALS.contains(word(at)) && SHOT_WORDS.contains(word(at + 1));
        boolean introduces = marks(at + 2) || kind(at + 2) == Kind.COMMA || INTRODUCING.contains(word(at + 2));
        return ordinal && introduces ? at + 2 : at;
    }

    /** "4." at the start of a line or right after item 3; "2)" and "/ 2" after the first of their kind. */
    private int pastItem(int at) {
        if (kind(at) != Kind.NUMBER) {
            return at;
        }
        boolean next = item > 0 && number(at) == item + 1;
        boolean first = number(at) == 1;
        if (slash(at - 1) && next || first && startsOver(at) && isFollowed(at, true)) {
            slashed = true;
            return kind(at + 1) == Kind.WORD ? at + 1 : at;
        }
        boolean marked = (kind(at + 1) == Kind.STOP || kind(at + 1) == Kind.COMMA) && kind(at + 2) == Kind.WORD;
        boolean bracket = text(at + 1).equals(")");
        boolean begins = kind(at - 1) == Kind.LINE
                || next && !slashed && (bracket || kind(at + 1) == Kind.STOP)
                || first && bracket && isFollowed(at, false);
        return marked && begins ? at + 1 : at;
    }

    private boolean startsOver(int at) {
        return kind(at - 1) == Kind.LINE || kind(at - 1) == Kind.STOP || kind(at - 1) == Kind.COLON;
    }

    /** Says whether a second item of the same notation stands further on. */
    private boolean isFollowed(int at, boolean bySlash) {
        return (bySlash ? lastSlashed : lastBracketed) >= at + 2;
    }

    /** "A: a boy, B: a girl". */
    private Optional<Heading> letter(int at) {
        String letter = word(at);
        if (letter.length() != 1
                || letter.charAt(0) < 'a'
                || letter.charAt(0) > 'h'
                || !labels(at + 1)
                || !startsPart(at)) {
            return Optional.empty();
        }
        boolean goesOn = letter.charAt(0) > 'a' || lastLettered >= at + 2;
        return goesOn ? Optional.of(new Heading(at + 2, List.of())) : Optional.empty();
    }

    private Optional<Heading> label(int at) {
        if (!startsPart(at) || kind(at) != Kind.WORD) {
            return Optional.empty();
        }
        int end = at;
        while (kind(end) == Kind.WORD && end < at + LONGEST_LABEL + 1) {
            end++;
        }
        List<Token> words = tokens.subList(at, Math.min(end, tokens.size()));
        String label = String.join(" ", words.stream().map(Token::word).toList());
        if (!labels(end) || !TIMES.contains(label) && !FRAMINGS.contains(label)) {
            return Optional.empty();
        }
        List<Token> says = TIMES.contains(label) ? List.of() : NEAR.contains(label) ? near() : List.copyOf(words);
        return Optional.of(new Heading(end + 1, says));
    }

    static List<Token> near() {
        // "Close" alone is what a door is told to do.
        return List.of(new Token(Kind.WORD, "close", "close", false), new Token(Kind.WORD, "up", "up", false));
    }

    private boolean startsPart(int at) {
        return at == 0
                || kind(at - 1) == Kind.LINE
                || kind(at - 1) == Kind.STOP
                || kind(at - 1) == Kind.COMMA
                || kind(at - 1) == Kind.STAMP;
    }

    private int pastMarks(int from) {
        int past = from;
        while (marks(past) || text(past).equals(")")) {
            past++;
        }
        return past;
    }

    private boolean marks(int at) {
        return kind(at) == Kind.COLON || kind(at) == Kind.STOP && at < tokens.size();
    }

    private boolean labels(int at) {
        return kind(at) == Kind.COLON;
    }

    private boolean slash(int at) {
        return text(at).equals("/") || text(at).equals("|");
    }

    private int spelt(int at) {
        return Math.max(0, Math.max(COUNTS.indexOf(word(at)), NOMBRES.indexOf(word(at))));
    }

    private int number(int at) {
        String digits = text(at);
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    }

    private Kind kind(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.LINE;
    }

    private String text(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text().strip() : "";
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.WORD
                ? tokens.get(at).word().toLowerCase(Locale.ROOT)
                : "";
    }
}
