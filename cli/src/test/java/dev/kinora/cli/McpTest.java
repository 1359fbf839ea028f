package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Json;
import dev.kinora.cli.mcp.Toolbox;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The tools through the protocol's own client, over both transports. */
class McpTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/mcp");
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final String KEY = "sk-mcp-0123456789";
    private static final String HELLO = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{"
            + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";

    @TempDir
    Path folder;

    private final List<Double> progress = new CopyOnWriteArrayList<>();

    @Test
    void an_assistant_makes_a_clip_with_the_embedded_engine_over_stdio() throws IOException {
        try (McpSyncClient client = client(new StdioClientTransport(process(), Toolbox.json()))) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("kinora");
            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactlyInAnyOrder(
                            "create_video",
                            "remix_video",
                            "extend_video",
                            "video_status",
                            "download_video",
                            "storyboard",
                            "list_videos",
                            "cancel_video");

            JsonNode made = done(call(
                    client,
                    "create_video",
                    Map.of("prompt", "A red kite", "seconds", 4, "size", "1280x720", "wait_seconds", 200)));
            String id = made.path("video").path("id").asString();
            assertThat(made.path("video").path("status").asString()).isEqualTo("completed");
            assertThat(progress).as("progress").isNotEmpty().isSorted().doesNotHaveDuplicates();

            JsonNode seen = done(call(client, "video_status", Map.of("video_id", id)));
            assertThat(seen.path("video").path("progress").asInt()).isEqualTo(100);
            assertFilm(done(call(client, "download_video", Map.of("video_id", id, "file_name", "kite"))), "kite.mp4");
            assertThat(problem(call(client, "download_video", Map.of("video_id", id, "file_name", "kite.mp4"))))
                    .contains("kite.mp4 is in the output folder already");
            assertThat(problem(call(client, "download_video", Map.of("video_id", id, "file_name", "../kite"))))
                    .contains("no plain file name");
        }
        assertThat(folder.resolve("kite.mp4")).doesNotExist();
    }

    @Test
    void an_assistant_works_over_http_with_a_key() throws Exception {
        testCards();
        TestConsole console = console().with("KINORA_MCP_KEY", KEY);
        CompletableFuture<TestConsole.Ended> serving = console.start("mcp", "--http", "--port", "0");
        String address = address(console, serving);
        var transport = HttpClientStreamableHttpTransport.builder(address.replaceFirst("/mcp$", ""))
                .jsonMapper(Toolbox.json())
                .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + KEY))
                .build();
        try (McpSyncClient client = client(transport)) {
            client.initialize();
            String id = done(call(client, "create_video", Map.of("prompt", "A kite", "wait_seconds", 60)))
                    .path("video")
                    .path("id")
                    .asString();
            assertFilm(done(call(client, "download_video", Map.of("video_id", id))), id + ".mp4");
            JsonNode remixed =
                    done(call(client, "remix_video", Map.of("video_id", id, "prompt", "At night", "wait_seconds", 60)));
            assertThat(remixed.path("video").path("remixed_from_video_id").asString())
                    .isEqualTo(id);
            JsonNode longer = done(
                    call(client, "extend_video", Map.of("video_id", id, "prompt", "It falls", "wait_seconds", 60)));
            assertThat(longer.path("video").path("seconds").asString()).isEqualTo("8");
            assertThat(done(call(client, "list_videos", Map.of("limit", 2)))
                            .path("videos")
                            .size())
                    .isEqualTo(2);
            assertThat(done(call(client, "cancel_video", Map.of("video_id", id)))
                            .path("video")
                            .path("status")
                            .asString())
                    .isEqualTo("completed");
        }
        assertThat(console.errSoFar() + console.outSoFar()).doesNotContain(KEY);
        console.interrupt().request(dev.kinora.cli.console.Interrupt.Cause.SIGNAL);
        assertThat(serving.get(60, TimeUnit.SECONDS).code()).isZero();
    }

    @Test
    void what_is_wrong_with_a_call_is_the_tools_answer() throws Exception {
        testCards();
        TestConsole console = console();
        CompletableFuture<TestConsole.Ended> serving = console.start("mcp", "--http", "--port", "0");
        String address = address(console, serving);
        var transport = HttpClientStreamableHttpTransport.builder(address.replaceFirst("/mcp$", ""))
                .jsonMapper(Toolbox.json())
                .build();
        try (McpSyncClient client = client(transport)) {
            client.initialize();
            assertThat(problem(call(client, "create_video", Map.of("seconds", 4))))
                    .isEqualTo("prompt is missing.");
            assertThat(problem(call(client, "create_video", Map.of("prompt", "A kite", "seconds", 5))))
                    .isEqualTo("seconds must be one of: 4, 8, 12, 16, 20; not 5.");
            assertThat(problem(call(client, "create_video", Map.of("prompt", "A kite", "size", "1x1"))))
                    .startsWith("size must be one of: 1280x720, ");
            assertThat(problem(call(client, "create_video", Map.of("prompt", "A kite", "colour", "red"))))
                    .startsWith("Unknown: colour. This tool takes: prompt, seconds, ");
            assertThat(problem(
                            call(client, "create_video", Map.of("prompt", "A kite", "reference_image", "/etc/passwd"))))
                    .contains("input_reference");
            assertThat(problem(call(client, "video_status", Map.of("video_id", "video_unknown"))))
                    .startsWith("The server refused this (404): ");
            assertThat(done(call(client, "storyboard", Map.of("prompt", "A red kite over a beach", "seconds", "8")))
                            .path("storyboard")
                            .isMissingNode())
                    .isFalse();
        }
        console.interrupt().request(dev.kinora.cli.console.Interrupt.Cause.SIGNAL);
        assertThat(serving.get(60, TimeUnit.SECONDS).code()).isZero();
    }

    @Test
    void the_door_keeps_strangers_out() throws Exception {
        TestConsole console = console().with("KINORA_MCP_KEY", KEY);
        CompletableFuture<TestConsole.Ended> serving = console.start("mcp", "--http", "--port", "0");
        URI address = URI.create(address(console, serving));
        String authorization = "Bearer " + KEY;
        assertThat(status(post(address, HELLO))).isEqualTo(401);
        assertThat(status(post(address, HELLO).header("Authorization", "Bearer wrong")))
                .isEqualTo(401);
        assertThat(status(post(address, HELLO).header("Authorization", authorization)))
                .isEqualTo(200);
        assertThat(status(post(address, HELLO)
                        .header("Authorization", authorization)
                        .header("Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(status(post(address, "{}").header("Authorization", authorization)))
                .isEqualTo(400);
        assertThat(status(post(address, "x".repeat((1 << 20) + 1)).header("Authorization", authorization)))
                .isEqualTo(413);
        assertThat(status(post(address, HELLO.replace("initialize", "tools/list"))
                        .header("Authorization", authorization)
                        .header("Mcp-Session-Id", "unknown")))
                .isEqualTo(404);
        assertThat(status(post(address.resolve("/other"), HELLO).header("Authorization", authorization)))
                .isEqualTo(404);
        console.interrupt().request(dev.kinora.cli.console.Interrupt.Cause.SIGNAL);
        assertThat(serving.get(60, TimeUnit.SECONDS).code()).isZero();
    }

    @Test
    void an_address_that_others_reach_needs_a_key() {
        TestConsole.Ended open = console().run("mcp", "--http", "--host", "0.0.0.0", "--port", "0");
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).contains("KINORA_MCP_KEY");
        TestConsole.Ended weak =
                console().with("KINORA_MCP_KEY", "short").run("mcp", "--http", "--host", "0.0.0.0", "--port", "0");
        assertThat(weak.code()).isEqualTo(2);
        assertThat(weak.err()).doesNotContain("short");
    }

    @Test
    void raw_lines_are_answered_by_lines_and_nothing_else_until_the_input_ends() throws Exception {
        Process process = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            JsonNode hello = exchange(in, out, HELLO);
            assertThat(hello.path("result").path("protocolVersion").asString()).isEqualTo("2025-06-18");
            in.write("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
            JsonNode tools = exchange(in, out, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}");
            assertThat(tools.path("result").path("tools").size()).isEqualTo(8);
            JsonNode size = tools.path("result")
                    .path("tools")
                    .path(0)
                    .path("inputSchema")
                    .path("properties")
                    .path("size");
            assertThat(size.path("enum").size()).isEqualTo(6);
            JsonNode wrong = exchange(
                    in,
                    out,
                    "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"create_video\","
                            + "\"arguments\":{}}}");
            assertThat(wrong.path("result").path("isError").asBoolean()).isTrue();
            in.close();
            assertThat(out.readLine()).isNull();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static JsonNode exchange(OutputStream in, BufferedReader out, String line) throws Exception {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
        String answer = CompletableFuture.supplyAsync(() -> {
                    try {
                        return String.valueOf(out.readLine());
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .get(90, TimeUnit.SECONDS);
        return Json.parse(answer);
    }

    private McpSyncClient client(McpClientTransport transport) {
        return McpClient.sync(transport)
                .requestTimeout(LONGEST)
                .initializationTimeout(LONGEST)
                .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
                .progressConsumer(told -> progress.add(told.progress()))
                .build();
    }

    private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(CallToolRequest.builder(tool)
                .arguments(arguments)
                .progressToken(tool)
                .build());
    }

    private static JsonNode done(CallToolResult result) {
        assertThat(result.isError()).as("%s", result.content()).isNotEqualTo(true);
        return Json.parse(text(result));
    }

    private static String problem(CallToolResult result) {
        assertThat(result.isError()).as("%s", result.content()).isTrue();
        return text(result);
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    private void assertFilm(JsonNode told, String ending) throws IOException {
        Path file = Path.of(told.path("file").asString());
        assertThat(file.toRealPath().getParent())
                .isEqualTo(folder.resolve("output").toRealPath());
        assertThat(file.toString()).endsWith(ending);
        assertThat(told.path("verified").asString()).isEqualTo("hash");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).hasSize(told.path("bytes").asInt());
        assertThat(new String(bytes, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
    }

    private void testCards() throws IOException {
        Files.writeString(folder.resolve("kinora.yaml"), "engines:\n  - id: card\n    type: testcard\n");
    }

    private static HttpRequest.Builder post(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static int status(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String address(TestConsole console, CompletableFuture<TestConsole.Ended> serving) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline && !serving.isDone()) {
            Matcher address = ADDRESS.matcher(console.errSoFar());
            if (address.find()) {
                return address.group();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no address was told: " + console.outSoFar() + console.errSoFar());
    }

    private TestConsole console() {
        return TestConsole.in(folder)
                .with("KINORA_DATA_DIR", folder.resolve("kinora-data").toString());
    }

    private ServerParameters process() {
        List<String> command = command();
        return ServerParameters.builder(command.getFirst())
                .args(command.subList(1, command.size()))
                .env(Map.of("KINORA_LANG", "en"))
                .build();
    }

    /** The program as a process of its own, in the folder, with this test's class path. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-modules",
                "jdk.incubator.vector",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "mcp",
                "--data",
                folder.resolve("kinora-data").toString(),
                "--output",
                folder.resolve("output").toString()));
        return command;
    }
}
