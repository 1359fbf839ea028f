package dev.kinora.animatic.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The compiled table: lines of key TAB value, sorted by their bytes and searched where they lie, so that loading it costs no more
 * than reading it. A key is an English lemma and its value a concept, or a key is a concept and its value the one it is a kind of.
 */
final class WordTable {

    private static final WordTable COMPILED = load("compiled.tsv");

    private final byte[] lines;

    private WordTable(byte[] lines) {
        this.lines = lines;
    }

    /** The one table of this program, read when it is first asked for. */
    static WordTable compiled() {
        return COMPILED;
    }

    /** A lemma and the id of its concept. */
    record Line(String key, String value) {}

    /** The value of a key. */
    Optional<String> value(String key) {
        return begin(key).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .map(Line::value);
    }

    /** The lines whose key begins with a whole word. */
    List<Line> begin(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        List<Line> found = List.of();
        for (int at = firstNotBefore(wanted); at < lines.length && startsWith(at, wanted); at = after(at)) {
            byte next = lines[at + wanted.length];
            if (next != '\t' && next != ' ') {
                break;
            }
            if (found.isEmpty()) {
                found = new ArrayList<>();
            }
            found.add(line(at));
        }
        return found;
    }

    private Line line(int at) {
        int tab = at;
        while (lines[tab] != '\t') {
            tab++;
        }
        int end = after(at) - 1;
        return new Line(text(at, tab), text(tab + 1, end));
    }

    private String text(int from, int to) {
        return new String(lines, from, to - from, StandardCharsets.UTF_8);
    }

    /** The start of the first line that is not less than {@code wanted}. */
    private int firstNotBefore(byte[] wanted) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = lineStart((low + high) >>> 1);
            if (isBefore(middle, wanted)) {
                low = after(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineStart(int inside) {
        int at = inside;
        while (at > 0 && lines[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private int after(int lineStart) {
        int at = lineStart;
        while (at < lines.length && lines[at] != '\n') {
            at++;
        }
        return Math.min(lines.length, at + 1);
    }

    private boolean isBefore(int lineStart, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int difference = Byte.toUnsignedInt(lines[lineStart + i]) - Byte.toUnsignedInt(wanted[i]);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private boolean startsWith(int lineStart, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (lines[lineStart + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static WordTable load(String name) {
        try (InputStream in = WordTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon's table " + name + " is missing");
            }
            return new WordTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
