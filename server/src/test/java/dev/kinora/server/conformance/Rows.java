package dev.kinora.server.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every test of a row there is in this module. */
final class Rows {
    /** A row and the test that holds it. */
    record Held(Row row, Method test) {
        String key() {
            return row.section() + "/" + row.at();
        }
    }

    private Rows() {}

    /** By section, then by row. */
    static List<Held> all() {
        List<Held> all = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Method method : type.getDeclaredMethods()) {
                Row row = method.getAnnotation(Row.class);
                if (row != null) {
                    all.add(new Held(row, method));
                }
            }
        }
        all.sort(Comparator.comparingInt((Held held) -> held.row().section())
                .thenComparing(held -> ordered(held.row().at())));
        return all;
    }

    /** Numbers in a name count as numbers: row 2 comes before row 10. */
    private static String ordered(String at) {
        StringBuilder key = new StringBuilder();
        java.util.regex.Matcher part =
                java.util.regex.Pattern.compile("\\d+|\\D+").matcher(at);
        while (part.find()) {
            String piece = part.group();
            key.append(Character.isDigit(piece.charAt(0)) ? "%09d".formatted(Integer.parseInt(piece)) : piece);
        }
        return key.toString();
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(Row.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("dev").resolve("kinora"))) {
                List<Class<?>> classes = new ArrayList<>();
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    String name = root.relativize(file).toString();
                    classes.add(Class.forName(
                            name.substring(0, name.length() - ".class".length())
                                    .replace(java.io.File.separatorChar, '.'),
                            false,
                            Row.class.getClassLoader()));
                }
                return classes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new LinkageError("the tests cannot be listed", e);
        }
    }
}
