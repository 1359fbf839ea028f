package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Json;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The folder that people work in, from init to the file, with the real server. */
class FileWorkflowTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_leads_from_init_to_a_film() throws IOException {
        TestConsole.Ended laid = console().run("init");
        assertThat(laid.code()).as(laid.err()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".env"))))
                .isEqualTo("rw-------");
        Files.writeString(folder.resolve("kinora.yaml"), "engines:\n  - id: card\n    type: testcard\n");
        Files.writeString(
                folder.resolve(".env"),
                "SORA_SIZE='720x1280'\nexport SORA_DURATION=8 # longer\nSORA_REFERENCE_IMAGE=start.gif\n");
        picture("start.gif", 720, 1280);

        TestConsole.Ended made = console().run("generate", "--json");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).contains("prompt.md", "start.gif is a GIF");
        JsonNode job = Json.parse(made.out());
        assertThat(job).isEqualTo(Json.parse(Files.readString(only("metadata"))));
        JsonNode request = job.path("request");
        assertThat(request.path("size").asString()).isEqualTo("720x1280");
        assertThat(request.path("seconds").asInt()).isEqualTo(8);
        assertThat(request.path("prompt").asString()).contains("red kite").doesNotContain("<!--");
        assertThat(request.path("reference").path("file").asString()).isEqualTo("start.gif");
        assertThat(request.path("reference").path("converted_from").asString()).isEqualTo("gif");
        assertThat(job.path("statuses").get(0).path("status").asString()).isEqualTo("queued");
        assertThat(job.path("statuses").valueStream().map(each -> each.path("status")
                        .asString()))
                .last()
                .isEqualTo("completed");
        assertThat(job.path("times").propertyNames())
                .contains("requested_at", "created_at", "completed_at", "downloaded_at", "seconds_in_all");
        assertThat(job.path("cost").path("amount").asString()).isEqualTo("0.80");
        Path film = only("output");
        assertThat(film.getFileName().toString())
                .matches("\\d{8}-\\d{6}-" + job.path("id").asString() + "\\.mp4");
        assertThat(new String(Files.readAllBytes(film), 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("ftyp");
        assertThat(job.path("sha256").asString()).hasSize(64);
        assertThat(job.path("verified").asString()).isEqualTo("hash");
    }

    @Test
    void init_keeps_what_is_there_and_speaks_french() throws IOException {
        Files.writeString(folder.resolve("prompt.md"), "Mine.");
        TestConsole.Ended laid = console().with("KINORA_LANG", "fr").run("init", "--json");
        assertThat(laid.code()).isZero();
        assertThat(Json.parse(laid.out())
                        .valueStream()
                        .filter(item -> !item.path("made").asBoolean())
                        .map(item -> item.path("path").asString()))
                .containsExactly("prompt.md");
        assertThat(folder.resolve("prompt.md")).hasContent("Mine.");
        assertThat(Files.readString(folder.resolve(".env"))).contains("Réglages", "SORA_SIZE=1280x720");
        assertThat(console().run("init").out()).contains("kept  .env").doesNotContain("made ");
    }

    @Test
    void a_reference_of_another_size_is_refused_before_any_request() throws IOException {
        picture("wide.png", 1280, 720);
        picture("odd.bmp", 100, 50);
        TestConsole.Ended tall = generate("-r", "wide.png", "--size", "720x1280");
        assertThat(tall.code()).isEqualTo(2);
        assertThat(tall.err()).contains("1280x720", "720x1280", "--size 1280x720");
        assertThat(generate("-r", "odd.bmp").err()).contains("odd.bmp is a BMP", "100x50", "Resize");
        assertThat(folder.resolve("metadata")).doesNotExist();
        assertThat(folder.resolve("kinora-data")).doesNotExist();
    }

    @Test
    void a_reference_lies_in_its_folder_unless_allowed() throws IOException {
        picture("in.png", 1280, 720);
        Path outside = Files.move(folder.resolve("input_reference/in.png"), folder.resolve("out.png"));
        Files.createSymbolicLink(folder.resolve("input_reference/link.png"), outside);
        assertThat(generate("-r", "out.png").err()).contains("outside of input_reference", "--any-reference");
        assertThat(generate("-r", "link.png").err()).contains("outside of input_reference");
        assertThat(generate("-r", "../out.png").err()).contains("outside of input_reference");
        assertThat(generate("-r", "gone.png").err()).contains("no reference picture gone.png");
        Files.writeString(folder.resolve("input_reference/text.png"), "no picture at all");
        assertThat(generate("-r", "text.png").err()).contains("JPEG, PNG and WebP");
        Files.writeString(folder.resolve("kinora.yaml"), "engines:\n  - id: card\n    type: testcard\n");
        TestConsole.Ended allowed = generate("-r", "out.png", "--any-reference", "--json");
        assertThat(allowed.code()).as(allowed.err()).isZero();
        assertThat(Json.parse(allowed.out())
                        .path("request")
                        .path("reference")
                        .path("sha256")
                        .asString())
                .isEqualTo(sha256(outside));
    }

    @Test
    void a_wrong_setting_names_its_variable() throws IOException {
        Files.writeString(folder.resolve(".env"), "SORA_DURATION=long\n");
        TestConsole.Ended ended = console().run("generate", "x");
        assertThat(ended.code()).isEqualTo(6);
        assertThat(ended.err()).contains("'long'", "SORA_DURATION");
    }

    private TestConsole.Ended generate(String... more) {
        return console()
                .run(Stream.concat(Stream.of("generate", "a red kite"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void picture(String name, int width, int height) throws IOException {
        Files.createDirectories(folder.resolve("input_reference"));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        String format = name.substring(name.lastIndexOf('.') + 1);
        assertThat(ImageIO.write(
                        picture,
                        format,
                        folder.resolve("input_reference").resolve(name).toFile()))
                .isTrue();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Path only(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.reduce((one, two) -> {
                        throw new AssertionError(one + " and " + two);
                    })
                    .orElseThrow();
        }
    }

    private TestConsole console() {
        return TestConsole.in(folder)
                .with("KINORA_DATA_DIR", folder.resolve("kinora-data").toString());
    }
}
