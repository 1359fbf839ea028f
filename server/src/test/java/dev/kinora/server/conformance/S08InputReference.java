package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first frame of a video, in every form that clients send it. */
class S08InputReference {
    private static final byte[] FITTING = Pictures.png(720, 1280);

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Map.of("allow_private_addresses", "true"));

    private static Answer with(String reference) {
        return SERVER.post("/v1/videos", "{\"prompt\":\"[slow 5m]\",\"input_reference\":" + reference + "}");
    }

    private static Answer file(String name, String type, byte[] image) {
        return SERVER.post(
                "/v1/videos", new Form().text("prompt", "[slow 5m]").file("input_reference", name, type, image));
    }

    @Row(section = 8, at = "first frame", says = "the image becomes the first frame")
    void rowFirstFrame() {
        Answer made = SERVER.create(
                new Form().text("prompt", "a kite").file("input_reference", "a.png", "image/png", FITTING));
        assertThat(SERVER.finished(made.at("id")).at("status")).isEqualTo("completed");
    }

    @Row(section = 8, at = "pixels", says = "its pixels must be exactly `size`")
    void rowPixels() {
        assertThat(file("a.png", "image/png", Pictures.png(720, 1279)).at("error.message"))
                .isEqualTo("Inpaint image must match the requested width and height");
    }

    @Row(section = 8, at = "types", says = "JPEG, PNG and WebP; nothing else")
    void rowTypes() {
        // Before anything is made that renders for long.
        byte[] webp = SERVER.get("/v1/videos/" + SERVER.completed() + "/content?variant=thumbnail")
                .bytes();
        accepted(file("a.jpg", "image/jpeg", Pictures.of("jpg", 720, 1280)));
        accepted(file("a.png", "image/png", FITTING));
        accepted(SERVER.post(
                "/v1/videos",
                new Form()
                        .text("prompt", "[slow 5m]")
                        .text("size", "1280x720")
                        .file("input_reference", "a.webp", "image/webp", webp)));
        for (String format : List.of("gif", "bmp")) {
            assertThat(file("a.png", "image/png", Pictures.of(format, 720, 1280))
                            .at("error.code"))
                    .isEqualTo("unsupported_file_mimetype");
        }
    }

    @Row(section = 8, at = "object", says = "exactly one of `image_url` (https or data URL) and `file_id`")
    void rowObject() throws IOException {
        accepted(with("{\"image_url\":\"" + Pictures.dataUrl("image/png", FITTING) + "\"}"));
        HttpServer pictures = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pictures.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, FITTING.length);
            exchange.getResponseBody().write(FITTING);
            exchange.close();
        });
        pictures.start();
        try {
            accepted(with(
                    "{\"image_url\":\"http://127.0.0.1:" + pictures.getAddress().getPort() + "/a.png\"}"));
        } finally {
            pictures.stop(0);
        }
        assertThat(with("{}").at("error.code")).isEqualTo("invalid_value");
    }

    @Row(section = 8, at = "file_id", says = "`file_id` of an uploaded image")
    void rowFileId() {
        String file = accepted(SERVER.post(
                        "/v1/files", new Form().text("purpose", "vision").file("file", "a.png", "image/png", FITTING)))
                .at("id");
        accepted(with("{\"file_id\":\"" + file + "\"}"));
        accepted(SERVER.post(
                "/v1/videos", new Form().text("prompt", "[slow 5m]").text("input_reference[file_id]", file)));
    }

    @Row(
            section = 8,
            at = "bare string",
            says = "in JSON an object only; a bare text was refused",
            deliberately = "a bare data URL or https address is taken, since old clients send it")
    void rowBareString() {
        String image = Pictures.dataUrl("image/png", FITTING);
        accepted(with("\"" + image + "\""));
        accepted(
                SERVER.post("/v1/videos", new Form().text("prompt", "[slow 5m]").text("input_reference", image)));
        assertThat(with("\"a.png\"").at("error.message"))
                .isEqualTo("Invalid type for 'input_reference': expected an object, but got a string instead.");
    }

    @Row(section = 8, at = "any file", says = "a file part without a usable name or type is taken all the same")
    void rowAnyFile() {
        accepted(file("upload", "application/octet-stream", FITTING));
        accepted(file("", "image/png", FITTING));
    }

    @Row(section = 8, at = "private addresses", says = "no private addresses are fetched, however they are spelled")
    void rowPrivateAddresses() {
        try (LiveServer guarded = LiveServer.started(Map.of())) {
            for (String address : List.of(
                    "https://127.0.0.1/a.png",
                    "https://localhost/a.png",
                    "https://[::1]/a.png",
                    "https://169.254.169.254/latest/meta-data",
                    "https://10.0.0.1/a.png",
                    "https://2130706433/a.png",
                    "https://0x7f.1/a.png",
                    "http://example.org/a.png",
                    "file:///etc/passwd",
                    "ftp://127.0.0.1/a.png")) {
                Answer refused = guarded.post(
                        "/v1/videos", "{\"prompt\":\"p\",\"input_reference\":{\"image_url\":\"" + address + "\"}}");
                assertThat(refused.status()).as(address + " " + refused).isEqualTo(400);
                assertThat(refused.at("error.param")).startsWith("input_reference");
            }
        }
    }
}
