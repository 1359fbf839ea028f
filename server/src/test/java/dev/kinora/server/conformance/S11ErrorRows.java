package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.Refusals.INVALID;
import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every refusal by the number of its row in the table of errors, to the byte. */
class S11ErrorRows {
    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(
            Map.of("auth.key", LiveServer.KEY, "server.connections.drain", "1s", "server.connections.stall", "2s"));

    @Row(section = 11, at = "1", says = "no credentials: 401")
    void row1NoCredentials() {
        for (List<String> headers : List.of(
                List.<String>of(),
                List.of("Authorization: Bearer"),
                List.of("Authorization: Digest abc"),
                List.of("api-key:  "))) {
            Answer answer = SERVER.bare("GET", "/v1/videos", headers, NOTHING);
            assertRefused(
                    answer,
                    401,
                    "You didn't provide an API key. You need to provide your API key in an Authorization header using"
                            + " Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank"
                            + " username) if you're accessing the API from your browser and are prompted for a username"
                            + " and password.");
            assertThat(answer.header("www-authenticate").orElse("")).startsWith("Bearer");
        }
    }

    @Row(section = 11, at = "2", says = "a key that is not known: 401 `invalid_api_key`, the key masked")
    void row2WrongKey() {
        Answer answer = SERVER.bare("GET", "/v1/videos", List.of("Authorization: Bearer sk-wrong-key-0001"), NOTHING);
        assertRefused(
                answer,
                401,
                INVALID,
                Optional.empty(),
                Optional.of("invalid_api_key"),
                "Incorrect API key provided: sk-wr***01. Ask the operator of this server for a valid one.");
    }

    @Row(
            section = 11,
            at = "3",
            says = "`OpenAI-Organization` and `OpenAI-Project` that do not match the key",
            deliberately = "the headers are ignored: a key alone says whose request it is")
    void row3HeadersOfOrganizationAndProject() {
        Answer answer = SERVER.get("/v1/videos", "OpenAI-Organization: org-other", "OpenAI-Project: proj_other");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Row(
            section = 11,
            at = "4",
            says = "organization not verified: 403",
            deliberately = "there is nothing to verify on a server of one's own")
    void row4NobodyMustBeVerified() {
        String id =
                SERVER.create("{\"prompt\":\"[slow 5m]\",\"model\":\"sora-2\"}").at("id");
        SERVER.delete("/v1/videos/" + id);
    }

    @Row(section = 11, at = "5", says = "a body that is not JSON")
    void row5NotJson() {
        for (String body : List.of("{", "{\"prompt\":\"p\"}x", "{'prompt':1}", "\u0000", "{\"prompt\":NaN}")) {
            assertRefused(
                    SERVER.post("/v1/videos", body),
                    400,
                    "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your"
                            + " HTTP library correctly. The API expects a JSON payload, but what was sent was not valid"
                            + " JSON.)");
        }
    }

    @Row(section = 11, at = "6", says = "JSON, but no object: `invalid_type`")
    void row6NoObject() {
        Map.of("[]", "an array", "\"x\"", "a string", "1", "an integer", "null", "null", "true", "a boolean")
                .forEach((body, kind) -> assertRefused(
                        SERVER.post("/v1/videos", body),
                        400,
                        INVALID,
                        Optional.empty(),
                        Optional.of("invalid_type"),
                        "Invalid type: expected an object, but got " + kind + " instead."));
    }

    @Row(section = 11, at = "7", says = "multipart that cannot be read, or without a boundary")
    void row7NoForm() {
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
            assertRefused(
                    SERVER.call("POST", "/v1/videos", utf8("x"), "Content-Type: " + type),
                    400,
                    "Could not parse multipart form");
        }
    }

    @Row(section = 11, at = "8", says = "another content type: `unsupported_content_type`")
    void row8OtherContentType() {
        assertRefused(
                SERVER.call("POST", "/v1/videos", utf8("x"), "Content-Type: text/plain"),
                400,
                INVALID,
                Optional.empty(),
                Optional.of("unsupported_content_type"),
                "Unsupported content type: 'text/plain'. This API method only accepts 'application/json' and"
                        + " 'multipart/form-data' requests, but you specified the header 'Content-Type: text/plain'."
                        + " Please try again with a supported content type.");
    }

