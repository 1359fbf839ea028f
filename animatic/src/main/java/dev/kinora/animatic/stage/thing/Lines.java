package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;

/** Words in rows. */
final class Lines {
    private Lines() {}

    static double width(String text, double high) {
        return Lettering.width(text, high);
    }

    static void draw(Pen pen, String text, double x, double y, double high, double width, int colour) {
        try (Path path = Lettering.path(text, x, y, high)) {
            pen.stroke(path, width, colour);
        }
    }

    /** The text in as many rows as make it largest on a surface {@code wide} times as wide as high. */
    static String[] wrapped(String text, double wide) {
        String[] words = text.strip().split("\\s+");
        String[] best = {text};
        double largest = 0;
        for (int n = 1; n <= Math.min(5, words.length); n++) {
            String[] rows = rows(words, n);
            double high = 0.8 / (rows.length * 1.5);
            for (String row : rows) {
                high = Math.min(high, wide * 0.86 / Math.max(0.1, width(row, 1)));
            }
            if (high > largest) {
                largest = high;
                best = rows;
            }
        }
        return best;
    }

    private static String[] rows(String[] words, int n) {
        int total = String.join(" ", words).length();
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : words) {
            if (!row.isEmpty() && rows.size() < n - 1 && row.length() + word.length() / 2 >= total / n) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        rows.add(row.toString());
        return rows.toArray(String[]::new);
    }
}
