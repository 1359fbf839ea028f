package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Reading.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** English plurals, verb forms and the exceptions of the forms table. */
final class EnglishInflection implements Inflection {

    private final Map<String, List<Reading>> exceptions;

    EnglishInflection(Map<String, List<Reading>> exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public List<Reading> readings(String word) {
        var found = new ArrayList<Reading>();
        found.add(new Reading(word, Form.BASE));
        var irregular = exceptions.getOrDefault(word, List.of());
        found.addAll(irregular);
        if (word.length() > 3 && irregular.isEmpty()) {
            plural(word, found);
            ending(word, "ing", Form.ING, found);
            ending(word, "ed", Form.ED, found);
        }
        return found;
    }

    private static void plural(String word, List<Reading> found) {
        if (!word.endsWith("s") || word.endsWith("ss")) {
            return;
        }
        found.add(new Reading(cut(word, 1), Form.S));
        if (word.endsWith("ies")) {
            found.add(new Reading(cut(word, 3) + "y", Form.S));
        } else if (word.endsWith("ves")) {
            found.add(new Reading(cut(word, 3) + "f", Form.S));
            found.add(new Reading(cut(word, 3) + "fe", Form.S));
        } else if (word.endsWith("es") && takesEs(cut(word, 2))) {
            found.add(new Reading(cut(word, 2), Form.S));
        }
    }

    /** "Boxes" and "heroes", but "changes" is no plural of "chang". */
    private static boolean takesEs(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return last == 's' || last == 'x' || last == 'z' || last == 'h' || last == 'o';
    }

    private static void ending(String word, String ending, Form form, List<Reading> found) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
            return;
        }
        String stem = cut(word, ending.length());
        found.add(new Reading(stem, form));
        found.add(new Reading(stem + "e", form));
        if (stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
            found.add(new Reading(cut(stem, 1), form));
        }
        if (form == Form.ED && stem.endsWith("i")) {
            found.add(new Reading(cut(stem, 1) + "y", form));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
