package dev.kinora.animatic.stage.wing;

import dev.kinora.animatic.paint.Colours;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * One row of a table of forms: numbers and words by name, and colours by name. A line is {@code name TAB kin TAB key=value …}; what a
 * row leaves out it takes from its kin, {@code -} has none.
 */
public final class Breed {
    private final String name;
    private final Map<String, String> values;
    private final Map<String, String> colours;

    private Breed(String name, Map<String, String> values, Map<String, String> colours) {
        this.name = name;
        this.values = Map.copyOf(values);
        this.colours = Map.copyOf(colours);
    }

    /** Reads a table that lies beside a class. */
    public static Map<String, Breed> table(Class<?> beside, String resource) {
        Map<String, Breed> table = new LinkedHashMap<>();
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    Breed row = read(line.split("\t"), table);
                    table.put(row.name, row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static Breed read(String[] columns, Map<String, Breed> table) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> colours = new HashMap<>();
        Breed kin = table.get(columns[1]);
        if (kin != null) {
            values.putAll(kin.values);
            colours.putAll(kin.colours);
        } else if (!columns[1].equals("-")) {
            throw new IllegalStateException(columns[0] + " has unknown kin " + columns[1]);
        }
        for (String pair : columns[2].strip().split("\\s+")) {
            int at = pair.indexOf('=');
            String value = pair.substring(at + 1);
            (value.startsWith("#") ? colours : values).put(pair.substring(0, at), value);
        }
        return new Breed(columns[0], values, colours);
    }

    /** The row's name. */
    public String name() {
        return name;
    }

    /** A number of the row. */
    public double number(String key) {
        return Double.parseDouble(value(key));
    }

    /** A colour of the row, opaque. */
    public int colour(String key) {
        String v = colours.get(key);
        if (v == null) {
            throw new IllegalStateException(name + " has no colour " + key);
        }
        return Colours.parse(v);
    }

    /** Whether the row has such a colour. */
    public boolean paints(String key) {
        return colours.containsKey(key);
    }

    /** A word of the row. */
    public String word(String key) {
        return value(key);
    }

    /** Whether a word of the row is this one. */
    public boolean is(String key, String word) {
        return value(key).equals(word);
    }

    private String value(String key) {
        String v = values.get(key);
        if (v == null) {
            throw new IllegalStateException(name + " says nothing of " + key);
        }
        return v;
    }

    /** The same row with other colours: {@code dye} gets a name and the colour as {@code #rrggbb} and returns such. */
    public Breed dyed(BinaryOperator<String> dye) {
        Map<String, String> next = new HashMap<>(colours);
        next.replaceAll(dye);
        return new Breed(name, values, next);
    }
}
