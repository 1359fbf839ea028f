package dev.kinora.server.app;

import dev.kinora.engine.EngineDescriptor;
import java.net.URI;
import java.util.List;

/** What a person who started the server wants to know. */
final class Banner {
    private Banner() {}

    /** Whether callers need a key. */
    enum Door {
        OPEN,
        CLOSED
    }

    static String text(URI baseUrl, List<EngineDescriptor> engines, DataFolder data, Door door) {
        boolean open = door == Door.OPEN;
        String titles = String.join(
                "\n           ",
                engines.stream()
                        .map(engine ->
                                engine.title() + (engine.healthy() ? "" : "  (not working: " + engine.problem() + ")"))
                        .toList());
        return """
                Kinora is ready at %s
                  SDKs     OPENAI_BASE_URL=%s  OPENAI_API_KEY=%s
                  engine   %s
                  data     %s
                  access   %s
                """.formatted(
                        baseUrl.resolve("/"),
                        baseUrl,
                        open ? "any-text" : "<your key>",
                        titles,
                        data.root(),
                        open ? "there is no key yet: any key is accepted, from this machine only" : "by key");
    }
}
