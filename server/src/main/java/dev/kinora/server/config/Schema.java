package dev.kinora.server.config;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every key there is, read off the records: what is annotated is a key, what is not is a section. */
final class Schema {
    /**
     * One key.
     *
     * @param path for example {@code server.port}
     * @param type what it holds
     * @param setting what it means
     */
    record Key(String path, Type type, Setting setting) {
        /** The variable that sets it. */
        String variable() {
            return "KINORA_" + path.toUpperCase(Locale.ROOT).replace('.', '_');
        }
    }

    private final List<Key> keys = new ArrayList<>();
    private final Set<String> sections = new TreeSet<>();

    Schema() {
        collect(KinoraConfig.class, "");
    }

    List<Key> keys() {
        return keys;
    }

    Optional<Key> find(String path) {
        return keys.stream().filter(key -> key.path().equals(path)).findFirst();
    }

    boolean isSection(String path) {
        return sections.contains(path);
    }

    /** What may stand directly inside a section: keys and sections; the root is the empty path. */
    List<String> children(String section) {
        String prefix = section.isEmpty() ? "" : section + ".";
        Set<String> children = new TreeSet<>();
        keys.stream()
                .map(Key::path)
                .filter(path -> path.startsWith(prefix))
                .map(path -> prefix + path.substring(prefix.length()).split("\\.", 2)[0])
                .forEach(children::add);
        return List.copyOf(children);
    }

    /** Whether a variable of that name can only be meant for a key of ours. */
    boolean claims(String variable) {
        return sections.stream()
                .anyMatch(section -> variable.startsWith(
                        "KINORA_" + section.toUpperCase(Locale.ROOT).replace('.', '_') + "_"));
    }

    static String path(String prefix, RecordComponent component) {
        String word = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return prefix.isEmpty() ? word : prefix + "." + word;
    }

    private void collect(Class<?> section, String prefix) {
        for (RecordComponent component : section.getRecordComponents()) {
            String path = path(prefix, component);
            Setting setting = component.getAnnotation(Setting.class);
            if (setting == null) {
                sections.add(path);
                collect(component.getType(), path);
            } else {
                keys.add(new Key(path, component.getGenericType(), setting));
            }
        }
    }
}
