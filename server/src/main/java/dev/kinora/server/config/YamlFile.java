package dev.kinora.server.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a YAML file into {@link Raw} values that know their line. */
final class YamlFile {
    private static final int MAX_DEPTH = 16;
    private static final long MAX_BYTES = 1 << 20;

    private final String name;

    private YamlFile(String name) {
        this.name = name;
    }

    static Raw.Table read(Path file) {
        YamlFile yaml = new YamlFile(String.valueOf(file.getFileName()));
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new ConfigException(file + " is larger than 1 MiB; a configuration is a small text file.");
            }
            return yaml.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ConfigException("There is no configuration file " + file + "; make it, or leave --config out.");
        } catch (CharacterCodingException e) {
            throw new ConfigException(file + " is not a UTF-8 text file.");
        } catch (IOException e) {
            throw new ConfigException("The configuration file " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private Raw.Table parse(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                return new Raw.Table(Map.of(), name);
            }
            return switch (raw(root.get(), 0)) {
                case Raw.Table table -> table;
                case Raw other ->
                    throw new ConfigException(
                            other.where() + ": a configuration is made of lines like 'server:' and '  port: 8080'.");
            };
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new ConfigException(name + line + ": this is not YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw new ConfigException(name + ": this is not YAML: " + e.getMessage() + ".");
        }
    }

    private Raw raw(Node node, int depth) {
        String where = where(node);
        if (depth > MAX_DEPTH) {
            throw new ConfigException(where + ": nested too deeply.");
        }
        return switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> new Raw.Scalar("", where);
            case ScalarNode scalar -> new Raw.Scalar(scalar.getValue(), where);
            case SequenceNode sequence -> {
                List<Raw> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(raw(item, depth + 1)));
                yield new Raw.Items(items, where);
            }
            case MappingNode mapping -> table(mapping, where, depth);
            default -> throw new ConfigException(where + ": anchors and aliases are not read here.");
        };
    }

    private Raw.Table table(MappingNode mapping, String where, int depth) {
        Map<String, Raw> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new ConfigException(where(tuple.getKeyNode()) + ": a key must be a word.");
            }
            Raw value = raw(tuple.getValueNode(), depth + 1);
            if (entries.put(key.getValue(), relocated(value, where(key))) != null) {
                throw new ConfigException(where(key) + ": '" + key.getValue() + "' is written twice.");
            }
        }
        return new Raw.Table(entries, where);
    }

    /** A complaint about a value names the line of its key. */
    private static Raw relocated(Raw raw, String where) {
        return switch (raw) {
            case Raw.Scalar scalar -> new Raw.Scalar(scalar.text(), where);
            case Raw.Items items -> new Raw.Items(items.items(), where);
            case Raw.Table table -> new Raw.Table(table.entries(), where);
        };
    }

    private String where(Node node) {
        return name
                + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }
}
