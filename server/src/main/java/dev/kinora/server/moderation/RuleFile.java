package dev.kinora.server.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads lists: one entry a line, {@code #} begins a remark. */
final class RuleFile {
    private static final long MAX_BYTES = 4 << 20;

    /**
     * An entry.
     *
     * @param where file and line, for people
     */
    record Line(String where, String text) {}

    private RuleFile() {}

    /**
     * The entries of a file of the operator.
     *
     * @throws IllegalArgumentException with a sentence for people
     */
    static List<Line> read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IllegalArgumentException("The moderation list " + file + " is larger than 4 MiB; split it.");
            }
            return lines(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "There is no moderation list " + file + "; make it, or take it out of 'moderation.rules'.", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The moderation list " + file + " is not a UTF-8 text file.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The moderation list " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The entries of a list that comes along. */
    static List<Line> builtIn(String name) {
        try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the list " + name + " is missing in the jar");
            }
            return lines(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(String name, String text) {
        List<Line> entries = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String entry = lines[i].strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                entries.add(new Line(name + ":" + (i + 1), entry));
            }
        }
        return entries;
    }
}
