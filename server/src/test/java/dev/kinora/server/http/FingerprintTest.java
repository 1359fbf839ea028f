package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.http.wire.Json;
import dev.kinora.server.http.wire.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    @Test
    void whatMeansTheSameHasTheSameFingerprint() throws IOException {
        String one = of("POST", "/v1/videos", "{\"prompt\":\"p\",\"seconds\":\"4\",\"a\":{\"x\":1,\"y\":[true,2.5]}}");

        assertThat(one).matches("[0-9a-f]{64}");
        assertThat(of("POST", "/openai/v1/videos/", """
                {"a": {"y": [true, 2.5], "x": "1", "z": null}, "size": null, "seconds": 4, "prompt": "p"}""")).isEqualTo(one);
    }

    @Test
    void whatMeansSomethingElseHasAnother() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String json : List.of(
                "{}",
                "{\"a\":\"\"}",
                "{\"a\":\"b\"}",
                "{\"ab\":\"\"}",
                "{\"a\":\"b\",\"c\":\"d\"}",
                "{\"a\":\"bc\",\"\":\"d\"}",
                "{\"a\":{\"c\":\"d\"}}",
                "{\"a\":{},\"c\":\"d\"}",
                "{\"a\":[\"c\",\"d\"]}",
                "{\"a\":[\"cd\"]}",
                "{\"a\":[[\"c\"],\"d\"]}",
                "{\"a\":[null]}",
                "{\"a\":[]}",
                "{\"A\":\"b\"}",
                "{\"a\":\"b\\n\"}")) {
            assertThat(seen.add(of("POST", "/v1/videos", json))).as(json).isTrue();
        }
        assertThat(seen.add(of("PUT", "/v1/videos", "{}"))).isTrue();
        assertThat(seen.add(of("POST", "/v1/videos/video_1/remix", "{}"))).isTrue();
    }

    @Test
    void aFileIsItsBytesWhateverItIsCalled() throws IOException {
        String one = of(upload("a", "the same", "image/png"));

        assertThat(of(upload("b", "the same", "application/octet-stream"))).isEqualTo(one);
        assertThat(of(upload("c", "another!", "image/png"))).isNotEqualTo(one);
        assertThat(of(new Value.Text("the same"))).isNotEqualTo(one);
    }

    private Value upload(String name, String content, String type) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return new Value.Upload(file, content.length(), type, name);
    }

    private static String of(Value file) throws IOException {
        return Fingerprint.of("POST", "/v1/files", new Value.Fields(Map.of("file", file)));
    }

    private static String of(String method, String path, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Fingerprint.of(method, path, Json.readObject(bytes, bytes.length));
    }
}
