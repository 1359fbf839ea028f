package dev.kinora.server.app;

import static dev.kinora.server.app.BatchClient.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Inputs that are no good, and inputs that are odd and still good. */
class BatchInputTest {
    @TempDir
    static Path folder;

    private static TestServer server;
    private static BatchClient client;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                folder,
                Map.of(
                        "batches.input.lines", "1000",
                        "batches.input.line", "64KiB",
                        "batches.input.max_bytes", "2MiB",
                        "batches.input.errors", "10"));
        client = new BatchClient(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsWrongIsSaidLineByLine() throws Exception {
        JsonNode batch = failed(String.join(
                "\n",
                line("one", "x"),
                "not json",
                "[1]",
                line("one", "y"),
                line("five", "x").replace("\"POST\"", "\"GET\""),
                line("six", "x").replace("/v1/videos", "/v1/chat/completions"),
                line("seven", "x").replace("\"sora-2\"", "\"sora-2-pro\""),
                "{\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{}}",
                "{\"custom_id\":\"nine\",\"method\":\"POST\",\"url\":\"/v1/videos\"}",
                "{\"custom_id\":10,\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{}}"));

        assertThat(batch.get("errors").get("object").asString()).isEqualTo("list");
        assertThat(faults(batch))
                .containsExactly(
                        "2 invalid_json_line null",
                        "3 invalid_json_line null",
                        "4 duplicate_custom_id custom_id",
                        "5 invalid_method method",
                        "6 invalid_url url",
                        "7 mismatched_model body.model",
                        "8 missing_required_parameter custom_id",
                        "9 missing_required_parameter body",
                        "10 invalid_type custom_id");
        assertThat(batch.get("errors").get("data").get(5).get("message").asString())
                .isEqualTo("The model 'sora-2-pro' for this request does not match the rest of the batch. "
                        + "Each batch must contain requests for a single model.");
        assertThat(batch.get("failed_at").isNull()).isFalse();
        assertThat(batch.get("output_file_id").isNull()).isTrue();
        assertThat(batch.get("request_counts").get("total").asInt()).isZero();
    }

    @Test
    void aModelThatIsNotNamedIsTheStandardOne() throws Exception {
        String bare = "{\"custom_id\":\"a\",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{\"prompt\":\"x\"}}";
        assertThat(faults(failed(bare + "\n" + line("b", "x").replace("sora-2", "sora-2-pro"))))
                .containsExactly("2 mismatched_model body.model");
        JsonNode good = client.ended(client.create(bare, line("b", "x")));
        assertThat(good.get("status").asString()).isEqualTo("completed");
        assertThat(good.get("model").asString()).isEqualTo("sora-2");
    }

    @Test
    void onlySoManyFaultsAreTold() throws Exception {
        assertThat(faults(failed("x\n".repeat(100)))).hasSize(10).first().isEqualTo("1 invalid_json_line null");
    }

    @Test
    void anInputHasItsLimits() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            lines.add(line("n" + i, "x"));
        }
        assertThat(faults(failed(String.join("\n", lines)))).containsExactly("null too_many_tasks null");
        assertThat(faults(failed("x".repeat(3 << 20)))).containsExactly("null file_too_large null");
        assertThat(faults(failed(line("a", "x") + "\n" + "x".repeat(1 << 20) + "\n" + line("a", "x"))))
                .containsExactly("2 invalid_json_line null", "3 duplicate_custom_id custom_id");
        assertThat(faults(failed("\n\r\n  \n"))).containsExactly("null empty_file null");
        assertThat(faults(failed(line("c".repeat(513), "x")))).containsExactly("1 string_above_max_length custom_id");
        assertThat(faults(failed(line("", "x")))).containsExactly("1 empty_string custom_id");
    }

    @Test
    void hostileLinesAreFaultsAndNothingWorse() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<byte[]> hostile = List.of(
                new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'},
                "[".repeat(60_000).getBytes(StandardCharsets.US_ASCII),
                ("{\"a\":".repeat(10_000)).getBytes(StandardCharsets.US_ASCII),
                new byte[1000],
                (line("a", "x") + line("b", "x")).getBytes(StandardCharsets.US_ASCII),
                ("{\"a\":1" + "0".repeat(200) + "}").getBytes(StandardCharsets.US_ASCII));
        for (byte[] each : hostile) {
            bytes.writeBytes(each);
            bytes.write('\n');
        }
        JsonNode batch = client.ended(client.create(bytes.toByteArray()));

        assertThat(batch.get("status").asString()).isEqualTo("failed");
        assertThat(faults(batch))
                .hasSizeGreaterThanOrEqualTo(hostile.size())
                .allMatch(fault -> fault.contains("invalid_json_line"));
    }

    @Test
    void marksLineEndsAndBlankLinesDoNotMatter() throws Exception {
        JsonNode batch = client.ended(
                client.create(("\ufeff" + line("ä", "ein Drachen") + "\r\n\r\n   \n" + line("b", "\\u0000 x") + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(batch.get("status").asString()).isEqualTo("completed");
        assertThat(client.lines(batch.get("output_file_id")))
                .extracting(answer -> answer.get("custom_id").asString())
                .containsExactly("ä", "b");
    }

    private static JsonNode failed(String jsonl) throws InterruptedException {
        JsonNode batch = client.ended(client.create(jsonl.getBytes(StandardCharsets.UTF_8)));
        assertThat(batch.get("status").asString()).isEqualTo("failed");
        return batch;
    }

    private static List<String> faults(JsonNode batch) {
        List<String> faults = new ArrayList<>();
        batch.get("errors").get("data").forEach(fault -> {
            assertThat(fault.propertyNames()).containsExactly("code", "message", "param", "line");
            faults.add(fault.get("line").asString("null") + " "
                    + fault.get("code").asString() + " " + fault.get("param").asString("null"));
        });
        return faults;
    }
}
