package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Kinds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How big things are, in metres.
 *
 * @param height from the ground to the top
 * @param width from end to end as seen from the side
 */
record Measure(double height, double width) {
    private static final Map<String, Measure> TABLE = load();
    private static final Measure UNKNOWN = new Measure(1.3, 2.0);

    /** The measure of a concept; of what it is a kind of, and last of its category, when it has none of its own. */
    static Measure of(String concept) {
        for (String kind : Kinds.lineage(concept)) {
            Measure m = TABLE.get(kind);
            if (m != null) {
                return m;
            }
        }
        int dot = concept.indexOf('.');
        return TABLE.getOrDefault(dot < 0 ? concept : concept.substring(0, dot), UNKNOWN);
    }

    /** The same shape, larger or smaller. */
    Measure times(double k) {
        return new Measure(height * k, width * k);
    }

    /** The smallest measure that holds both side by side with no gap. */
    Measure beside(Measure other) {
        return new Measure(Math.max(height, other.height), width + other.width);
    }

    private static Map<String, Measure> load() {
        Map<String, Measure> table = new LinkedHashMap<>();
        try (InputStream in = Measure.class.getResourceAsStream("measures.tsv")) {
            if (in == null) {
                throw new IllegalStateException("measures.tsv is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.strip().split("\\s+");
                    table.put(cells[0], new Measure(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
