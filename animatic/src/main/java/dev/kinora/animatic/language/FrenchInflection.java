package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Reading.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** French plurals, feminines, the present tense of regular verbs, and the exceptions of the forms table. */
final class FrenchInflection implements Inflection {

    /** Endings of feminine adjectives and what they come from. */
    private static final String[][] FEMININES = {
        {"euse", "eux"},
        {"euse", "eur"},
        {"ive", "if"},
        {"enne", "en"},
        {"elle", "el"},
        {"ette", "et"},
        {"ère", "er"},
        {"onne", "on"},
        {"che", "c"},
        {"sse", "s"},
        {"ille", "il"},
        {"trice", "teur"},
        {"e", ""}
    };

    /** Endings of verbs, the longest first, and the infinitive's ending. */
    private static final String[][] VERBS = {
        {"issent", "ir"},
        {"issant", "ir"},
        {"issait", "ir"},
        {"aient", "er"},
        {"geant", "ger"},
        {"çant", "cer"},
        {"ait", "er"},
        {"ant", "er"},
        {"ent", "er"},
        {"es", "er"},
        {"ée", "er"},
        {"é", "er"},
        {"e", "er"},
        {"it", "ir"},
        {"ent", "re"},
        {"ant", "re"},
        {"ant", "ir"}
    };

    private final Map<String, List<Reading>> exceptions;

    FrenchInflection(Map<String, List<Reading>> exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public List<Reading> readings(String word) {
        var found = new ArrayList<Reading>();
        found.add(new Reading(word, Form.BASE));
        found.addAll(exceptions.getOrDefault(word, List.of()));
        if (word.length() > 2) {
            nominal(word, Form.BASE, found);
            if (word.endsWith("aux")) {
                found.add(new Reading(cut(word, 3) + "al", Form.S));
            }
            if (word.endsWith("s") || word.endsWith("x")) {
                found.add(new Reading(cut(word, 1), Form.S));
                nominal(cut(word, 1), Form.S, found);
            }
            for (String[] rule : VERBS) {
                replace(word, rule, Form.BASE, found);
            }
        }
        return found;
    }

    private static void nominal(String word, Form form, List<Reading> found) {
        for (String[] rule : FEMININES) {
            replace(word, rule, form, found);
        }
    }

    private static void replace(String word, String[] rule, Form form, List<Reading> found) {
        if (word.endsWith(rule[0]) && word.length() > rule[0].length() + 1) {
            found.add(new Reading(cut(word, rule[0].length()) + rule[1], form));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
