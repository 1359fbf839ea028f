package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal by the number of its row in the table of errors, as it stands on the wire. */
class ErrorRowsTest {
    private static final String KEY = "sk-good-key-0001";

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                folder, Map.of("auth.key", KEY, "server.connections.drain", "1s", "server.connections.stall", "2s"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Authorization: Bearer", "Authorization: Digest abc", "api-key:  "})
    void row1NoCredentials(String header) throws IOException {
        String answer = raw("GET /v1/videos HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + (header.isEmpty() ? "" : header + "\r\n") + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401 ").contains("WWW-Authenticate: Bearer");
        assertThat(answer)
                .contains("{\"error\":{\"message\":\"You didn't provide an API key. You need to provide your API key in"
                        + " an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the"
                        + " password field (with blank username)")
                .endsWith("\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}");
    }

    @Test
    void row2WrongKey() {
        HttpResponse<String> response = server.get("/v1/videos");

        assertRow(response, 401, "null", "\"invalid_api_key\"", "Incorrect API key provided: sk-te***01.");
    }

    @Test
    void everyWayToShowAKey() {
        String basic = Base64.getEncoder().encodeToString((":" + KEY).getBytes(StandardCharsets.UTF_8));
        for (String[] header : new String[][] {
            {"Authorization", "Bearer " + KEY},
            {"Authorization", "bEARER " + KEY},
            {"Authorization", KEY},
            {"Authorization", "Basic " + basic},
            {"api-key", KEY}
        }) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            server.baseUrl().resolve("/v1/models"))
                    .header(header[0], header[1]);
            assertThat(server.send(request).statusCode()).as(header[1]).isEqualTo(200);
        }
    }

    @Test
    void row5NotJson() {
        assertRow(create("{"), 400, "null", "null", "We could not parse the JSON body of your request.");
    }

    @Test
    void row6NoObject() {
        assertRow(
                create("[]"),
                400,
                "null",
                "\"invalid_type\"",
                "Invalid type: expected an object, but got an array instead.");
    }

    @Test
    void row7NoForm() {
        assertRow(create("multipart/form-data", "x"), 400, "null", "null", "Could not parse multipart form");
    }

    @Test
    void row8OtherContentType() {
        assertRow(
                create("text/plain", "x"),
                400,
                "null",
                "\"unsupported_content_type\"",
                "Unsupported content type: 'text/plain'.");
    }

    @Test
    void row9TooLarge() throws IOException {
        String head = "POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + KEY
                + "\r\nContent-Type: application/json\r\nContent-Length: 40000000\r\n\r\n";

        String answer = raw(head, 40_000_000);

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("Connection: close", "Request body too large");
    }

    /** Announces two gigabytes in one chunk and sends them as long as the server takes them. */
    @Test
    void row9OneGiantChunk() throws IOException {
        long before = usedHeap();

        String answer = raw(chunked("7fffffff\r\n{\"prompt\":\""), 300_000_000);

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("Connection: close", "Request body too large");
        assertThat(usedHeap() - before).isLessThan(200_000_000);
    }

    @Test
    void aLargeChunkIsABodyLikeAnyOther() throws IOException {
        String body = "{\"prompt\":\"p\",\"model\":\"" + "x".repeat(200_000) + "\"}";

        String answer = raw(chunked(Integer.toHexString(body.length()) + ";name=value\r\n" + body
                + "\r\n0\r\nTrailer: x\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Invalid value: 'xxx", "HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"five\r\n", "\r\n", "fffffffffffffffff\r\n", "5;LONG"})
    void aChunkWithoutAReadableSize(String size) throws IOException {
        assertThat(raw(chunked(size.replace("LONG", "x".repeat(10_000)))))
                .startsWith("HTTP/1.1 400 ")
                .contains("x-request-id: req_", "Connection: close", "{\"error\":{\"message\":");
    }

    @Test
    void aSenderThatHangsUpInTheMiddleIsNoFaultOfTheServer() throws IOException {
        for (String head : List.of(
                chunked("ff\r\n{\"prompt\""),
                chunked("").replace("Transfer-Encoding: chunked", "Content-Length: 90") + "{\"prompt\"")) {
            try (Socket socket = new Socket("127.0.0.1", server.baseUrl().getPort())) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();

                assertThat(received(socket.getInputStream())).isEmpty();
            }
        }
    }

    @Test
    void aRefusedSenderSeesItsAnswerAndMayGoOn() throws IOException {
        String head = "POST /v1/videos HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

        assertThat(raw(head + "Content-Length: 50000000\r\n\r\n", 50_000_000))
                .startsWith("HTTP/1.1 401 ")
                .contains("Connection: close");
        assertThat(raw(head + "Content-Length: 9\r\n\r\n{\"x\":\"y\"}GET /healthz HTTP/1.1\r\nHost: x\r\n"
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 401 ")
                .contains("HTTP/1.1 200 OK");
        assertThat(raw(head + "Expect: 100-continue\r\nContent-Length: 900000\r\n\r\n"))
                .startsWith("HTTP/1.1 401 ");
    }

    @Test
    void aRefusedSenderThatStallsSeesItsAnswerAllTheSame() throws IOException {
        assertThat(raw("POST /v1/videos HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"))
                .startsWith("HTTP/1.1 401 ");
        assertThat(raw("GET /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + KEY
                        + "\r\nContent-Length: 100\r\n\r\n{"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aSenderThatStallsLosesItsConnection() throws IOException {
        assertThat(raw("POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + KEY
                        + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"prompt\""))
                .isEmpty();
    }

    @Test
    void row10Missing() {
        assertRow(
                create("{\"size\":\"1280x720\"}"),
                400,
                "\"prompt\"",
                "\"missing_required_parameter\"",
                "Missing required parameter: 'prompt'.");
        assertRow(create(""), 400, "\"prompt\"", "\"missing_required_parameter\"", "Missing required parameter");
    }

    @Test
    void row11Empty() {
        assertRow(
                create("{\"prompt\":\"\"}"),
                400,
                "\"prompt\"",
                "\"empty_string\"",
                "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty string"
                        + " instead.");
    }

    @Test
    void row12TooLong() {
        assertRow(
                create("{\"prompt\":\"" + "x".repeat(32_001) + "\"}"),
                400,
                "\"prompt\"",
                "\"string_above_max_length\"",
                "Invalid 'prompt': string too long. Expected a string with maximum length 32000, but got a string with"
                        + " length 32001 instead.");
    }

    @ParameterizedTest
    @CsvSource({"5,5", "'\"5\"',5", "'\"x\"',x", "0,0", "24,24", "4.5,4.5"})
    void row13Seconds(String json, String shown) {
        assertRow(
                create("{\"prompt\":\"p\",\"seconds\":" + json + "}"),
                400,
                "\"seconds\"",
                "\"invalid_value\"",
                "Invalid value: '" + shown + "'. Supported values are: '4', '8', '12', '16', and '20'.");
    }

    @Test
    void row14Kind() {
        assertRow(
                create("{\"prompt\":\"p\",\"seconds\":[]}"),
                400,
                "\"seconds\"",
                "\"invalid_type\"",
                "Invalid type for 'seconds': expected one of '4', '8', '12', '16', or '20', but got an array instead.");
    }

    @Test
    void row15Size() {
        assertRow(
                create("{\"prompt\":\"p\",\"size\":\"1080x1080\"}"),
                400,
                "\"size\"",
                "\"invalid_value\"",
                "Invalid value: '1080x1080'. Supported values are: '720x1280', '1280x720', '1024x1792', '1792x1024',"
                        + " '1080x1920', and '1920x1080'.");
    }

    @Test
    void row16Model() {
        assertRow(
                create("{\"prompt\":\"p\",\"model\":\"sora-1-turbo\"}"),
                400,
                "\"model\"",
                "\"invalid_value\"",
                "Invalid value: 'sora-1-turbo'. Supported values are: 'sora-2', 'sora-2-pro',");
    }

    @Test
    void row17Unknown() {
        assertRow(create("{\"width\":1}"), 400, "\"width\"", "\"unknown_parameter\"", "Unknown parameter: 'width'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/videos/video_1", "/v1/videos/video_1/content", "/v1/videos?after=video_1"})
    void row26UnknownVideo(String path) {
        assertRow(get(path), 404, "null", "null", "Video with id 'video_1' not found.");
    }

    @Test
    void row26bNotReady() {
        String id = TestServer.field(create("{\"prompt\":\"[slow 30s]\"}").body(), "id");

        assertRow(
                get("/v1/videos/" + id + "/content"),
                404,
                "null",
                "null",
                "Video is not ready yet, use GET /v1/videos/{video_id} to check status.");
        server.send(authorized("/v1/videos/" + id).DELETE());
    }

    @Test
    void row28UnknownModel() {
        assertRow(get("/v1/models/x"), 404, "\"model\"", "\"model_not_found\"", "The model 'x' does not exist");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/videoz",
        "POST,/v1/videos/a/b/c",
        "GET,/",
        "GET,/v2/videos",
        "GET,/v1//videos",
        "POST,/openai/v1/video/generations/jobs"
    })
    void row30NoRoute(String method, String path) {
        HttpRequest.Builder request = authorized(path).method(method, BodyPublishers.noBody());

        assertRow(server.send(request), 404, "null", "null", "Invalid URL (" + method + " " + path + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/v1/videos|POST, GET, HEAD",
                "POST|/v1/videos/x|GET, HEAD, DELETE",
                "DELETE|/v1/models/sora-2|GET, HEAD",
                "OPTIONS|/openai/v1/videos/x/content/|GET, HEAD"
            })
    void row31WrongMethod(String method, String path, String allowed) {
        HttpResponse<String> response = server.send(authorized(path).method(method, BodyPublishers.noBody()));

        assertRow(response, 405, "null", "\"method_not_supported\"", "Not allowed to " + method + " on " + path + ".");
        assertThat(response.headers().firstValue("allow")).contains(allowed);
    }

    @Test
    void row37Lists() {
        assertRow(
                get("/v1/videos?order=up"),
                400,
                "\"order\"",
                "\"invalid_value\"",
                "Invalid value: 'up'. Supported values are: 'asc' and 'desc'.");
        assertRow(
                get("/v1/videos/video_1/content?variant=gif"),
                400,
                "\"variant\"",
                "\"invalid_value\"",
                "Invalid value: 'gif'. Supported values are: 'video', 'thumbnail', and 'spritesheet'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001|integer_above_max_value|Invalid 'limit': integer above maximum value. Expected a value <= 1000,"
                        + " but got 1001 instead.",
                "99999999999999999999|integer_above_max_value|Invalid 'limit': integer above maximum value.",
                "-1|integer_below_min_value|Invalid 'limit': integer below minimum value. Expected a value >= 0, but got"
                        + " -1 instead.",
                "ten|invalid_type|Invalid type for 'limit': expected an integer, but got a string instead."
            })
    void row38Limit(String limit, String code, String message) {
        assertRow(get("/v1/videos?limit=" + limit), 400, "\"limit\"", "\"" + code + "\"", message);
    }

    @Test
    void anEmptyPage() {
        assertThat(get("/v1/videos?limit=0&before=x&api-version=preview").body())
                .startsWith("{\"object\":\"list\",\"data\":[],\"first_id\":null,\"has_more\":")
                .endsWith(",\"last_id\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GARBAGE\r\n\r\n", "GET /v1/videos HTTP/1.1\r\nbroken header\r\n\r\n", "GET / HTTP/9.9\r\n\r\n"})
    void whatIsNoHttpIsAnsweredInTheSameEnvelope(String bytes) throws IOException {
        assertThat(raw(bytes)).startsWith("HTTP/1.1 ").contains("x-request-id: req_", "{\"error\":{\"message\":");
    }

    private static void assertRow(
            HttpResponse<String> response, int status, String param, String code, String message) {
        assertThat(response.body()).startsWith("{\"error\":{\"message\":\"" + message);
        assertThat(response.body())
                .endsWith(",\"type\":\"invalid_request_error\",\"param\":" + param + ",\"code\":" + code + "}}");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.headers().firstValue("x-request-id")).isPresent();
    }

    private static HttpRequest.Builder authorized(String path) {
        URI target = URI.create(server.baseUrl().toString().replace("/v1", "") + path);
        return HttpRequest.newBuilder(target).header("Authorization", "Bearer " + KEY);
    }

    private static HttpResponse<String> get(String path) {
        return server.send(authorized(path));
    }

    private static HttpResponse<String> create(String json) {
        return create("application/json", json);
    }

    private static HttpResponse<String> create(String contentType, String body) {
        return server.send(
                authorized("/v1/videos").header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    private static String chunked(String body) {
        return "POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + KEY
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
    }

    private static long usedHeap() {
        Runtime heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory();
    }

    private static String raw(String head) throws IOException {
        return raw(head, 0);
    }

    /** Sends bytes as they are, then a body of that many more, and returns all that comes back. */
    private static String raw(String head, int bodyBytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.baseUrl().getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            try {
                byte[] filler = new byte[64 * 1024];
                for (int left = bodyBytes; left > 0; left -= filler.length) {
                    out.write(filler, 0, Math.min(left, filler.length));
                }
            } catch (IOException refusedWhileSending) {
                // The answer is there all the same.
            }
            return received(socket.getInputStream());
        }
    }

    private static String received(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8 * 1024];
        try {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes.write(chunk, 0, read);
            }
        } catch (SocketException reset) {
            // A reset after the answer ends it like a close.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
