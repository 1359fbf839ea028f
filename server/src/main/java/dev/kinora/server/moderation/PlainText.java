package dev.kinora.server.moderation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text as the rules see it: in lower case, without accents, look-alikes turned into the letters they look like, what
 * is invisible left out; in words. Lists go through the same, so that both sides agree.
 *
 * @param words in order; each character of a script that writes without spaces is a word of its own
 */
record PlainText(List<String> words) {
    /** Normalising can make a text many times longer; what is behind this is not looked at. */
    private static final int MAX_CHARS = 200_000;

    private static final int SHORTEST_SPELLING = 4;

    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI);

    private static final Map<Integer, String> LOOK_ALIKES = lookAlikes(
            "а=a е=e о=o р=p с=c у=y х=x і=i ј=j к=k м=m т=t н=h в=b ѕ=s ԁ=d ԛ=q ԝ=w ɡ=g ɑ=a ı=i ł=l ø=o đ=d ß=ss æ=ae "
                    + "œ=oe þ=th ð=d α=a ο=o ρ=p ι=i κ=k ν=v τ=t υ=u ε=e η=n χ=x γ=y");

    private static final Map<Character, Character> FOR_LETTERS =
            Map.of('0', 'o', '3', 'e', '4', 'a', '5', 's', '7', 't', '8', 'b', '@', 'a', '$', 's');

    static PlainText of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = folded(text).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (WITHOUT_SPACES.contains(Character.UnicodeScript.of(points[i]))) {
                end(words, word);
                words.add(Character.toString(points[i]));
            } else if (Character.isLetterOrDigit(points[i]) || standsForLetter(points, i)) {
                word.appendCodePoint(points[i]);
            } else {
                end(words, word);
            }
        }
        end(words, word);
        return new PlainText(List.copyOf(words));
    }

    /** Words that were written letter by letter: {@code m i c k e y}. Each is its own text. */
    List<PlainText> spelled() {
        List<PlainText> found = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : words) {
            if (isLetter(word)) {
                run.append(word);
            } else {
                addSpelled(found, run);
            }
        }
        addSpelled(found, run);
        return found;
    }

    /** The text with one space between words. */
    String joined() {
        return String.join(" ", words);
    }

    /** What a word may be meant as: itself, digits and signs read as letters, long repetitions shortened. */
    static Set<String> readings(String word) {
        String shortened = shortened(word);
        boolean hasLetter = word.chars().anyMatch(Character::isLetter);
        if (!hasLetter || word.chars().allMatch(Character::isLetter)) {
            return shortened.equals(word) ? Set.of(word) : Set.of(word, shortened);
        }
        Set<String> readings = new LinkedHashSet<>();
        readings.add(word);
        readings.add(read(shortened, 'i'));
        readings.add(read(shortened, 'l'));
        return readings;
    }

    private static String folded(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bounded = whole.substring(0, Math.min(MAX_CHARS, whole.length())).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(bounded.length());
        bounded.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean invisible = type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.FORMAT
                    || point == 0x115F
                    || point == 0x3164;
            if (!invisible) {
                folded.append(LOOK_ALIKES.getOrDefault(point, Character.toString(point)));
            }
        });
        return folded.toString();
    }

    /** A sign between two letters is one of them; anywhere else it is a sign. */
    private static boolean standsForLetter(int[] points, int i) {
        return i > 0
                && i + 1 < points.length
                && FOR_LETTERS.containsKey((char) points[i])
                && Character.isLetterOrDigit(points[i - 1])
                && Character.isLetterOrDigit(points[i + 1]);
    }

    private static void end(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isLetter(String word) {
        return word.length() == 1
                && Character.isLetter(word.charAt(0))
                && !WITHOUT_SPACES.contains(Character.UnicodeScript.of(word.charAt(0)));
    }

    private static void addSpelled(List<PlainText> found, StringBuilder run) {
        if (run.length() >= SHORTEST_SPELLING) {
            found.add(new PlainText(List.of(run.toString())));
        }
        run.setLength(0);
    }

    private static String read(String word, char one) {
        StringBuilder read = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            read.append(c == '1' ? one : FOR_LETTERS.getOrDefault(c, c));
        }
        return read.toString();
    }

    /** Three and more of a letter become one. */
    private static String shortened(String word) {
        StringBuilder shortened = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int end = i;
            while (end < word.length() && word.charAt(end) == word.charAt(i)) {
                end++;
            }
            shortened.append(word, i, end - i >= 3 ? i + 1 : end);
            i = end;
        }
        return shortened.toString();
    }

    private static Map<Integer, String> lookAlikes(String pairs) {
        Map<Integer, String> map = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            int sign = pair.indexOf('=');
            map.put(pair.codePointAt(0), pair.substring(sign + 1));
        }
        return Map.copyOf(map);
    }
}
