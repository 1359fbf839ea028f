package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens. Reads at most {@link #MAX_CHARS} characters; every part of the text is looked at once. */
final class Tokenizer {

    static final int MAX_CHARS = 32_000;

    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?";
    private static final String RANGE = CLOCK + "(?:\\s{0,2}[-–—]\\s{0,2}" + CLOCK + ")?";
    private static final String SECONDS =
            "\\d{1,3}(?:\\.\\d{1,2})?\\s?s?\\s{0,2}[-–—]\\s{0,2}\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:s|sec|seconds)\\b";

    /** Limits on every repeat keep the time linear, whatever the text. */
    private static final Pattern TOKEN = tokens(false);

    /** The same where a film begins at a bare 0:00. */
    private static final Pattern TIMED = tokens(true);

    private static final Pattern ZERO = Pattern.compile("(?:^|\\s)0{1,2}:00(?=\\s)");

    private static Pattern tokens(boolean timed) {
        String bare = timed ? "|(?<=^|\\n|[.!?;,/|] )" + CLOCK + "(?=\\s)" : "";
        return Pattern.compile(
                "(?<markup><[^<>\\n]{1,200}>|https?://\\S{1,500})"
                        + "|(?<stamp>[\\[(]\\s{0,2}(?:" + RANGE + "|" + SECONDS + ")\\s{0,2}[\\])]|(?<![\\d:])" + RANGE
                        + "(?=\\s{0,2}[-–—:])"
                        + "|(?<=^|\\n)" + SECONDS + "|(?<=[.!?;,] )" + SECONDS + "(?=\\s?:)" + bare + ")"
                        + "|\"(?<q1>[^\"\\n]{1,400})\"|“(?<q2>[^”\\n]{1,400})”|«\\s?(?<q3>[^»\\n]{1,400}?)\\s?»"
                        + "|(?<![\\p{L}\\p{N}])['‘](?<q4>\\p{Lu}[^'’\\n]{1,200})['’](?![\\p{L}])"
                        + "|(?<number>\\d{1,9}(?:[.,]\\d{1,3})?(?![\\p{L}\\p{N}]))"
                        + "|(?<elided>(?:[ldjnmtsc]|qu|jusqu|lorsqu)['’](?=[\\p{L}]))"
                        + "|(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]{0,60}(?:['’][\\p{L}]{1,20})?)"
                        + "|(?<line>\\n)|(?<stop>[.!?;…]|\\s[-–—]+\\s)|(?<colon>:)|(?<comma>[,()\\[\\]|/])|(?<and>&)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** "Cat-like". */
    private static final Pattern ALIKE = Pattern.compile("(?<=\\p{L})-like\\b", Pattern.CASE_INSENSITIVE);

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        String read = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        read = ALIKE.matcher(read).replaceAll(" shaped");
        Matcher matcher =
                (ZERO.matcher(read).find() ? TIMED : TOKEN).matcher(Normalizer.normalize(read, Normalizer.Form.NFC));
        var tokens = new ArrayList<Token>();
        while (matcher.find()) {
            if (matcher.group("markup") == null) {
                tokens.add(token(matcher));
            }
        }
        return tokens;
    }

    /** The words of a lemma of the lexicon, cut as a prompt is. */
    static List<String> words(String lemma) {
        return tokens(lemma).stream()
                .filter(token -> token.kind() == Kind.WORD || token.kind() == Kind.NUMBER)
                .map(Token::word)
                .toList();
    }

    private static Token token(Matcher matcher) {
        for (String quote : List.of("q1", "q2", "q3", "q4")) {
            if (matcher.group(quote) != null) {
                return plain(Kind.QUOTE, matcher.group(quote).strip());
            }
        }
        for (Kind kind : List.of(Kind.STAMP, Kind.NUMBER, Kind.LINE, Kind.STOP, Kind.COLON, Kind.COMMA)) {
            if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return plain(kind, matcher.group());
            }
        }
        if (matcher.group("and") != null) {
            return new Token(Kind.WORD, "&", "&", false);
        }
        return word(matcher.group());
    }

    private static Token plain(Kind kind, String text) {
        return new Token(kind, text, text, false);
    }

    private static Token word(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.endsWith("'")) {
            return new Token(Kind.WORD, text, lower.substring(0, lower.length() - 1), false);
        }
        if (lower.endsWith("'s") && lower.length() > 2) {
            return new Token(Kind.WORD, text, lower.substring(0, lower.length() - 2), true);
        }
        return new Token(Kind.WORD, text, lower, false);
    }
}
