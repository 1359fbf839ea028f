package dev.kinora.server.http.body;

import dev.kinora.server.http.wire.Json;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the flat names of a form into a tree: {@code a[b]} and {@code a.b} are {@code b} inside {@code a}, {@code a[]}
 * and {@code a[0]} are elements of {@code a}, and in {@code a[][b]} a repeated {@code b} opens the next element.
 */
final class FieldTree {
    private static final int MAX_DEPTH = 8;

    private sealed interface Node {}

    private static final class Leaf implements Node {
        private final List<Value> values = new ArrayList<>();
    }

    private static final class Branch implements Node {
        private final Map<String, Node> children = new LinkedHashMap<>();
    }

    private static final class Row implements Node {
        private final Map<String, Node> elements = new LinkedHashMap<>();
    }

    private final Branch root = new Branch();

    /** A plain value of a form; line ends come as a browser sends them and go as they were typed. */
    static Value text(String text) {
        return new Value.Text(Json.wellFormed(text.replace("\r\n", "\n")));
    }

    void add(String name, Value value) {
        List<String> path = path(name);
        if (path.size() > MAX_DEPTH) {
            throw ApiErrors.unknownParameter(name);
        }
        put(root, path, value, name);
    }

    Value.Fields fields() {
        return fields(root);
    }

    private void put(Node at, List<String> path, Value value, String name) {
        String step = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        Map<String, Node> children =
                switch (at) {
                    case Branch branch -> branch.children;
                    case Row row -> row.elements;
                    case Leaf _ -> throw ApiErrors.unknownParameter(name);
                };
        String key = at instanceof Row row ? element(row, step, rest) : step;
        Node child = children.computeIfAbsent(key, _ -> fresh(rest));
        if (!rest.isEmpty()) {
            put(child, rest, value, name);
        } else if (child instanceof Leaf leaf) {
            leaf.values.add(value);
        } else {
            throw ApiErrors.unknownParameter(name);
        }
    }

    private static Node fresh(List<String> rest) {
        if (rest.isEmpty()) {
            return new Leaf();
        }
        return isIndex(rest.getFirst()) ? new Row() : new Branch();
    }

    /** Which element of a row a step without a number means: the last one, unless it has that key already. */
    private static String element(Row row, String step, List<String> rest) {
        if (!step.isEmpty()) {
            return step;
        }
        int last = row.elements.size() - 1;
        boolean open = !rest.isEmpty()
                && row.elements.get(Integer.toString(last)) instanceof Branch branch
                && !branch.children.containsKey(rest.getFirst());
        return Integer.toString(open ? last : last + 1);
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> path(String name) {
        List<String> path = new ArrayList<>();
        int bracket = name.indexOf('[');
        if (bracket <= 0 || !name.endsWith("]")) {
            path.addAll(List.of(name.split("\\.", -1)));
            return path.getFirst().isEmpty() ? List.of(name) : path;
        }
        path.add(name.substring(0, bracket));
        String inner = name.substring(bracket + 1, name.length() - 1);
        path.addAll(List.of(inner.split("\\]\\[", -1)));
        return path;
    }

    private static Value value(Node node) {
        return switch (node) {
            case Leaf leaf when leaf.values.size() == 1 -> leaf.values.getFirst();
            case Leaf leaf -> new Value.Items(leaf.values);
            case Branch branch -> fields(branch);
            case Row row ->
                new Value.Items(
                        row.elements.values().stream().map(FieldTree::value).toList());
        };
    }

    private static Value.Fields fields(Branch branch) {
        Map<String, Value> fields = new LinkedHashMap<>();
        branch.children.forEach((name, child) -> fields.put(name, value(child)));
        return new Value.Fields(fields);
    }
}
