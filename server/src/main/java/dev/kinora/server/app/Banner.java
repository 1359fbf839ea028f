package dev.kinora.server.app;

import dev.kinora.engine.EngineDescriptor;
import dev.kinora.server.config.AuthConfig;
import java.net.URI;
import java.util.List;

/** What a person who started the server wants to know. */
final class Banner {
    private Banner() {}

    static String text(URI baseUrl, List<EngineDescriptor> engines, DataFolder data, AuthConfig auth) {
        boolean open = !auth.closed();
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
                        open ? "no key configured: any key is accepted, from this machine only" : "by key");
    }
}
