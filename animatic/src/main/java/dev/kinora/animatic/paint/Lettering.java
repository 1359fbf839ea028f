package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A font of single strokes for signs, cards and tubes of light. Every letter is drawn on a grid 4 wide and 6 high;
 * letters outside A to Z, digits and common marks are left blank, accents are dropped.
 */
public final class Lettering {
    /** Width of a letter and its gap in heights of a capital. */
    private static final double ADVANCE = 5.4 / 6;

    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('A', "06 20 46|14 34"),
            Map.entry('B', "06 00 30 41 42 33 03|33 44 45 36 06"),
            Map.entry('C', "41 30 10 01 05 16 36 45"),
            Map.entry('D', "06 00 20 42 44 26 06"),
            Map.entry('E', "40 00 06 46|03 33"),
            Map.entry('F', "40 00 06|03 33"),
            Map.entry('G', "41 30 10 01 05 16 36 45 43 23"),
            Map.entry('H', "00 06|40 46|03 43"),
            Map.entry('I', "20 26"),
            Map.entry('J', "40 45 36 16 05"),
            Map.entry('K', "00 06|40 03 46"),
            Map.entry('L', "00 06 46"),
            Map.entry('M', "06 00 23 40 46"),
            Map.entry('N', "06 00 46 40"),
            Map.entry('O', "10 30 41 45 36 16 05 01 10"),
            Map.entry('P', "06 00 30 41 42 33 03"),
            Map.entry('Q', "10 30 41 45 36 16 05 01 10|24 46"),
            Map.entry('R', "06 00 30 41 42 33 03|23 46"),
            Map.entry('S', "41 30 10 01 02 13 33 44 45 36 16 05"),
            Map.entry('T', "00 40|20 26"),
            Map.entry('U', "00 05 16 36 45 40"),
            Map.entry('V', "00 26 40"),
            Map.entry('W', "00 16 23 36 40"),
            Map.entry('X', "00 46|40 06"),
            Map.entry('Y', "00 23 40|23 26"),
            Map.entry('Z', "00 40 06 46"),
            Map.entry('0', "10 30 41 45 36 16 05 01 10|14 32"),
            Map.entry('1', "11 20 26|16 36"),
            Map.entry('2', "01 10 30 41 42 06 46"),
            Map.entry('3', "01 10 30 41 42 33 13|33 44 45 36 16 05"),
            Map.entry('4', "36 30 04 44"),
            Map.entry('5', "40 00 03 33 44 45 36 16 05"),
            Map.entry('6', "41 30 10 01 05 16 36 45 44 33 03"),
            Map.entry('7', "00 40 16"),
            Map.entry('8', "10 30 41 42 33 13 02 01 10|13 04 05 16 36 45 44 33"),
            Map.entry('9', "43 13 02 01 10 30 41 45 36 16 05"),
            Map.entry('-', "13 33"),
            Map.entry('\'', "20 21"),
            Map.entry('!', "20 24|26 26"),
            Map.entry('.', "26 26"),
            Map.entry('?', "01 10 30 41 42 23 24|26 26"),
            Map.entry('%', "40 06|00 10 11 01 00|35 45 46 36 35"),
            Map.entry('+', "22 24|13 33"),
            Map.entry('/', "40 06"),
            Map.entry('$', "41 30 10 01 02 13 33 44 45 36 16 05|20 26"),
            Map.entry('#', "10 16|30 36|02 42|04 44"),
            Map.entry(',', "25 26 17"),
            Map.entry(':', "22 22|25 25"),
            Map.entry('&', "46 02 01 10 20 31 04 05 16 26 44"));

    private Lettering() {}

    /** Width of a text whose capitals are {@code height} high. */
    public static double width(String text, double height) {
        return Math.max(0, plain(text).length() * ADVANCE - (ADVANCE - 4.0 / 6)) * height;
    }

    /** The strokes of a text, top left corner at (x, y), capitals {@code height} high; to be stroked by a pen. */
    public static Path path(String text, double x, double y, double height) {
        PathBuilder out = new PathBuilder();
        double u = height / 6;
        double left = x;
        for (char c : plain(text).toCharArray()) {
            for (String stroke : STROKES.getOrDefault(c, "").split("\\|")) {
                boolean first = true;
                for (String point : stroke.isEmpty() ? new String[0] : stroke.split(" ")) {
                    float px = (float) (left + (point.charAt(0) - '0') * u);
                    float py = (float) (y + (point.charAt(1) - '0') * u);
                    if (first) {
                        out.moveTo(px, py);
                        out.lineTo(px, py);
                    } else {
                        out.lineTo(px, py);
                    }
                    first = false;
                }
            }
            left += ADVANCE * height;
        }
        return out.build();
    }

    /** The words of a text in lines of at most {@code longest} letters, where no single word is longer. */
    public static List<String> lines(String text, int longest) {
        List<String> out = new ArrayList<>();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            int last = out.size() - 1;
            if (last >= 0 && out.get(last).length() + word.length() < longest) {
                out.set(last, out.get(last) + " " + word);
            } else {
                out.add(word);
            }
        }
        return List.copyOf(out);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
