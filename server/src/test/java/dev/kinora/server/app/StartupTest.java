package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.KinoraConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Why a server does not start, in one sentence with the fix. */
class StartupTest {
    @TempDir
    Path folder;

    @Test
    void thePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses(Map.of("server.port", Integer.toString(other.getLocalPort())))
                    .startsWith("Kinora cannot listen on 127.0.0.1:" + other.getLocalPort())
                    .contains("choose another port with --port");
        }
    }

    @Test
    void anotherServerHasTheDataDirectory() {
        try (TestServer _ = TestServer.start(folder)) {
            refuses(Map.of()).contains(folder.resolve("data").toString());
        }
        TestServer.start(folder).close();
    }

    @Test
    void theDataDirectoryIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        refuses(Map.of("data.dir", file.toString())).contains(file.toString());
    }

    /** Nobody can make a folder there, root included. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theDataDirectoryIsWhereNobodyMayWrite() {
        refuses(Map.of("data.dir", "/proc/kinora"))
                .isEqualTo("The data directory /proc/kinora cannot be written; make it writable, or name another one"
                        + " with data.dir.");
    }

    @Test
    void theNamedFfmpegIsMissing() {
        refuses(Map.of("media.ffmpeg", "/no/such/ffmpeg", "media.ffprobe", "/no/such/ffprobe"))
                .contains("/no/such/ffmpeg");
    }

    @Test
    void theNamedFfmpegIsSomethingElse() {
        refuses(Map.of("media.ffmpeg", "/bin/true", "media.ffprobe", "/bin/true"))
                .contains("/bin/true");
        refuses(Map.of("media.ffmpeg", "/bin/false", "media.ffprobe", "/bin/false"))
                .contains("media.ffmpeg is /bin/false", "media.ffprobe is /bin/false");
    }

    @Test
    void othersCanReachItAndThereIsNoKey() {
        refuses(Map.of("server.host", "0.0.0.0")).contains("KINORA_API_KEY", "openssl rand -hex 24");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void withAKeyOthersMayReachIt() {
        try (TestServer server =
                TestServer.start(folder, Map.of("server.host", "0.0.0.0", "auth.key", "sk-test-key-0001"))) {
            assertThat(server.get("/v1/models").statusCode()).isEqualTo(200);
            assertThat(server.kinora().acceptsAnyKey()).isFalse();
        }
    }

    @Test
    void theHostIsNoAddress() {
        refuses(Map.of("server.host", "no.such.host.invalid")).contains("server.host", "no.such.host.invalid");
    }

    @Test
    void theEngineTypeIsUnknown() throws IOException {
        Path file = Files.writeString(folder.resolve("other.yaml"), "engines: [{id: x, type: nonesuch}]\n");
        KinoraConfig config = ConfigLoader.load(new ConfigSources(
                        Optional.of(file),
                        Map.of(),
                        Map.of(
                                "server.port",
                                "0",
                                "data.dir",
                                folder.resolve("data").toString())))
                .config();

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> Kinora.start(config).close())
                .withMessageContaining("unknown type 'nonesuch'")
                .withMessageContaining("testcard");
    }

    private AbstractStringAssert<?> refuses(Map<String, String> flags) {
        String[] message = new String[1];
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> TestServer.start(folder, flags).close())
                .satisfies(e -> message[0] = e.getMessage());
        return assertThat(message[0]);
    }
}
