package dev.kinora.server.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the sources over the defaults: file, then environment, then flags. */
public final class ConfigLoader {
    private static final String PLAIN_KEY_VARIABLE = "KINORA_API_KEY";

    private final Schema schema = new Schema();
    private final Map<String, Raw> given = new LinkedHashMap<>();
    private final List<EffectiveConfig.Entry> entries = new ArrayList<>();

    private ConfigLoader() {}

    /**
     * Reads and checks a configuration.
     *
     * @throws ConfigException in one sentence for people: an unknown key with the nearest known one and its line, or a
     *     wrong value with what is accepted
     */
    public static EffectiveConfig load(ConfigSources sources) {
        ConfigLoader loader = new ConfigLoader();
        sources.file().map(YamlFile::read).ifPresent(table -> loader.addTable(table, ""));
        loader.addEnvironment(sources.environment());
        sources.flags().forEach(loader::addFlag);
        KinoraConfig config = (KinoraConfig) loader.section(KinoraConfig.class, "");
        ConfigChecks.check(config);
        return new EffectiveConfig(
                config,
                loader.entries.stream()
                        .map(entry -> withDefaults(entry, config))
                        .toList());
    }

    /** Without any engine of its own a configuration has the standard one, and it is good to see which that is. */
    private static EffectiveConfig.Entry withDefaults(EffectiveConfig.Entry entry, KinoraConfig config) {
        return entry.key().equals("engines")
                ? new EffectiveConfig.Entry(entry.key(), Texts.show(config.engines()), entry.origin())
                : entry;
    }

    private void addTable(Raw.Table table, String section) {
        table.entries().forEach((name, raw) -> {
            String path = section.isEmpty() ? name : section + "." + name;
            if (schema.find(path).isPresent()) {
                given.put(path, raw);
            } else if (!schema.isSection(path)) {
                throw unknown(raw.where(), path, section);
            } else if (raw instanceof Raw.Table inner) {
                addTable(inner, path);
            } else if (!(raw instanceof Raw.Scalar(String text, String _)) || !text.isEmpty()) {
                throw new ConfigException(
                        raw.where() + ": '" + path + "' is a section; its keys are " + schema.children(path) + ".");
            }
        });
    }

    private ConfigException unknown(String where, String path, String section) {
        List<String> all = schema.keys().stream().map(Schema.Key::path).toList();
        String hint = NearestWord.to(path, schema.children(section))
                .or(() -> NearestWord.to(path, all))
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "known here are " + schema.children(section) + ".");
        return new ConfigException(where + ": unknown key '" + path + "'; " + hint);
    }

    private void addEnvironment(Map<String, String> environment) {
        Map<String, Schema.Key> byVariable = new LinkedHashMap<>();
        schema.keys().forEach(key -> byVariable.put(key.variable(), key));
        schema.find("auth.key").ifPresent(key -> byVariable.put(PLAIN_KEY_VARIABLE, key));
        environment.forEach((name, value) -> {
            Schema.Key key = byVariable.get(name);
            if (key != null && !value.isEmpty()) {
                given.put(key.path(), new Raw.Scalar(value, name));
            } else if (key == null && schema.claims(name)) {
                String hint = NearestWord.to(name, byVariable.keySet())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(".");
                throw new ConfigException("The variable " + name + " sets no known key" + hint);
            }
        });
    }

    private void addFlag(String path, String value) {
        if (schema.find(path).isEmpty()) {
            throw unknown("command line", path, path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "");
        }
        given.put(path, new Raw.Scalar(value, "command line"));
    }

    private Object section(Class<?> type, String prefix) {
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String path = Schema.path(prefix, component);
            arguments.add(schema.find(path).map(this::value).orElseGet(() -> section(component.getType(), path)));
        }
        return Values.make(type, arguments);
    }

    private Object value(Schema.Key key) {
        Raw raw = given.get(key.path());
        Object value = raw == null ? Values.standard(key) : Values.read(key, raw);
        String shown = Texts.show(value);
        boolean masked = key.setting().secret() && !shown.isEmpty();
        entries.add(new EffectiveConfig.Entry(
                key.path(), masked ? "(secret)" : shown, raw == null ? "default" : raw.where()));
        return value;
    }
}