    @Row(section = 11, at = "9", says = "a body that is too large: 413")
    void row9TooLarge() {
        byte[] received = SERVER.wire()
                .exchange(utf8("POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + LiveServer.KEY
                        + "\r\nContent-Type: application/json\r\nContent-Length: 999999999999\r\n\r\n{"));
        Answer answer = Wire.parse(received, false);
        assertRefused(answer, 413, "Request body too large");
        assertThat(answer.header("connection")).contains("close");
    }

    @Row(section = 11, at = "10", says = "a required field is missing: `missing_required_parameter`")
    void row10Missing() {
        assertMissing(SERVER.post("/v1/videos", "{\"size\":\"1280x720\"}"), "prompt");
        assertMissing(SERVER.post("/v1/videos", ""), "prompt");
        assertMissing(SERVER.post("/v1/videos", new Form().text("size", "1280x720")), "prompt");
        assertMissing(SERVER.post("/v1/videos/edits", "{\"prompt\":\"p\"}"), "video");
        assertMissing(
                SERVER.post("/v1/videos/extensions", "{\"prompt\":\"p\",\"video\":{\"id\":\"video_1\"}}"), "seconds");
        assertMissing(
                SERVER.post("/v1/videos/characters", new Form().file("video", "a.mp4", "video/mp4", utf8("x"))),
                "name");
        assertMissing(SERVER.post("/v1/videos/" + SERVER.completed() + "/remix", "{}"), "prompt");
    }

    private static void assertMissing(Answer answer, String param) {
        assertRefused(answer, 400, param, "missing_required_parameter", "Missing required parameter: '" + param + "'.");
    }

    @Row(section = 11, at = "11", says = "an empty prompt: `empty_string`")
    void row11Empty() {
        String message = "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty"
                + " string instead.";
        assertRefused(SERVER.post("/v1/videos", "{\"prompt\":\"\"}"), 400, "prompt", "empty_string", message);
        assertRefused(SERVER.post("/v1/videos", new Form().text("prompt", "")), 400, "prompt", "empty_string", message);
    }

    @Row(section = 11, at = "12", says = "a prompt of more than 32000 characters: `string_above_max_length`")
    void row12TooLong() {
        assertRefused(
                SERVER.post("/v1/videos", "{\"prompt\":\"" + "x".repeat(32_001) + "\"}"),
                400,
                "prompt",
                "string_above_max_length",
                "Invalid 'prompt': string too long. Expected a string with maximum length 32000, but got a string with"
                        + " length 32001 instead.");
    }

