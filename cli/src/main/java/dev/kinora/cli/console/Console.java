package dev.kinora.cli.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the program reads of the world and where it writes: results to {@code out}, everything else to {@code err}. */
public final class Console {
    /** Who is at the other end. */
    public enum Kind {
        /** People who see lines drawn over and can answer questions. */
        INTERACTIVE,
        /** People who see lines drawn over; the input comes from elsewhere. */
        TERMINAL,
        /** A log or a program: plain lines. */
        PLAIN
    }

    private final Streams streams;
    private final Kind kind;
    private final Map<String, String> environment;
    private final Path folder;
    private volatile @Nullable Messages messages;

    /**
     * A console.
     *
     * @param streams the streams of the process
     * @param kind who is at the other end
     * @param environment the variables
     * @param folder the folder that relative paths start from
     */
    public Console(Streams streams, Kind kind, Map<String, String> environment, Path folder) {
        this.streams = streams;
        this.kind = kind;
        this.environment = Map.copyOf(environment);
        this.folder = folder;
    }

    /** The one of this process; the launcher knows which of its streams are terminals. */
    public static Console ofProcess() {
        boolean terminal = Boolean.getBoolean("kinora.terminal") && !"dumb".equals(System.getenv("TERM"));
        Kind kind = !terminal ? Kind.PLAIN : Boolean.getBoolean("kinora.input") ? Kind.INTERACTIVE : Kind.TERMINAL;
        return new Console(new Streams(System.in, System.out, System.err), kind, System.getenv(), Path.of(""));
    }

    /** The same with these variables where it has none of that name. */
    public Console withDefaults(Map<String, String> variables) {
        Map<String, String> all = new TreeMap<>(variables);
        all.putAll(environment);
        return new Console(streams, kind, all, folder);
    }

    /** What comes in. */
    public InputStream in() {
        return streams.in();
    }

    /** Where results go. */
    public PrintStream out() {
        return streams.out();
    }

    /** Where everything else goes. */
    public PrintStream err() {
        return streams.err();
    }

    /** Who is at the other end. */
    public Kind kind() {
        return kind;
    }

    /** The variables. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The folder that relative paths start from. */
    public Path folder() {
        return folder;
    }

    /** A path as somebody named it in this folder. */
    public Path at(Path path) {
        return folder.resolve(path);
    }

    /** What the program says, in the language of its user; read when it first says something. */
    public Messages messages() {
        Messages known = messages;
        if (known == null) {
            known = Messages.of(environment);
            messages = known;
        }
        return known;
    }

    /** The text of a message. */
    public String text(String key, Object... values) {
        return messages().text(key, values);
    }

    /** Tells people something, beside the results. */
    public void say(String key, Object... values) {
        streams.err().println(messages().text(key, values));
    }

    /** The value of a variable; empty when it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
