package dev.kinora.animatic.stage.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The movements of {@code motions.tsv}: key poses that any body can take. */
final class Choreography {
    /** What a movement shows besides its tool and what it is done at, by its name: concepts, or whole categories. */
    private static final Map<String, List<String>> SHOWN = new ConcurrentHashMap<>();

    /** No round is a whole part of a clip's length, so that its pictures differ. */
    private static final double UNEVEN = 1.07;

    private static final Map<String, Steps> TABLE = load();

    private Choreography() {}

    /** The movement of that name. */
    static Optional<Steps> find(String name) {
        return Optional.ofNullable(TABLE.get(name));
    }

    /** The concepts and categories that a movement shows with it; empty when it shows only itself. */
    static List<String> shown(String name) {
        return SHOWN.getOrDefault(name, List.of());
    }

    /** Every name there is. */
    static List<String> names() {
        return List.copyOf(TABLE.keySet());
    }

    /**
     * One movement.
     *
     * @param period seconds
     * @param phases pictures
     * @param part what of the body it moves
     * @param mood of the face; empty for the person's own
     * @param manner how it is done besides
     * @param keys in order of time
     */
    record Steps(
            double period, int phases, Part part, Optional<Face.Mood> mood, Motion.Manner manner, List<KeyPose> keys) {

        /** The movement of a body. */
        Motion of(Stature body, Face.Mood own) {
            return new Motion(period, phases, mood.orElse(own), u -> pose(body, u), manner);
        }

        private Pose pose(Stature body, double u) {
            int i = keys.size() - 1;
            while (i > 0 && keys.get(i).at() > u) {
                i--;
            }
            KeyPose from = keys.get(i);
            boolean last = i == keys.size() - 1;
            if (last && manner.end() == Motion.End.STAYS) {
                return from.pose(body, from, 0, u);
            }
            KeyPose to = last ? keys.getFirst() : keys.get(i + 1);
            double end = last ? 1 : to.at();
            double k = Math.max(0, Math.min(1, (u - from.at()) / Math.max(1e-6, end - from.at())));
            return from.pose(body, to, k * k * (3 - 2 * k), u);
        }
    }

    /** What of the body a movement moves. */
    enum Part {
        WHOLE,
        ARMS
    }

    private static Map<String, Steps> load() {
        try (InputStream in = Choreography.class.getResourceAsStream("motions.tsv")) {
            if (in == null) {
                throw new IllegalStateException("motions.tsv is missing from the class path");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Steps> read(List<String> lines) {
        Map<String, Steps> table = new HashMap<>();
        String head = "";
        List<KeyPose> keys = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("\t")) {
                keys.add(KeyPose.read(line.strip(), keys.isEmpty() ? KeyPose.STANDING : keys.getLast()));
            } else {
                put(table, head, keys);
                head = line;
                keys = new ArrayList<>();
            }
        }
        put(table, head, keys);
        return Map.copyOf(table);
    }

    private static void put(Map<String, Steps> table, String head, List<KeyPose> keys) {
        if (keys.isEmpty()) {
            return;
        }
        String[] cells = head.split("\t");
        String flags = " " + cells[3] + " ";
        Steps steps = new Steps(
                Double.parseDouble(cells[1]) * (end(cells[0], flags) == Motion.End.UNDERWAY ? UNEVEN : 1),
                Integer.parseInt(cells[2]),
                flags.contains(" arms ") ? Part.ARMS : Part.WHOLE,
                flag(flags, "mood").map(m -> Face.Mood.valueOf(m.toUpperCase(Locale.ROOT))),
                new Motion.Manner(
                        end(cells[0], flags),
                        flags.contains(" eyes=shut ") ? HeadArt.Eyes.SHUT : HeadArt.Eyes.OPEN,
                        flags.contains(" talk ") ? Motion.Voice.SPEAKS : Motion.Voice.SILENT,
                        flag(flags, "tool").orElse(""),
                        flag(flags, "before").orElse("")),
                List.copyOf(keys));
        List<String> with = flag(flags, "with").map(w -> List.of(w.split(","))).orElse(List.of());
        for (String name : cells[0].split(",")) {
            table.put(name, steps);
            SHOWN.put(name, with);
        }
    }

    /** What is let go of begins at its begin: when the hand opens is known. */
    private static Motion.End end(String names, String flags) {
        boolean timed = names.matches(
                "(throw|catch|blow-candles|blow-dandelion|unmask|kickflip|juggle|think|wait|slip|high-five)(,.*)?");
        return flags.contains(" once ") ? Motion.End.STAYS : timed ? Motion.End.AGAIN : Motion.End.UNDERWAY;
    }

    private static Optional<String> flag(String flags, String name) {
        int at = flags.indexOf(" " + name + "=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + name.length() + 2;
        return Optional.of(flags.substring(from, flags.indexOf(' ', from)));
    }
}