    @Row(
            section = 11,
            at = "13",
            says = "a `seconds` outside the list: `invalid_value`",
            deliberately = "the text lists the five lengths that Kinora takes, not three")
    void row13Seconds() {
        Map.of("5", "5", "\"5\"", "5", "\"x\"", "x", "0", "0", "24", "24", "4.5", "4.5")
                .forEach((json, shown) -> assertRefused(
                        SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"seconds\":" + json + "}"),
                        400,
                        "seconds",
                        "invalid_value",
                        "Invalid value: '" + shown + "'. Supported values are: '4', '8', '12', '16', and '20'."));
    }

    @Row(
            section = 11,
            at = "14",
            says = "`seconds` as a JSON integer: `invalid_type`",
            deliberately = "integers are taken and echoed as text; other kinds get the row's text")
    void row14Kind() {
        Answer made = SERVER.create("{\"prompt\":\"[slow 5m]\",\"seconds\":8}");
        assertThat(made.at("seconds")).isEqualTo("8");
        SERVER.delete("/v1/videos/" + made.at("id"));
        assertRefused(
                SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"seconds\":[]}"),
                400,
                "seconds",
                "invalid_type",
                "Invalid type for 'seconds': expected one of '4', '8', '12', '16', or '20', but got an array instead.");
    }

    @Row(
            section = 11,
            at = "15",
            says = "a `size` outside the list: `invalid_value`",
            deliberately = "the text lists the six sizes that Kinora takes, not four")
    void row15Size() {
        assertRefused(
                SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"size\":\"1080x1080\"}"),
                400,
                "size",
                "invalid_value",
                "Invalid value: '1080x1080'. Supported values are: '720x1280', '1280x720', '1024x1792', '1792x1024',"
                        + " '1080x1920', and '1920x1080'.");
    }

    @Row(
            section = 11,
            at = "16",
            says = "a `model` that does not exist: `invalid_value`",
            deliberately = "the text lists the snapshots and the server's own names too")
    void row16Model() {
        assertRefused(
                SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"model\":\"sora-1-turbo\"}"),
                400,
                "model",
                "invalid_value",
                "Invalid value: 'sora-1-turbo'. Supported values are: 'sora-2', 'sora-2-pro', 'sora-2-2025-10-06',"
                        + " 'sora-2-2025-12-08', 'sora-2-pro-2025-10-06', and 'my-deployment'.");
    }

    @Row(section = 11, at = "17", says = "an unknown field: `unknown_parameter`")
    void row17Unknown() {
        for (String field : List.of("width", "n", "user", "metadata", "webhook")) {
            assertRefused(
                    SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"" + field + "\":1}"),
                    400,
                    field,
                    "unknown_parameter",
                    "Unknown parameter: '" + field + "'.");
        }
        assertRefused(
                SERVER.post("/v1/videos", new Form().text("width", "1").text("prompt", "p")),
                400,
                "width",
                "unknown_parameter",
                "Unknown parameter: 'width'.");
    }

    @Row(section = 11, at = "26", says = "an unknown video on any route")
    void row26UnknownVideo() {
        String message = "Video with id 'video_1' not found.";
        for (String path : List.of("/v1/videos/video_1", "/v1/videos/video_1/content", "/v1/videos?after=video_1")) {
            assertRefused(SERVER.get(path), 404, message);
        }
        assertRefused(SERVER.delete("/v1/videos/video_1"), 404, message);
    }

    @Row(section = 11, at = "26b", says = "content before completion: 404, never 409")
    void row26bNotReady() {
        String id = SERVER.slow();
        assertRefused(
                SERVER.get("/v1/videos/" + id + "/content"),
                404,
                "Video is not ready yet, use GET /v1/videos/{video_id} to check status.");
        SERVER.delete("/v1/videos/" + id);
    }

    @Row(section = 11, at = "28", says = "an unknown model on `/models/{id}`: `model_not_found`")
    void row28UnknownModel() {
        assertRefused(SERVER.get("/v1/models/x"), 404, "model", "model_not_found", "The model 'x' does not exist");
    }

    @Row(section = 11, at = "30", says = "an unknown route: 404")
    void row30NoRoute() {
        for (String line : List.of(
                "GET /v1/videoz",
                "POST /v1/videos/a/b/c",
                "GET /",
                "GET /v2/videos",
                "GET /v1//videos",
                "POST /openai/v1/video/generations/jobs")) {
            String[] words = line.split(" ");
            assertRefused(SERVER.call(words[0], words[1], NOTHING), 404, "Invalid URL (" + line + ")");
        }
    }

    @Row(section = 11, at = "31", says = "a method the path does not know: 405 with `Allow`")
    void row31WrongMethod() {
        Map.of(
                        "PUT /v1/videos", "POST, GET, HEAD",
                        "POST /v1/videos/x", "GET, HEAD, DELETE",
                        "DELETE /v1/models/sora-2", "GET, HEAD",
                        "OPTIONS /openai/v1/videos/x/content/", "GET, HEAD",
                        "POST /v1/videos/video_1/content", "GET, HEAD")
                .forEach((line, allowed) -> {
                    String[] words = line.split(" ");
                    Answer answer = SERVER.call(words[0], words[1], NOTHING);
                    assertRefused(
                            answer,
                            405,
                            INVALID,
                            Optional.empty(),
                            Optional.of("method_not_supported"),
                            "Not allowed to " + words[0] + " on " + words[1]
                                    + ". (HINT: Perhaps you meant to use a different HTTP method?)");
                    assertThat(answer.header("allow")).contains(allowed);
                });
    }

    @Row(
            section = 11,
            at = "35",
            says = "out of quota: 429 `insufficient_quota`",
            deliberately = "Kinora sells nothing, so nobody runs out of it")
    void row35NothingIsSold() throws java.io.IOException {
        assertNeverSaid("insufficient_quota");
    }

    @Row(section = 11, at = "36", says = "billing cap reached: 400", deliberately = "Kinora sends no bills")
    void row36NoBills() throws java.io.IOException {
        assertNeverSaid("billing_hard_limit_reached");
    }

    private static void assertNeverSaid(String code) throws java.io.IOException {
        try (var in = dev.kinora.server.model.ApiErrors.class.getResourceAsStream("ApiErrors.class")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("invalid_api_key")
                    .doesNotContain(code);
        }
    }

    @Row(section = 11, at = "37", says = "a bad `order` or `variant`: `invalid_value`")
    void row37Words() {
        assertRefused(
                SERVER.get("/v1/videos?order=up"),
                400,
                "order",
                "invalid_value",
                "Invalid value: 'up'. Supported values are: 'asc' and 'desc'.");
        for (String id : List.of("video_1", SERVER.completed())) {
            assertRefused(
                    SERVER.get("/v1/videos/" + id + "/content?variant=gif"),
                    400,
                    "variant",
                    "invalid_value",
                    "Invalid value: 'gif'. Supported values are: 'video', 'thumbnail', and 'spritesheet'.");
        }
    }

    @Row(section = 11, at = "38", says = "a bad `limit`")
    void row38Limit() {
        assertRefused(
                SERVER.get("/v1/videos?limit=1001"),
                400,
                "limit",
                "integer_above_max_value",
                "Invalid 'limit': integer above maximum value. Expected a value <= 1000, but got 1001 instead.");
        assertRefused(
                SERVER.get("/v1/videos?limit=99999999999999999999"),
                400,
                "limit",
                "integer_above_max_value",
                "Invalid 'limit': integer above maximum value. Expected a value <= 1000, but got 99999999999999999999"
                        + " instead.");
        assertRefused(
                SERVER.get("/v1/videos?limit=-1"),
                400,
                "limit",
                "integer_below_min_value",
                "Invalid 'limit': integer below minimum value. Expected a value >= 0, but got -1 instead.");
        for (String word : List.of("ten", "1.5", "0x10", "1e3")) {
            assertRefused(
                    SERVER.get("/v1/videos?limit=" + word),
                    400,
                    "limit",
                    "invalid_type",
                    "Invalid type for 'limit': expected an integer, but got a string instead.");
        }
    }

    @Row(
            section = 11,
            at = "order",
            says =
                    "checks run in order: key, route, content type, parse, unknown, required, type, value; the first wins")
    void rowOrderOfChecks() {
        assertThat(SERVER.bare("POST", "/v1/nowhere", List.of("Content-Type: text/plain"), utf8("{"))
                        .status())
                .isEqualTo(401);
        assertThat(SERVER.call("POST", "/v1/nowhere", utf8("{"), "Content-Type: text/plain")
                        .status())
                .isEqualTo(404);
        assertThat(SERVER.call("POST", "/v1/videos", utf8("{"), "Content-Type: text/plain")
                        .at("error.code"))
                .isEqualTo("unsupported_content_type");
        assertThat(SERVER.post("/v1/videos", "{\"x\":1,").at("error.message")).startsWith("We could not parse");
        assertThat(SERVER.post("/v1/videos", "{\"x\":1}").at("error.code")).isEqualTo("unknown_parameter");
        assertThat(SERVER.post("/v1/videos", "{\"size\":1}").at("error.code")).isEqualTo("missing_required_parameter");
        assertThat(SERVER.post("/v1/videos", "{\"prompt\":\"\",\"size\":1}").at("error.code"))
                .isEqualTo("invalid_type");
        assertThat(SERVER.post("/v1/videos", "{\"prompt\":\"\",\"size\":\"1x1\"}")
                        .at("error.code"))
                .isEqualTo("empty_string");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
