package dev.kinora.animatic.stage.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A kind of thing as the catalogue has it.
 *
 * @param name concept, or concept and word
 * @param options of its head line: {@code yaw}, {@code grip}, {@code lean}
 * @param parts a line each
 * @param lives what moves on it, a line each
 * @param motions how groups of its parts move
 */
record Kind(String name, Map<String, String> options, List<Line> parts, List<Line> lives, List<Motion> motions) {
    Kind {
        options = Map.copyOf(options);
        parts = List.copyOf(parts);
        lives = List.copyOf(lives);
        motions = List.copyOf(motions);
    }

    double number(String option, double otherwise) {
        String v = options.get(option);
        return v == null ? otherwise : Double.parseDouble(v);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** Only those parts that turn, or only those that stay. */
    Kind only(Moving which) {
        boolean turning = which == Moving.TURNING;
        List<Line> own = parts.stream()
                .filter(l -> l.has("turn") == turning && !l.has("group"))
                .toList();
        return new Kind(name, options, own, turning ? List.of() : lives, motions);
    }

    /** Only the parts of a group that moves. */
    Kind group(String group) {
        List<Line> own =
                parts.stream().filter(l -> l.text("group", "").equals(group)).toList();
        return new Kind(name, options, own, List.of(), motions);
    }

    /** The names of the groups, back to front. */
    List<String> groups() {
        return parts.stream()
                .map(l -> l.text("group", ""))
                .filter(g -> !g.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a part turns on the thing. */
    enum Moving {
        TURNING,
        STAYING
    }

    double[] numbers(String option, double... otherwise) {
        String v = options.get(option);
        return v == null ? otherwise : Line.numbers(v);
    }

    /**
     * One line: words, points and options.
     *
     * @param words bare words in order: form, stuff, colour
     * @param points number groups in order
     * @param options {@code key=value}; a bare flag has an empty value
     */
    record Line(List<String> words, List<double[]> points, Map<String, String> options) {
        Line {
            words = List.copyOf(words);
            points = List.copyOf(points);
            options = Map.copyOf(options);
        }

        static Line of(String text) {
            List<String> words = new ArrayList<>();
            List<double[]> points = new ArrayList<>();
            Map<String, String> options = new java.util.TreeMap<>();
            for (String token : text.strip().split("\\s+")) {
                char c = token.charAt(0);
                if (token.indexOf('=') > 0) {
                    options.put(token.substring(0, token.indexOf('=')), token.substring(token.indexOf('=') + 1));
                } else if (c == '-' || c == '.' || Character.isDigit(c)) {
                    points.add(numbers(token));
                } else {
                    words.add(token);
                }
            }
            return new Line(words, points, options);
        }

        boolean has(String flag) {
            return options.containsKey(flag) || words.contains(flag);
        }

        double number(String option, double otherwise) {
            String v = options.get(option);
            return v == null ? otherwise : Double.parseDouble(v);
        }

        String text(String option, String otherwise) {
            String v = options.get(option);
            return v == null ? otherwise : v;
        }

        /** The first colour word, {@code #rrggbb}. */
        String colour(String otherwise) {
            return words.stream().filter(w -> w.startsWith("#")).findFirst().orElse(otherwise);
        }

        /** All points one after the other. */
        double[] flat() {
            return points.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
        }

        static double[] numbers(String list) {
            String[] cells = list.split(",");
            double[] out = new double[cells.length];
            for (int i = 0; i < cells.length; i++) {
                out[i] = Double.parseDouble(cells[i]);
            }
            return out;
        }
    }
}
