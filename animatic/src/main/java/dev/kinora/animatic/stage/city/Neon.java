package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import java.util.Map;
import java.util.TreeMap;

/** Words bent from glass tubes: letters of one stroke on a grid of 4 by 6, each drawn as halo, tube and hot core. */
final class Neon {
    /** What shops in such streets are called. */
    static final String[] WORDS = {
        "RAMEN", "BAR", "HOTEL", "CAFE", "JAZZ", "CLUB", "SUSHI", "24H", "BOOKS", "NOODLE", "TEA"
    };

    static final int[] HUES = {0xFFFF4F9E, 0xFF2FE0EA, 0xFFFFC04A, 0xFF9A7BFF, 0xFF54F0A8, 0xFFFF6A4A};

    private static final Map<Character, String> GLYPHS = glyphs();

    private Neon() {}

    private static Map<Character, String> glyphs() {
        Map<Character, String> g = new TreeMap<>();
        g.put('A', "06 20 46;14 34");
        g.put('B', "06 00 30 41 42 33 03;33 44 45 36 06");
        g.put('C', "41 30 10 01 05 16 36 45");
        g.put('D', "06 00 20 41 45 26 06");
        g.put('E', "40 00 06 46;03 33");
        g.put('F', "40 00 06;03 33");
        g.put('H', "00 06;40 46;03 43");
        g.put('I', "20 26");
        g.put('J', "40 45 36 16 05");
        g.put('K', "00 06;40 03 46");
        g.put('L', "00 06 46");
        g.put('M', "06 00 23 40 46");
        g.put('N', "06 00 46 40");
        g.put('O', "10 30 41 45 36 16 05 01 10");
        g.put('R', "06 00 30 41 42 33 03;23 46");
        g.put('S', "41 30 10 01 02 13 33 44 45 36 16 05");
        g.put('T', "00 40;20 26");
        g.put('U', "00 05 16 36 45 40");
        g.put('Z', "00 40 06 46");
        g.put('2', "01 10 30 41 42 06 46");
        g.put('4', "36 30 04 44");
        return g;
    }

    /** A word in a row; {@code high} is the height of its letters in the pen's units, (x, y) its upper left corner. */
    static void row(Pen pen, String word, double x, double y, double high, int hue) {
        for (int i = 0; i < word.length(); i++) {
            letter(pen, word.charAt(i), x + i * high * 0.92, y, high, hue);
        }
    }

    /** A word from top to bottom, centred on x. */
    static void column(Pen pen, String word, double x, double y, double high, int hue) {
        for (int i = 0; i < word.length(); i++) {
            letter(pen, word.charAt(i), x - high / 3, y + i * high * 1.28, high, hue);
        }
    }

    /** How long a word in a row is. */
    static double length(String word, double high) {
        return (word.length() * 0.92 - 0.92 + 0.67) * high;
    }

    private static void letter(Pen pen, char c, double x, double y, double high, int hue) {
        double k = high / 6;
        for (String stroke : GLYPHS.getOrDefault(c, "00 40 46 06 00").split(";", -1)) {
            String[] points = stroke.split(" ", -1);
            double[] xy = new double[points.length * 2];
            for (int i = 0; i < points.length; i++) {
                xy[2 * i] = x + (points[i].charAt(0) - '0') * k;
                xy[2 * i + 1] = y + (points[i].charAt(1) - '0') * k;
            }
            try (Path tube = Paths.line(xy)) {
                tube(pen, tube, high * 0.085, hue);
            }
        }
    }

    /** A glowing tube along a line. */
    static void tube(Pen pen, Path line, double width, int hue) {
        pen.softStroke(line, width * 3.2, width * 1.6, Colours.fade(hue, 0.42));
        pen.stroke(line, width * 1.2, hue);
        pen.stroke(line, width * 0.5, Colours.mix(hue, 0xFFFFFFFF, 0.82));
    }
}
