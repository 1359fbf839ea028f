package dev.kinora.server.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The guide as it was built in. Thread-safe. A page is rendered when it is first asked for, and kept. */
public final class Guide {
    /** The name of its first page. */
    public static final String START = "guide";

    /** Where the pages are, beside this class. */
    static final String FOLDER = "docs/";

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    /**
     * One page.
     *
     * @param name as {@link Contents} knows it
     * @return HTML in UTF-8; empty when there is no such page
     * @throws IOException when this build cannot be read
     */
    public Optional<byte[]> page(String name) throws IOException {
        Optional<Contents.Entry> entry = Contents.entry(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        byte[] kept = pages.get(name);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<byte[]> markdown = file(entry.get().file());
        markdown.ifPresent(text -> pages.put(name, Page.render(entry.get(), text)));
        return Optional.ofNullable(pages.get(name));
    }

    /**
     * One of the programs that the pages show.
     *
     * @param name of its file
     * @return the file, UTF-8; empty when there is no such program
     * @throws IOException when this build cannot be read
     */
    public Optional<byte[]> example(String name) throws IOException {
        // A name is no path: nothing but the folder of the examples is reached.
        return name.matches("[A-Za-z][A-Za-z0-9-]*\\.[a-z]+") ? file("guide/examples/" + name) : Optional.empty();
    }

    private static Optional<byte[]> file(String path) throws IOException {
        try (InputStream in = Guide.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
