package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.language.Kinds;
import dev.kinora.animatic.scene.Performer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every kind of thing there is, read from tables beside this class. A head line {@code = prop.toy:rubber-duck prop.duck}
 * names what follows; the part after the colon must stand in the prompt's word, the longest such wins.
 */
final class Catalogue {
    private static final List<String> TABLES = List.of(
            "vessels.txt",
            "food.txt",
            "desk.txt",
            "play.txt",
            "music.txt",
            "wear.txt",
            "plants.txt",
            "home.txt",
            "outdoors.txt",
            "tools.txt",
            "kitchen.txt",
            "garden.txt",
            "sport.txt",
            "orchestra.txt",
            "works.txt",
            "street.txt",
            "pantry.txt",
            "fancy.txt",
            "attire.txt",
            "small.txt",
            "lettered.txt",
            "deeds.txt");

    /** Stands in the words for what lies on a table although it is carried upright. */
    private static final String LAID_DOWN = "_";

    private static final Map<String, Kind> KINDS = load();
    /** What stands in the tables as a word of a wider concept, by a concept of its own: {@code prop.tool:drill} is {@code prop.drill}. */
    private static final Map<String, Kind> TAILS = tails();

    private static final Map<String, Kind> LAID = new ConcurrentHashMap<>();

    private Catalogue() {}

    /** The kind that a concept and the prompt's word for it name. */
    static Optional<Kind> find(String concept, String word) {
        String said = word.toLowerCase(Locale.ROOT).strip().replace(' ', '-');
        return KINDS.entrySet().stream()
                .filter(e -> e.getKey().startsWith(concept + ":"))
                .filter(e -> said.contains(e.getKey().substring(concept.length() + 1)))
                .max(java.util.Comparator.comparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue)
                .or(() -> Optional.ofNullable(KINDS.get(concept)))
                .or(() -> Optional.ofNullable(TAILS.get(concept)).filter(kind -> kindOf(concept, kind)))
                .map(kind -> said.contains(LAID_DOWN) && kind.has("lies") ? laid(kind) : kind);
    }

    /** Whether a concept is a kind of what a row of the tables is a kind of. */
    private static boolean kindOf(String concept, Kind kind) {
        return Kinds.is(concept, kind.name().substring(0, kind.name().indexOf(':')));
    }

    /** The same kind laid down: {@code lies} is how many centimetres above the table its middle then is. */
    private static Kind laid(Kind kind) {
        return LAID.computeIfAbsent(kind.name() + "/laid", name -> {
            double along = kind.number("tall", Things.height(kind)) / 2;
            String line = "use " + kind.name() + " rot=90,0,0 at=0," + kind.number("lies", 1) + "," + -along
                    + " rot2=0,-58,0";
            return new Kind(
                    name, Map.of("yaw", "0", "free", "8"), List.of(Kind.Line.of(line)), List.of(), kind.motions());
        });
    }

    /** The kind that a performer is; what is opened is shown open. */
    static Optional<Kind> find(Performer p) {
        String written = p.look("text", "").isEmpty() ? "" : "written ";
        String word = written + p.word() + " " + p.look("traits", "").replace(',', ' ');
        return find(
                p.concept(), word + (p.does("action.open") ? " open" : "") + (p.does("action.pour") ? " pour" : ""));
    }

    /** The kind of exactly that name. */
    static Kind named(String name) {
        Kind kind = KINDS.getOrDefault(name, LAID.get(name));
        if (kind == null) {
            throw new IllegalArgumentException("the catalogue has no " + name);
        }
        return kind;
    }

    /** The names of all kinds, in the tables' order. */
    static List<String> names() {
        return List.copyOf(KINDS.keySet());
    }

    private static Map<String, Kind> tails() {
        Map<String, Kind> tails = new LinkedHashMap<>();
        KINDS.forEach((name, kind) -> {
            int colon = name.indexOf(':');
            if (colon > 0) {
                String own = name.substring(0, name.indexOf('.') + 1) + name.substring(colon + 1);
                tails.putIfAbsent(own, kind);
            }
        });
        return tails;
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        TABLES.forEach(t -> read(t, kinds));
        return kinds;
    }

    private static void read(String table, Map<String, Kind> out) {
        List<String> block = new ArrayList<>();
        try (InputStream in = Catalogue.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("=")) {
                    put(block, out);
                    block.clear();
                }
                if (!line.isBlank() && !line.startsWith("//")) {
                    block.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put(block, out);
    }

    private static void put(List<String> block, Map<String, Kind> out) {
        if (block.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        Map<String, String> options = new TreeMap<>();
        for (String token : block.getFirst().substring(1).strip().split("\\s+")) {
            if (token.indexOf('=') > 0) {
                options.put(token.substring(0, token.indexOf('=')), token.substring(token.indexOf('=') + 1));
            } else {
                names.add(token);
            }
        }
        List<Kind.Line> parts = new ArrayList<>();
        List<Kind.Line> lives = new ArrayList<>();
        List<Motion> motions = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            if (line.startsWith("!")) {
                lives.add(Kind.Line.of(line.substring(1)));
            } else if (line.startsWith("~")) {
                motions.add(new Motion(Kind.Line.of(line.substring(1))));
            } else {
                parts.add(Kind.Line.of(line));
            }
        }
        for (String name : names) {
            out.put(name, new Kind(name, options, parts, lives, motions));
        }
    }
}
