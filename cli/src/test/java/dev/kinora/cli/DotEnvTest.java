package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.workspace.DotEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DotEnvTest {
    @TempDir
    Path folder;

    @Test
    void lines_are_read_as_other_programs_read_them() throws IOException {
        assertThat(of("""
                # a remark
                SORA_MODEL=sora-2-pro
                  export SORA_SIZE = "1280x720"   # behind a quoted value
                SORA_DURATION=8 # behind a bare one
                OPENAI_API_KEY='sk-#not a remark'
                KINORA_LANG=
                KINORA_BASE_URL="http://a/\\"b\\"\\n"
                DATABASE_URL=postgres://elsewhere
                no setting at all
                SORA_MODEL=the-last-counts
                """))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "SORA_MODEL", "the-last-counts",
                        "SORA_SIZE", "1280x720",
                        "SORA_DURATION", "8",
                        "OPENAI_API_KEY", "sk-#not a remark",
                        "KINORA_LANG", "",
                        "KINORA_BASE_URL", "http://a/\"b\"\n"));
        assertThat(of("\ufeffSORA_MODEL=a\r\nSORA_SIZE=b\r\n"))
                .containsEntry("SORA_MODEL", "a")
                .containsEntry("SORA_SIZE", "b");
    }

    @Test
    void a_folder_without_settings_has_none() {
        assertThat(DotEnv.of(folder)).isEmpty();
    }

    @Test
    void options_win_over_variables_and_those_over_the_file() throws IOException {
        Files.writeString(folder.resolve(".env"), "SORA_MODEL=from-file\nSORA_SIZE=720x1280\nKINORA_API_KEY=right\n");
        try (FakeApi api = new FakeApi("completed")) {
            TestConsole console = TestConsole.in(folder)
                    .with("OPENAI_BASE_URL", api.address())
                    .with("SORA_MODEL", "from-shell");
            assertThat(console.run("generate", "--no-wait", "--size", "1792x1024", "x")
                            .code())
                    .isZero();
            assertThat(api.asked.getFirst())
                    .contains("\"model\":\"from-shell\"", "\"size\":\"1792x1024\"", "\"seconds\":\"4\"");
            assertThat(console.with("KINORA_MODEL", "own")
                            .run("generate", "--no-wait", "x")
                            .code())
                    .isZero();
            assertThat(api.asked.getLast()).contains("\"model\":\"own\"", "\"size\":\"720x1280\"");
        }
    }

    private Map<String, String> of(String text) throws IOException {
        Files.writeString(folder.resolve(".env"), text);
        return DotEnv.of(folder);
    }
}
