package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.scene.Performer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of beasts. A row is a name, behind {@code <} the row it is like, and {@code key=value} words; a line that is
 * indented goes on with the row above it. A name may list several concepts with commas.
 */
final class Breeds {
    private static final Map<String, Breed> ALL = load();

    private Breeds() {}

    /** The breed that a concept names. */
    static Optional<Breed> find(String concept) {
        return concept.startsWith("animal.")
                ? Optional.ofNullable(ALL.get(concept.substring(7))).filter(b -> !b.is("drawn", "no"))
                : Optional.empty();
    }

    /** The breed of its kind that a performer's coat names: a dog may be a collie. */
    static Optional<Breed> named(Performer p) {
        String kind = p.concept().startsWith("animal.") ? p.concept().substring(7) : "";
        return Optional.ofNullable(ALL.get(kind + "." + p.look("coat", "")));
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, Breed> load() {
        Map<String, Breed> all = new TreeMap<>();
        try (InputStream in = Breeds.class.getResourceAsStream("beasts.txt")) {
            if (in == null) {
                throw new IllegalStateException("beasts.txt is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            StringBuilder row = new StringBuilder();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!line.startsWith(" ")) {
                    put(all, row.toString());
                    row.setLength(0);
                }
                row.append(' ').append(line.strip());
            }
            put(all, row.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void put(Map<String, Breed> all, String row) {
        if (row.isBlank()) {
            return;
        }
        String[] words = row.strip().split("\\s+");
        Map<String, String> said = new HashMap<>();
        int from = 1;
        if (words.length > 2 && words[1].equals("<")) {
            Breed like = all.get(words[2]);
            if (like == null) {
                throw new IllegalStateException("beasts.txt: " + words[0] + " is like nobody: " + words[2]);
            }
            said.putAll(like.said());
            said.remove("drawn");
            said.remove("also");
            from = 3;
        }
        for (int i = from; i < words.length; i++) {
            int at = words[i].indexOf('=');
            said.put(words[i].substring(0, at), words[i].substring(at + 1));
        }
        for (String name : words[0].split(",")) {
            all.put(name, new Breed(name, said));
        }
    }
}
