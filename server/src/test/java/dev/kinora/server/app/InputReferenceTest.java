package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Transcoder;
import dev.kinora.server.reference.Pictures;
import dev.kinora.server.render.SampleVideo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of a reference picture in every encoding, over real HTTP; and what must not come through. */
class InputReferenceTest {
    private static final byte[] PNG = Pictures.quarters("png", 1280, 720);
    private static final String DATA_URL =
            "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
    private static final String WISH = "[slow 60s] a kite";

    @TempDir
    static Path folder;

    private static TestServer server;
    private static HttpServer pictures;
    private static String http;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.start(folder, Map.of("allow_private_addresses", "true"));
        pictures = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pictures.createContext("/a.png", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, PNG.length);
            exchange.getResponseBody().write(PNG);
            exchange.close();
        });
        pictures.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        pictures.createContext("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                byte[] chunk = new byte[1 << 20];
                for (int i = 0; i < 40; i++) {
                    exchange.getResponseBody().write(chunk);
                }
            } catch (IOException hungUp) {
                exchange.close();
            }
        });
        pictures.start();
        http = "http://127.0.0.1:" + pictures.getAddress().getPort();
    }

    @AfterAll
    static void stop() {
        pictures.stop(0);
        server.close();
    }

    static Stream<Form> forms() {
        return Stream.of(
                form().file("input_reference", "a.png", "image/png", PNG),
                form().file("input_reference", "upload", "application/octet-stream", PNG),
                form().file("input_reference", "a.jpg", "image/jpeg", PNG),
                form().part(
                                "Content-Disposition: form-data; name=\"input_reference\"\r\n"
                                        + "Content-Type: application/octet-stream",
                                PNG),
                form().part("Content-Disposition: form-data; name=\"input_reference\"", PNG),
                form().part(
                                "Content-Disposition: form-data; name=\"input_reference\"\r\n"
                                        + "Content-Type: text/plain",
                                PNG),
                form().file("input", "a.png", "image/png", PNG),
                form().text("input_reference[image_url]", DATA_URL),
                form().part(
                                "Content-Disposition: form-data; name=\"input_reference[image_url]\"\r\n"
                                        + "Content-Type: application/octet-stream",
                                DATA_URL.getBytes(StandardCharsets.UTF_8)),
                form().text("input_reference[image_url]", http + "/a.png"),
                form().text("input_reference.image_url", http + "/a.png"),
                form().text("input_reference", "{\"image_url\":\"" + http + "/a.png\"}"),
                form().text("input_reference", DATA_URL),
                form().text("input_reference", http + "/a.png"),
                form().text("input", http + "/a.png"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormInMultipart(Form form) throws Exception {
        accepted(server.send(form.post(server.request("/v1/videos"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"input_reference\":{\"image_url\":\"DATA\"}",
                "\"input_reference\":{\"image_url\":\"URL\"}",
                "\"input_reference\":{\"image_url\":\"URL\",\"file_id\":null}",
                "\"input_reference\":\"DATA\"",
                "\"input_reference\":\"URL\"",
                "\"input_reference\":\"{\\\"image_url\\\":\\\"URL\\\"}\"",
                "\"input\":{\"image_url\":\"URL\"}",
                "\"input\":\"DATA\""
            })
    void everyFormInJson(String field) throws Exception {
        accepted(json(field.replace("DATA", DATA_URL).replace("URL", http + "/a.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input_reference[image_url]", "input_reference.image_url", "input_reference", "input"})
    void everyFormUrlEncoded(String name) throws Exception {
        for (String address : new String[] {DATA_URL, http + "/a.png"}) {
            accepted(server.send(server.request("/v1/videos")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "prompt=" + encoded(WISH) + "&size=1280x720&" + encoded(name) + "=" + encoded(address)))));
        }
    }

    @Test
    void jpegAndWebpAreTakenAsWell() throws Exception {
        accepted(picture(Pictures.quarters("jpg", 1280, 720)));

        Path webp = folder.resolve("tall.webp");
        new Transcoder(SampleVideo.programs(), MediaLimits.defaults()).thumbnail(SampleVideo.file(), webp);
        HttpResponse<String> response = server.send(new Form()
                .text("prompt", WISH)
                .file("input_reference", "a.webp", "image/webp", Files.readAllBytes(webp))
                .post(server.request("/v1/videos")));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        server.send(server.request("/v1/videos/" + TestServer.field(response.body(), "id"))
                .DELETE());
    }

    /** The quarters as they are seen, from the upper left clockwise. */
    @ParameterizedTest
    @ValueSource(strings = {"1rgbw", "2grwb", "3bwrg", "4wbgr", "5rwbg", "6wrgb", "7bgrw", "8gbwr"})
    void aPhotographIsTurnedBeforeItIsMeasured(String expected) throws Exception {
        int orientation = expected.charAt(0) - '0';
        byte[] lying = Pictures.quarters("jpg", orientation >= 5 ? 720 : 1280, orientation >= 5 ? 1280 : 720);

        HttpResponse<String> response = picture(Pictures.turned(lying, orientation, ByteOrder.BIG_ENDIAN));

        String id = TestServer.field(response.body(), "id");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Pictures.letters(stored(id))).isEqualTo(expected.substring(1));
        server.send(server.request("/v1/videos/" + id).DELETE());
    }

    @Test
    void aPictureThatLiesOnItsSideIsMeasuredAsItIsSeen() {
        byte[] lying = Pictures.quarters("jpg", 1280, 720);

        assertRow(
                picture(Pictures.turned(lying, 6, ByteOrder.LITTLE_ENDIAN)),
                "\"input_reference\"",
                "null",
                "Inpaint image must match the requested width and height");
    }

    @Test
    void row18AnotherSize() {
        assertRow(
                picture(Pictures.quarters("png", 1279, 720)),
                "\"input_reference\"",
                "null",
                "\"message\":\"Inpaint image must match the requested width and height\"");
    }

    @Test
    void row19OtherKindsOfFiles() {
        for (String[] kind : new String[][] {{"gif", "image/gif"}, {"bmp", "image/bmp"}, {"tiff", "image/tiff"}}) {
            assertRow(
                    picture(Pictures.quarters(kind[0], 1280, 720)),
                    "\"input_reference\"",
                    "\"unsupported_file_mimetype\"",
                    "Invalid file 'input_reference': unsupported mimetype ('" + kind[1]
                            + "'). Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.");
        }
        assertRow(
                picture("no picture".getBytes(StandardCharsets.UTF_8)),
                "\"input_reference\"",
                "\"unsupported_file_mimetype\"",
                "('application/octet-stream')");
        assertRow(picture(new byte[0]), "\"input_reference\"", "\"unsupported_file_mimetype\"", "");
    }

    @Test
    void row19Damaged() {
        byte[] damaged = PNG.clone();
        java.util.Arrays.fill(damaged, 60, damaged.length, (byte) 7);

        assertRow(picture(damaged), "\"input_reference\"", "\"invalid_image\"", "could not be decoded");
        assertRow(
                picture(java.util.Arrays.copyOf(PNG, 20)),
                "\"input_reference\"",
                "\"invalid_image\"",
                "damaged or cut short");
    }

    @Test
    void bombsAreRefusedAtOnce() throws Exception {
        Instant before = Instant.now();

        assertRow(picture(Pictures.bomb(50_000, 50_000)), "\"input_reference\"", "null", "Inpaint image");
        HttpResponse<String> text = picture(Pictures.textBomb(PNG));
        assertThat(text.statusCode()).isIn(200, 400);
        if (text.statusCode() == 200) {
            server.send(server.request("/v1/videos/" + TestServer.field(text.body(), "id"))
                    .DELETE());
        }

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7:an integer", "true:a boolean", "[]:an array", "\"hello\":a string", "\"{x\":a string"})
    void row20WrongKinds(String kind) {
        int colon = kind.lastIndexOf(':');

        assertRow(
                json("\"input_reference\":" + kind.substring(0, colon)),
                "\"input_reference\"",
                "\"invalid_type\"",
                "Invalid type for 'input_reference': expected an object, but got " + kind.substring(colon + 1)
                        + " instead.");
    }

    @Test
    void row20TwoFiles() {
        Form twice = form().file("input_reference", "a.png", "image/png", PNG)
                .file("input_reference", "b.png", "image/png", PNG);

        assertRow(
                server.send(twice.post(server.request("/v1/videos"))),
                "\"input_reference\"",
                "\"invalid_type\"",
                "expected an object, but got an array instead.");
    }

    @Test
    void row21BothOrNone() {
        for (String object : new String[] {
            "{}", "{\"image_url\":null}", "{\"image_url\":\"https://example.org/a.png\",\"file_id\":\"file-1\"}"
        }) {
            assertRow(
                    json("\"input_reference\":" + object),
                    "\"input_reference\"",
                    "\"invalid_value\"",
                    "Provide exactly one of 'image_url' or 'file_id' for 'input_reference'.");
        }
    }

    @Test
    void row29UnknownFile() {
        for (HttpResponse<String> response : List.of(
                json("\"input_reference\":{\"file_id\":\"file-unknown\"}"),
                server.send(
                        form().text("input_reference[file_id]", "file-unknown").post(server.request("/v1/videos"))))) {
            assertRow(response, "\"input_reference.file_id\"", "null", "No such File object: file-unknown");
        }
    }

    @Test
    void whatIsInsideAnObjectIsLookedAtAsWell() {
        assertRow(
                json("\"input_reference\":{\"image_url\":\"" + http + "/a.png\",\"detail\":\"high\"}"),
                "\"input_reference.detail\"",
                "\"unknown_parameter\"",
                "Unknown parameter: 'input_reference.detail'.");
        assertRow(
                json("\"input_reference\":{\"image_url\":{\"url\":\"x\"}}"),
                "\"input_reference.image_url\"",
                "\"invalid_type\"",
                "expected a string, but got an object");
    }

    @Test
    void addressesThatGiveNothing() {
        Map<String, String> reasons = Map.of(
                http + "/gone",
                "did not answer with a picture",
                http + "/large",
                "too large",
                "http://127.0.0.1:1/a.png",
                "could not be reached",
                "https://user:secret@example.org/a.png",
                "without credentials",
                "https://",
                "'image_url'",
                "data:image/png;base64,@@@@",
                "not valid base64",
                "data:image/png,abc",
                "has to look like",
                "ftp://example.org/a.png",
                "https address");
        reasons.forEach((address, reason) -> assertRow(
                json("\"input_reference\":{\"image_url\":\"" + address + "\"}"),
                "\"input_reference\"",
                "\"invalid_value\"",
                reason));
        assertThat(files("tmp")).isEmpty();
    }

    @Test
    void aDataUrlHasABound() {
        String large = "data:image/png;base64," + "A".repeat(20_971_520);

        assertRow(
                json("\"input_reference\":{\"image_url\":\"" + large + "\"}"),
                "\"input_reference\"",
                "\"string_above_max_length\"",
                "Expected a string with maximum length 20971520, but got a string with length 20971542 instead.");
    }

    @Test
    void nothingIsLeftOfARefusalAndTheInputGoesWithItsVideo() throws Exception {
        int before = files("assets").size();
        picture(Pictures.quarters("png", 1279, 720));
        assertThat(files("assets")).hasSize(before);

        String id = TestServer.field(picture(PNG).body(), "id");
        assertThat(files("assets")).hasSize(before + 1);
        server.send(server.request("/v1/videos/" + id).DELETE());

        assertThat(files("assets")).hasSize(before);
        assertThat(files("tmp").stream().filter(name -> name.contains("uploads")))
                .isEmpty();
    }

    private static Form form() {
        return new Form().text("prompt", WISH).text("size", "1280x720");
    }

    private static HttpResponse<String> picture(byte[] picture) {
        return server.send(form().file("input_reference", "a", "application/octet-stream", picture)
                .post(server.request("/v1/videos")));
    }

    private static HttpResponse<String> json(String field) {
        return server.post("/v1/videos", "{\"prompt\":\"" + WISH + "\",\"size\":\"1280x720\"," + field + "}");
    }

    /** The video is queued and its first frame stored: a PNG of the video's size. */
    private static void accepted(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        String id = TestServer.field(response.body(), "id");
        assertThat(Pictures.letters(stored(id))).isEqualTo("rgbw");
        assertThat(server.send(server.request("/v1/videos/" + id).DELETE()).statusCode())
                .isEqualTo(200);
    }

    private static byte[] stored(String id) throws Exception {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("kinora.db"));
                var statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT asset_key FROM video_input WHERE video_id = '" + id + "'")) {
            assertThat(rows.next()).isTrue();
            String key = rows.getString(1);
            try (Stream<Path> all = Files.walk(folder.resolve("data").resolve("assets"))) {
                return Files.readAllBytes(
                        all.filter(file -> file.endsWith(key)).findFirst().orElseThrow());
            }
        }
    }

    private static List<String> files(String part) {
        try (Stream<Path> all = Files.walk(folder.resolve("data").resolve(part))) {
            return all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> !name.contains("engines"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void assertRow(HttpResponse<String> response, String param, String code, String message) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"type\":\"invalid_request_error\",\"param\":" + param + ",\"code\":" + code)
                .contains(message);
    }
}
