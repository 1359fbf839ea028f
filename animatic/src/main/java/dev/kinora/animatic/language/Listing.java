package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of shots that is announced and then told without numbers: "Three shots: a potter at the wheel, then the kiln, then the bowl",
 * "Shot list: hands on a drum, a singer, the crowd". What parts them is what stands as often as was announced.
 */
final class Listing {

    private static final Set<String> SHOTS = Set.of("shots", "scenes", "beats", "plans", "scènes", "vignettes", "cuts");
    private static final Set<String> LISTS = Set.of(
            "shot list",
            "shotlist",
            "list of shots",
            "storyboard",
            "montage",
            "sequence",
            "liste de plans",
            "séquence");
    private static final Set<String> SEQUELS = Set.of("then", "next", "finally", "lastly", "puis", "ensuite", "enfin");
    private static final Set<String> JOINING = Set.of("and", "et");
    private static final int LONGEST_NAME = 3;

    /**
     * A mark between two shots.
     *
     * @param from its first token
     * @param end the first token after it
     */
    record Cut(int from, int end) {}

    private final List<Token> tokens;
    private final Headings headings;
    private List<Cut> cuts = List.of();

    Listing(List<Token> tokens, Headings headings) {
        this.tokens = tokens;
        this.headings = headings;
    }

    /** Past the announcement that stands here; the same place where none does. */
    int announcement(int at) {
        int many = headings.announced(at, SHOTS);
        int end = many > 1 ? at + 3 : pastName(at);
        if (end == at || kind(end) == Kind.NUMBER) {
            return at;
        }
        cuts = cuts(end, many);
        return cuts.isEmpty() ? at : end;
    }

    /** Whether the whole list is one sentence, so that a place named at its end holds for all of it. */
    boolean inOneSentence() {
        return !cuts.isEmpty() && cuts.stream().allMatch(cut -> kind(cut.from()) == Kind.COMMA);
    }

    /** Past the mark that parts two shots of an announced list here; the same place where none does. */
    int cut(int at) {
        Optional<Cut> here = cuts.stream().filter(cut -> cut.from() == at).findFirst();
        return here.map(Cut::end).orElse(at);
    }

    private List<Cut> cuts(int from, int many) {
        List<List<Cut>> ways = List.of(stops(from), sequels(from), commas(from));
        Optional<List<Cut>> exact =
                ways.stream().filter(way -> way.size() == many - 1).findFirst();
        List<Cut> first =
                ways.stream().filter(way -> !way.isEmpty()).findFirst().orElse(List.of());
        return many > 1 ? exact.orElse(first.subList(0, Math.min(many - 1, first.size()))) : first;
    }

    private List<Cut> stops(int from) {
        List<Cut> found = new ArrayList<>();
        for (int at = from; at < tokens.size(); at++) {
            if (kind(at) == Kind.STOP && kind(at + 1) == Kind.WORD) {
                found.add(new Cut(at, at + 1));
            }
        }
        return found;
    }

    private List<Cut> sequels(int from) {
        List<Cut> found = new ArrayList<>();
        for (int at = from + 1; at < tokens.size(); at++) {
            if (SEQUELS.contains(word(at))) {
                int start = JOINING.contains(word(at - 1)) ? at - 1 : at;
                found.add(new Cut(kind(start - 1) == Kind.COMMA ? start - 1 : start, at + 1));
            }
        }
        return found;
    }

    private List<Cut> commas(int from) {
        List<Cut> found = new ArrayList<>();
        for (int at = from + 1; at < tokens.size() - 1; at++) {
            if (kind(at) == Kind.COMMA) {
                found.add(new Cut(at, JOINING.contains(word(at + 1)) ? at + 2 : at + 1));
            }
        }
        return found;
    }

    private int pastName(int at) {
        boolean begins = at == 0 || kind(at - 1) == Kind.LINE || kind(at - 1) == Kind.STOP;
        StringBuilder name = new StringBuilder();
        for (int end = at; begins && end < at + LONGEST_NAME && kind(end) == Kind.WORD; end++) {
            name.append(name.isEmpty() ? "" : " ").append(word(end));
            if (kind(end + 1) == Kind.COLON && LISTS.contains(name.toString())) {
                return end + 2;
            }
        }
        return at;
    }

    private Kind kind(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).kind() : Kind.LINE;
    }

    private String word(int at) {
        return kind(at) == Kind.WORD && at >= 0 && at < tokens.size()
                ? tokens.get(at).word()
                : "";
    }
}
