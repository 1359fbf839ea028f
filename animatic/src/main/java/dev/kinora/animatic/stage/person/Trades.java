package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people do by their trade, said or unsaid: {@code trades.tsv}. */
final class Trades {
    /** Stands in the table for nothing that is told. */
    private static final String UNTOLD = "-";

    private static final List<Row> TABLE = load();

    private Trades() {}

    private record Row(Pattern who, String movement, Pattern verbs) {}

    /** What somebody does of whom nothing is told. */
    static Optional<String> usual(Performer p) {
        return of(p, UNTOLD);
    }

    /** How somebody does it whose trade it is; empty when it is done as anybody does. */
    static Optional<String> way(Performer p, String verb) {
        return of(p, verb);
    }

    private static Optional<String> of(Performer p, String verb) {
        String trade = p.concept().substring(p.concept().indexOf('.') + 1);
        return row(p.word().toLowerCase(Locale.ROOT))
                .or(() -> row(trade))
                .filter(r -> r.verbs.matcher(verb).matches())
                .map(Row::movement);
    }

    private static Optional<Row> row(String called) {
        return TABLE.stream().filter(r -> r.who.matcher(called).find()).findFirst();
    }

    private static List<Row> load() {
        try (InputStream in = Trades.class.getResourceAsStream("trades.tsv")) {
            if (in == null) {
                throw new IllegalStateException("trades.tsv is missing from the class path");
            }
            List<Row> rows = new ArrayList<>();
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    rows.add(new Row(Pattern.compile("\\b(" + cells[0] + ")"), cells[1], Pattern.compile(cells[2])));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
