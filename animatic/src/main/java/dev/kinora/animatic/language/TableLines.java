package dev.kinora.animatic.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** The lines of one of our own tables: key TAB values; {@code #} and a blank begin a comment. */
final class TableLines {

    private final String table;
    private final String text;

    private TableLines(String table, String text) {
        this.table = table;
        this.text = text;
    }

    /**
     * Reads a table that lies beside this class.
     *
     * @throws IllegalStateException when it is missing: the build is broken then
     */
    static TableLines of(String table) {
        try (InputStream in = TableLines.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon's table " + table + " is missing");
            }
            return new TableLines(table, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands every line over as its key and its values. */
    void forEach(BiConsumer<String, String> reader) {
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int tab = text.indexOf('\t', from);
            boolean comment = text.startsWith("# ", from);
            if (!comment && tab >= 0 && tab < end) {
                reader.accept(text.substring(from, tab), text.substring(tab + 1, end));
            } else if (!comment && !text.substring(from, end).isBlank()) {
                throw new IllegalStateException(table + ": no tab in \"" + text.substring(from, end) + "\"");
            }
            from = end + 1;
        }
    }
}
