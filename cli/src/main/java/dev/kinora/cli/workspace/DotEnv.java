package dev.kinora.cli.workspace;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings in a file {@code .env}: lines of {@code NAME=value}, with or without {@code export} before and quotes
 * around the value. Only names that begin with {@code KINORA_}, {@code SORA_} or {@code OPENAI_} are taken; a file for
 * several programs may hold what it likes.
 */
public final class DotEnv {
    private static final long MAX_BYTES = 1 << 20;
    private static final Pattern LINE =
            Pattern.compile("\\s*(?:export\\s+)?((?:KINORA|SORA|OPENAI)_[A-Z0-9_]+)\\s*=\\s*(.*?)\\s*");

    private DotEnv() {}

    /** The settings of this folder; none when it has no such file. */
    public static Map<String, String> of(Path folder) {
        Path file = folder.resolve(".env");
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new Trouble(ExitCode.SETUP, "dotenv.large", file);
            }
            return parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (MalformedInputException e) {
            throw new Trouble(ExitCode.SETUP, "dotenv.unreadable", file, "UTF-8?");
        } catch (IOException e) {
            throw new Trouble(ExitCode.SETUP, "dotenv.unreadable", file, e);
        }
    }

    /** The settings in this text; of a name that stands there twice, the last. */
    static Map<String, String> parse(String text) {
        Map<String, String> settings = new LinkedHashMap<>();
        text.replaceFirst("^\ufeff", "").lines().forEach(line -> {
            Matcher setting = LINE.matcher(line);
            if (setting.matches()) {
                settings.put(setting.group(1), value(setting.group(2)));
            }
        });
        return settings;
    }

    private static String value(String raw) {
        if (raw.startsWith("'")) {
            int end = raw.indexOf('\'', 1);
            return end < 0 ? raw : raw.substring(1, end);
        }
        if (raw.startsWith("\"")) {
            return unescaped(raw);
        }
        int remark = raw.startsWith("#") ? 0 : raw.indexOf(" #");
        return (remark < 0 ? raw : raw.substring(0, remark)).strip();
    }

    private static String unescaped(String quoted) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < quoted.length() && quoted.charAt(i) != '"'; i++) {
            char c = quoted.charAt(i);
            if (c == '\\' && i + 1 < quoted.length()) {
                c = quoted.charAt(++i);
                text.append(c == 'n' ? '\n' : c);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
