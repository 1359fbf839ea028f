package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds lists of colours that speak of the whole picture ("in teal, sand and rust", "pastel blue tones"). Used once. */
final class PaletteReader {

    /** A list this long is a palette whatever stands before it. */
    private static final int SURELY = 3;

    private static final Set<String> SHADES = Set.of(
            "deep",
            "pale",
            "soft",
            "dark",
            "light",
            "bright",
            "warm",
            "cool",
            "muted",
            "dusty",
            "rich",
            "faded",
            "burnt",
            "hot",
            "vivid",
            "matte",
            "dull",
            "washed",
            "smoky",
            "milky",
            "electric",
            "rusty",
            "earthy",
            "neon");

    private final List<Lexeme> lexemes;
    private final boolean[] used;

    PaletteReader(List<Lexeme> lexemes, boolean[] used) {
        this.lexemes = lexemes;
        this.used = used;
    }

    /**
     * Adds the palette's colours and marks their lexemes as used.
     *
     * @param tones receives those that are said to be the tones of the whole picture
     */
    void read(Set<Colour> palette, Set<Colour> tones) {
        for (int at = 0; at < lexemes.size(); at++) {
            var places = colours(at);
            named(at, tones);
            if (!places.isEmpty()) {
                int end = places.getLast() + 1;
                if (places.size() == 1 && isPraise(at, end)) {
                    mark(at, end);
                }
                if (isPalette(at, end, places.size())) {
                    places.forEach(place -> palette.add(colour(place)));
                    if (isTold(at, end)) {
                        places.forEach(place -> tones.add(colour(place)));
                    }
                    mark(at, end);
                }
                at = end - 1;
            }
        }
        palette.addAll(tones);
    }

    /** "Lush greens" praises what grows there: it is no colour for the sky. */
    private boolean isPraise(int at, int end) {
        String word = lexemes.get(at).token().word();
        boolean all = afterShades(at) || afterPaletteWord(at) || end < lexemes.size() && isMood(end);
        String before = at > 0 ? lexemes.get(at - 1).token().word() : "";
        return word.endsWith("s") && !all && !before.equals("in") && !SHADES.contains(before);
    }

    /** Whether it is said in words that they are the palette. */
    private boolean isTold(int start, int end) {
        return afterPaletteWord(start)
                || afterShades(start)
                || end < lexemes.size() && (lexemes.get(end).isWord("palette") || isMood(end));
    }

    /** "Earth tones" names its colours by itself. */
    private void named(int at, Set<Colour> palette) {
        lexemes.get(at).senses().stream()
                .filter(sense -> sense.concept().id().equals("word.palette"))
                .flatMap(sense -> sense.extras().stream())
                .filter(extra -> extra.category() == Category.COLOUR)
                .forEach(extra -> palette.add(extra.colour()));
    }

    private Colour colour(int at) {
        return lexemes.get(at)
                .weakSense(Category.COLOUR)
                .orElseThrow()
                .concept()
                .colour();
    }

    /** The places of the colours of the list that begins here. Not every name that may be a colour begins one. */
    private List<Integer> colours(int start) {
        var places = new ArrayList<Integer>();
        int at = start;
        while (isColour(at)) {
            places.add(at);
            at++;
            int marks = at;
            while (marks < lexemes.size() && marks < at + 2 && isMark(marks)) {
                marks++;
            }
            if (marks == at) {
                break;
            }
            at = shaded(marks);
        }
        if (places.isEmpty()) {
            return places;
        }
        boolean anySure = places.stream()
                .anyMatch(place -> lexemes.get(place).sense(Category.COLOUR).isPresent());
        return anySure || isTold(start, places.getLast() + 1) ? places : List.of();
    }

    /** "Mint, peach and pale yellow": past what only says how deep the next colour is. */
    private int shaded(int at) {
        boolean shade = at + 1 < lexemes.size()
                && !isColour(at)
                && SHADES.contains(lexemes.get(at).token().word())
                && isColour(at + 1);
        return shade ? at + 1 : at;
    }

    private boolean isColour(int at) {
        return at < lexemes.size()
                && !used[at]
                && lexemes.get(at).weakSense(Category.COLOUR).isPresent();
    }

    private boolean isMark(int at) {
        Lexeme lexeme = lexemes.get(at);
        return lexeme.isWord("and")
                || lexeme.is(Token.Kind.COMMA)
                || lexeme.isWord("of") && at > 0 && lexemes.get(at - 1).isWord("and");
    }

    private boolean isPalette(int start, int end, int count) {
        if (end < lexemes.size()) {
            Lexeme next = lexemes.get(end);
            if (next.isWord("palette")) {
                return true;
            }
            boolean describes = next.isNoun() || next.isModifier() || next.isUnknown();
            if (describes && !isMood(end)) {
                return false;
            }
        }
        return count >= SURELY
                || count > 1 && afterPaletteWord(start)
                || afterShades(start)
                || count > 1
                        && start > 0
                        && lexemes.get(start - 1).token().word().equals("in")
                        && !dressed(start);
    }

    /** "Muted blue-grey vintage palette": the palette is named a little later. */
    private boolean isMood(int end) {
        for (int at = end; at < Math.min(lexemes.size(), end + 3); at++) {
            if (lexemes.get(at).isWord("palette")) {
                return true;
            }
            if (lexemes.get(at).isNoun() && !lexemes.get(at).isModifier()) {
                return false;
            }
        }
        return false;
    }

    /** "A man in blue and white" wears the colours. */
    private boolean dressed(int start) {
        return start > 1
                && lexemes.get(start - 2).sense(category -> category.isAlive()).isPresent();
    }

    /** "In shades of blue", "monochrome pink". */
    private boolean afterShades(int start) {
        if (start == 0) {
            return false;
        }
        Lexeme before = lexemes.get(start - 1);
        boolean monochrome = before.sense(Category.STYLE)
                .filter(sense -> sense.concept().id().equals("style.monochrome"))
                .isPresent();
        boolean of = before.isWord("of") && start > 1 && lexemes.get(start - 2).isWord("palette");
        return monochrome
                || of
                || before.isWord("palette") && before.token().word().endsWith(" of");
    }

    private boolean afterPaletteWord(int start) {
        for (int at = start - 1; at >= Math.max(0, start - 3); at--) {
            if (lexemes.get(at).isWord("palette") || isPastel(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Pastel colours: lilac, mint": what is said of the tones of the picture. */
    private boolean isPastel(int at) {
        return lexemes.get(at)
                .sense(Category.STYLE)
                .filter(sense -> sense.concept().id().equals("style.pastel-tones"))
                .isPresent();
    }

    private void mark(int start, int end) {
        for (int at = start; at < end; at++) {
            used[at] = true;
        }
    }
}
