package dev.kinora.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "configuration.md");

    @Test
    void thePageSaysWhatTheRecordsSay() throws IOException {
        String page = ConfigurationGuide.markdown();
        if (Boolean.getBoolean("kinora.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("docs/configuration.md is stale; write it anew with: mvn -q -pl server -am test"
                        + " -Dtest=ConfigurationGuideTest -Dsurefire.failIfNoSpecifiedTests=false -Dkinora.write=true")
                .hasContent(page);
    }
}
