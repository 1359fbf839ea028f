package dev.kinora.animatic.storyboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What every act means for staging: {@code acts.tsv}. */
final class Acts {
    /** What the table does not know is done by hand. */
    private static final Row NOTHING = new Row(Body.HANDS, Deal.HAND, 0);

    private static final Map<String, Row> TABLE = load();

    private Acts() {}

    /** What of the body an act takes. */
    enum Body {
        /** Goes along. */
        WAY,
        WHOLE,
        /** A way of staying. */
        REST,
        HANDS,
        FACE
    }

    /** Where what it is done to is. */
    enum Deal {
        HAND,
        FRONT,
        CLOSE,
        APART,
        AHEAD,
        AFTER,
        LOOK,
        NONE
    }

    /** @param apart metres between two adults; 0 where the table says nothing */
    record Row(Body body, Deal deal, double apart) {}

    /** What {@code action.…} means. */
    static Row of(String verb) {
        return TABLE.getOrDefault(verb.substring(verb.indexOf('.') + 1), NOTHING);
    }

    /** Whether nobody does both at once. */
    static boolean exclude(String one, String other) {
        Body a = of(one).body;
        Body b = of(other).body;
        boolean bodies = a == Body.WHOLE && b == Body.WHOLE
                || a == Body.WHOLE && b == Body.REST
                || a == Body.REST && b == Body.WHOLE
                || a == Body.WAY && b == Body.REST;
        return !one.equals(other) && bodies;
    }

    private static Map<String, Row> load() {
        try (InputStream in = Acts.class.getResourceAsStream("acts.tsv")) {
            if (in == null) {
                throw new IllegalStateException("acts.tsv is missing from the class path");
            }
            Map<String, Row> rows = new HashMap<>();
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.strip().split("\t");
                    rows.put(
                            cells[0],
                            new Row(
                                    Body.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                                    Deal.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                                    cells.length > 3 ? Double.parseDouble(cells[3]) : 0));
                }
            }
            return Map.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
