package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The Java of {@code docs/java-client.md}, compiled for Java 17 and run as one program against the real server. */
class JavaClientPageTest {
    private static final Path PAGE = Path.of("..", "docs", "java-client.md");
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> PACKAGES = List.of(
            "",
            ".batch",
            ".character",
            ".error",
            ".event",
            ".file",
            ".model",
            ".page",
            ".transfer",
            ".video",
            ".wait",
            ".webhook");

    @TempDir
    Path folder;

    @Test
    @Timeout(240)
    void every_block_compiles_and_runs() throws Exception {
        Logs.quiet();
        try (RealServer server = new RealServer(folder)) {
            String program = program(Files.readString(PAGE))
                    .replace("http://127.0.0.1:8080/v1", server.baseUrl())
                    .replace("https://example.com/kinora", "http://127.0.0.1:9/kinora")
                    .replace("sk-…", RealServer.KEY);
            compile(program);
            ImageIO.write(
                    new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB),
                    "png",
                    folder.resolve("first.png").toFile());
            String said = run();
            assertThat(said)
                    .contains("bytes, SHA-256")
                    .contains("completed 100%")
                    .contains("video.completed 100")
                    .contains("HASH")
                    .contains("shot-1 video_")
                    .contains("answer 400: the header webhook-id is missing")
                    .contains("seconds: Invalid value: '5'")
                    .contains(" models")
                    .endsWith("all of it\n");
            assertThat(folder.resolve("kite.mp4")).isNotEmptyFile();
        }
    }

    @Test
    void the_page_names_every_setting_of_the_builder() throws IOException {
        String page = Files.readString(PAGE);
        for (var method : dev.kinora.client.KinoraClient.Builder.class.getDeclaredMethods()) {
            boolean setting = java.lang.reflect.Modifier.isPublic(method.getModifiers())
                    && method.getReturnType().equals(dev.kinora.client.KinoraClient.Builder.class);
            if (setting && !method.getName().equals("environment")) {
                assertThat(page).contains("`" + method.getName() + "`");
            }
        }
    }

    private static String program(String page) {
        StringBuilder body = new StringBuilder();
        Matcher block = BLOCK.matcher(page.replace("\r\n", "\n"));
        while (block.find()) {
            body.append(block.group(1)).append('\n');
        }
        String imports = PACKAGES.stream()
                .map(name -> "import dev.kinora.client" + name + ".*;\n")
                .collect(Collectors.joining());
        return imports + """
                import java.nio.file.Path;
                import java.time.Duration;
                import java.util.List;
                import java.util.Map;
                import java.util.concurrent.CompletableFuture;
                import java.util.stream.Stream;

                public class Page {
                    public static void main(String[] arguments) {
                        Map<String, String> headers = Map.of();
                        String body = "{}";
                """ + body + "System.out.println(\"all of it\");\n}\n}\n";
    }

    private void compile(String program) throws IOException {
        Path source = Files.writeString(folder.resolve("Page.java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
        int code = compiler.run(
                null,
                said,
                said,
                "--release",
                "17",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(code).as("%s%n%s", said, program).isZero();
    }

    private String run() throws IOException, InterruptedException {
        String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
        File log = folder.resolve("page.log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, "Page")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(process.waitFor(200, TimeUnit.SECONDS))
                    .as("it ends: %s", Files.readString(log.toPath()))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(log.toPath());
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
