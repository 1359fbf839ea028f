package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Kinds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of what sounds how. */
final class Sounds {
    private static final Map<String, List<Heard>> TABLE = load();

    private Sounds() {}

    /** What is heard of a concept in a slot: its own sounds, or those of the nearest thing it is a kind of. */
    static List<Heard> of(String concept, String slot) {
        for (String kind : Kinds.lineage(concept)) {
            List<Heard> sounds = TABLE.get(kind + ' ' + slot);
            if (sounds != null) {
                return sounds;
            }
        }
        return List.of();
    }

    /** Whether a concept has a row of its own for what it sounds like by being there. */
    static boolean knows(String concept) {
        return TABLE.containsKey(concept + " voice") || TABLE.containsKey(concept + " still");
    }

    /** All sounds of the table. */
    static List<Heard> all() {
        return TABLE.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<Heard>> load() {
        Map<String, List<Heard>> table = new HashMap<>();
        try (InputStream in = Sounds.class.getResourceAsStream("sounds.tsv")) {
            if (in == null) {
                throw new IllegalStateException("sounds.tsv is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.strip().split("\t", 3);
                    table.put(cells[0] + ' ' + cells[1], sounds(cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static List<Heard> sounds(String cells) {
        List<Heard> sounds = new ArrayList<>();
        for (String cell : cells.split(" ", -1)) {
            if (!cell.equals("-") && !cell.isEmpty()) {
                sounds.add(Heard.of(cell));
            }
        }
        return List.copyOf(sounds);
    }
}
