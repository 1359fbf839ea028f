package dev.kinora.cli.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Rows under headings, each column as wide as its widest cell. Texts of others cannot move the cursor in it. */
public final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings, shown in capitals. */
    public static Table of(String... headings) {
        Table table = new Table();
        table.rows.add(Arrays.stream(headings)
                .map(heading -> heading.toUpperCase(Locale.ROOT))
                .toList());
        return table;
    }

    /** Adds a row of as many cells as there are headings. */
    public Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(plain(String.valueOf(cell)));
        }
        if (row.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException(
                    row.size() + " cells under " + rows.getFirst().size() + " headings");
        }
        rows.add(List.copyOf(row));
        return this;
    }

    /** Whether there is nothing under the headings. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** Prints it. */
    public void print(PrintStream out) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - length(cell))).append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** A text on one line, cut to this many characters. */
    public static String cut(String text, int longest) {
        String line = plain(text);
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
