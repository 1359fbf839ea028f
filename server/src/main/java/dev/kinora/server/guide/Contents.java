package dev.kinora.server.guide;

import java.util.List;
import java.util.Optional;

/** What the guide consists of, in the order in which it is read. */
final class Contents {
    /**
     * One page.
     *
     * @param name the last part of its address
     * @param title in the navigation
     * @param file below {@code docs/}
     */
    record Entry(String name, String title, String file) {
        String address() {
            return name.equals(Guide.START) ? "/docs" : "/docs/" + name;
        }
    }

    /**
     * Pages under one heading.
     *
     * @param title of the heading
     */
    record Part(String title, List<Entry> entries) {}

    private static final List<Part> PARTS = present(List.of(
            new Part(
                    "Guide",
                    List.of(
                            new Entry(Guide.START, "Start", "guide/README.md"),
                            guide("quick-start", "Quick start"),
                            guide("tutorial", "Tutorial"),
                            guide("examples", "Examples"),
                            guide("api", "Reference of the API"),
                            guide("practices", "Best practices"),
                            guide("troubleshooting", "Troubleshooting"),
                            guide("moving", "Moving from the hosted API"))),
            new Part(
                    "In depth",
                    List.of(
                            page("command-line", "Command line"),
                            page("command-line-recording", "Command line, recorded"),
                            page("java-client", "Java client"),
                            page("mcp", "Assistants (MCP)"),
                            page("references-and-derivations", "References, remixes, characters"),
                            page("events-and-extras", "Events and extras"),
                            page("live-preview", "Live preview"),
                            page("files-and-batches", "Files and batches"),
                            page("webhooks", "Webhooks"),
                            page("keys-and-limits", "Keys and limits"),
                            page("moderation", "Moderation"),
                            page("configuration", "Configuration"),
                            page("animatic", "The drawing engine"),
                            page("compatibility", "Compatibility, row by row")))));

    private Contents() {}

    /** The parts, with the pages that this build has. */
    static List<Part> parts() {
        return PARTS;
    }

    private static List<Part> present(List<Part> planned) {
        return planned.stream()
                .map(part -> new Part(
                        part.title(),
                        part.entries().stream().filter(Contents::isThere).toList()))
                .toList();
    }

    private static boolean isThere(Entry entry) {
        return Guide.class.getResource(Guide.FOLDER + entry.file()) != null;
    }

    static Optional<Entry> entry(String name) {
        return PARTS.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.name().equals(name))
                .findFirst();
    }

    /** The page that a file below {@code docs/} became. */
    static Optional<Entry> ofFile(String file) {
        return PARTS.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.file().equals(file))
                .findFirst();
    }

    private static Entry guide(String name, String title) {
        return new Entry(name, title, "guide/" + name + ".md");
    }

    private static Entry page(String name, String title) {
        return new Entry(name, title, name + ".md");
    }
}
