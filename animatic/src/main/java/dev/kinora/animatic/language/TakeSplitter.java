package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Take.Transition;
import dev.kinora.animatic.language.Token.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a prompt into takes: numbered shots, time stamps, "cut to", "then a close-up". Used once. */
final class TakeSplitter {

    /** More takes than this stay part of the last one. */
    static final int MOST_TAKES = 60;

    private static final Set<String> LINKS = Set.of(
            "then", "and", "we", "puis", "ensuite", "et", "on", "smash", "hard", "next", "match", "jump", "quick");
    private static final Set<String> SEEING =
            Set.of("see", "follow", "watch", "find", "meet", "voit", "voyons", "suit", "découvre");
    private static final Set<String> NEARNESS = Set.of("close", "closer", "wide", "wider", "tight");
    private static final Set<String> SEQUELS = Set.of("then", "next", "finally", "puis", "ensuite", "enfin");
    private static final Set<String> FIRSTS = Set.of("first", "firstly", "premièrement");
    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "two", "three", "several", "some", "un", "une", "le", "la", "les", "l", "des", "deux",
            "trois");
    private static final Set<String> TRANSITIONS = Set.of(
            "cut",
            "cuts",
            "cutting",
            "fade",
            "fades",
            "fading",
            "dissolve",
            "dissolves",
            "dissolving",
            "coupe",
            "couper",
            "coupez",
            "fondu");
    private static final Set<String> TO = Set.of("to", "sur", "vers", "into", "à", "au");
    private static final Pattern TIME = Pattern.compile("\\d{1,3}(?::\\d{2}){0,2}(?:\\.\\d{1,3})?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,3})s(?:ec)?");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final List<Segment> segments = new ArrayList<>();
    private List<Token> current = new ArrayList<>();
    private Optional<Duration> start = Optional.empty();
    private Optional<Duration> length = Optional.empty();
    private Transition transition = Transition.CUT;
    private boolean numbered;
    private boolean sequence;

    private final Headings headings;
    private final Listing listing;

    TakeSplitter(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.headings = new Headings(tokens);
        this.listing = new Listing(tokens, headings);
    }

    /**
     * The text of one take.
     *
     * @param general it stands before the first number or time stamp, and so speaks of all takes
     */
    record Segment(
            List<Token> tokens,
            Optional<Duration> start,
            Optional<Duration> length,
            Transition transition,
            boolean general) {}

    List<Segment> split() {
        for (int at = 0; at < tokens.size(); ) {
            int next = segments.size() < MOST_TAKES ? marker(at) : at;
            if (next > at) {
                at = next;
            } else {
                current.add(tokens.get(at++));
            }
        }
        close(false);
        return segments;
    }

    /** Whether the takes are told in one sentence. */
    boolean inOneSentence() {
        return listing.inOneSentence();
    }

    /** Begins a take when a marker stands here; answers the place past it. */
    private int marker(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Kind.STAMP) {
            open(Transition.CUT, true);
            stamp(token.text());
            return at + 1;
        }
        Optional<Headings.Heading> heading = headings.at(at);
        if (heading.isPresent()) {
            open(Transition.CUT, heading.get().says().isEmpty());
            current.addAll(heading.get().says());
            return duration(heading.get().end());
        }
        int listed = Math.max(listing.announcement(at), listing.cut(at));
        if (listed > at) {
            open(Transition.CUT, true);
            return listed;
        }
        int past = pastFirst(at);
        if (past > at) {
            open(Transition.CUT, true);
            sequence = true;
            return pastSeeing(past);
        }
        past = pastTransition(at);
        if (past > at) {
            Transition how = transitionOf(tokens.subList(at, past));
            open(how, false);
            return past;
        }
        return thenShot(at) || thenAnother(at) ? pastThen(at) : at;
    }

    private void open(Transition how, boolean byNumber) {
        close(byNumber && segments.isEmpty());
        numbered |= byNumber;
        transition = how;
    }

    private void close(boolean general) {
        boolean says = current.stream().anyMatch(token -> token.kind() == Kind.WORD || token.kind() == Kind.QUOTE);
        if (says) {
            segments.add(new Segment(current, start, length, transition, general && !numbered));
        }
        if (says || !numbered) {
            start = Optional.empty();
            length = Optional.empty();
        }
        current = new ArrayList<>();
    }

    private void stamp(String text) {
        Matcher times = TIME.matcher(text);
        if (times.find()) {
            Duration from = time(times.group());
            start = Optional.of(from);
            length = Optional.empty();
            if (times.find()) {
                Duration until = time(times.group());
                length = until.compareTo(from) > 0 ? Optional.of(until.minus(from)) : Optional.empty();
            }
        }
    }

    private static Duration time(String text) {
        double seconds = 0;
        for (String part : text.split(":")) {
            seconds = seconds * 60 + Double.parseDouble(part);
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** "First we see a cook, then a guest …": what begins so has a sequel with a subject of its own. */
    private int pastFirst(int at) {
        boolean begins = kind(at - 1) == Kind.LINE || kind(at - 1) == Kind.STOP;
        boolean french = word(at).equals("d") && word(at + 1).equals("abord");
        if (!begins || !french && !FIRSTS.contains(word(at))) {
            return at;
        }
        for (int later = at + 2; later < tokens.size(); later++) {
            if (another(later)) {
                return french ? at + 2 : at + 1;
            }
        }
        return at;
    }

    private boolean thenAnother(int at) {
        return sequence && another(at);
    }

    private boolean another(int at) {
        return SEQUELS.contains(word(at)) && ARTICLES.contains(word(pastSeeing(at + 1)));
    }

    private int pastSeeing(int at) {
        int from = kind(at) == Kind.COMMA ? at + 1 : at;
        boolean sees = Set.of("we", "on", "nous").contains(word(from)) && SEEING.contains(word(from + 1));
        return sees ? from + 2 : from;
    }

    /** "(3s)" after a shot's number. */
    private int duration(int at) {
        if (kind(at) == Kind.COMMA) {
            Matcher seconds = SECONDS.matcher(word(at + 1));
            if (seconds.matches()) {
                length = Optional.of(Duration.ofSeconds(Long.parseLong(seconds.group(1))));
                int past = at + 2;
                while (kind(past) == Kind.COMMA || kind(past) == Kind.COLON || kind(past) == Kind.STOP) {
                    past++;
                }
                return past;
            }
        }
        return at;
    }

    private int pastTransition(int at) {
        int verb = at;
        while (LINKS.contains(word(verb)) && verb < at + 3) {
            verb++;
        }
        if (!TRANSITIONS.contains(word(verb))) {
            return at;
        }
        int past = verb + 1;
        if (Set.of("back", "enchaîné", "away").contains(word(past))) {
            past++;
        }
        boolean toColour = Set.of("black", "white", "noir", "blanc").contains(word(past + 1));
        if (!TO.contains(word(past)) || toColour) {
            return at;
        }
        past++;
        return kind(past) == Kind.COLON ? past + 1 : past;
    }

    private static Transition transitionOf(List<Token> words) {
        String text = String.join(" ", words.stream().map(Token::word).toList());
        if (text.contains("dissol") || text.contains("enchaîné")) {
            return Transition.DISSOLVE;
        }
        return text.contains("fad") || text.contains("fondu") ? Transition.FADE : Transition.CUT;
    }

    /** "Then a close-up of …": a new framing is a new take. */
    private boolean thenShot(int at) {
        if (at == 0 || !SEQUELS.contains(word(at))) {
            return false;
        }
        if (isNearness(at + 1)) {
            return true;
        }
        return lexicon.lexemes(tokens.subList(at, Math.min(tokens.size(), at + 7))).stream()
                .limit(4)
                .anyMatch(lexeme -> lexeme.sense(Category.SHOT).isPresent());
    }

    /** "Then close", "then wide on …". */
    private boolean isNearness(int at) {
        return NEARNESS.contains(word(at))
                && (kind(at + 1) != Kind.WORD || word(at + 1).equals("on"));
    }

    private int pastThen(int at) {
        open(Transition.CUT, false);
        if (isNearness(at + 1)) {
            current.addAll(word(at + 1).startsWith("wide") ? tokens.subList(at + 1, at + 2) : Headings.near());
            return word(at + 2).equals("on") ? at + 3 : at + 2;
        }
        return sequence ? pastSeeing(at + 1) : at + 1;
    }

    private Kind kind(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.LINE;
    }

    private String word(int at) {
        return at < tokens.size() && tokens.get(at).kind() == Kind.WORD
                ? tokens.get(at).word()
                : "";
    }
}
