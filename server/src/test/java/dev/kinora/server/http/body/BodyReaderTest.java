package dev.kinora.server.http.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.server.asset.SmallDisk;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    Path uploads;

    @Test
    void json() throws IOException {
        Value.Fields fields = read("application/json; charset=utf-8", """
                {"prompt":"a \\u00e9\\n","seconds":8,"x":1.5,"on":true,"none":null,"list":[{"id":"a"}]}""");

        assertThat(fields.fields())
                .containsExactly(
                        Map.entry("prompt", new Value.Text("a é\n")),
                        Map.entry("seconds", new Value.Whole("8")),
                        Map.entry("x", new Value.Decimal("1.5")),
                        Map.entry("on", new Value.Flag(true)),
                        Map.entry("none", new Value.Nothing()),
                        Map.entry("list", new Value.Items(List.of(new Value.Fields(Map.of("id", text("a")))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"prompt\":}", "{} x", "prompt", "{\"a\":1,}", "{'a':1}", "{\"a\":NaN}", " "})
    void row5WhatIsNotJson(String body) {
        assertThat(refused("application/json", body).message())
                .startsWith("We could not parse the JSON body of your request.");
    }

    @Test
    void row5JsonNestedWithoutEnd() {
        assertThat(refused("application/json", "{\"a\":" + "[".repeat(10_000)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]|an array", "\"x\"|a string", "1|an integer", "1.5|a number", "true|a boolean", "null|null"})
    void row6JsonThatIsNoObject(String sample) {
        String[] parts = sample.split("\\|");
        assertThat(refused("application/json", parts[0]).message())
                .isEqualTo("Invalid type: expected an object, but got " + parts[1] + " instead.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=other",
                "multipart/form-data; boundary=b"
            })
    void row7AFormThatCannotBeRead(String contentType) {
        ApiError error = refused(contentType, "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\ncut off");

        assertThat(error.status()).isEqualTo(400);
    }

    @Test
    void aFormWithoutAPartIsARequestWithoutFields() throws IOException {
        assertThat(read("multipart/form-data; boundary=b", "--b--\r\n").fields())
                .isEmpty();
        assertThat(read(FORM, "").fields()).isEmpty();
        assertThat(read("application/json", "").fields()).isEmpty();
        assertThat(read("", "").fields()).isEmpty();
    }

    @Test
    void row8AnotherContentType() {
        ApiError error = refused("text/plain", "{}");

        assertThat(error.code()).contains("unsupported_content_type");
        assertThat(error.message()).startsWith("Unsupported content type: 'text/plain'.");
    }

    @Test
    void row9ABodyLargerThanAllowed() {
        assertThat(refused("application/json", "{\"a\":\"" + "x".repeat(20_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(refused("multipart/form-data; boundary=b", part("a", "x".repeat(9_000)))
                        .status())
                .isEqualTo(413);
        assertThat(refused("multipart/form-data; boundary=b", part("a", "x").repeat(9))
                        .status())
                .isEqualTo(413);
        assertThat(refused(FORM, "a=b&".repeat(9)).status()).isEqualTo(413);
        assertThat(refused(
                                "multipart/form-data; boundary=b",
                                "--b\r\nX: " + "y".repeat(2_000) + "\r\n"
                                        + part("a", "x").substring(5))
                        .status())
                .isEqualTo(413);
        assertThat(uploads).isEmptyDirectory();
    }

    /** The bodies real clients send for the same request. */
    static Stream<Dialect> dialects() {
        return Stream.of(
                new Dialect("python httpx", "multipart/form-data; boundary=0123456789abcdef0123456789abcdef", """
                        --0123456789abcdef0123456789abcdef
                        Content-Disposition: form-data; name="prompt"

                        a kite
                        --0123456789abcdef0123456789abcdef
                        Content-Disposition: form-data; name="seconds"

                        8
                        --0123456789abcdef0123456789abcdef--
                        """),
                new Dialect("node undici", "multipart/form-data; boundary=----formdata-undici-012345678901", """
                        ------formdata-undici-012345678901
                        Content-Disposition: form-data; name="prompt"

                        a kite
                        ------formdata-undici-012345678901
                        Content-Disposition: form-data; name="seconds"

                        8
                        ------formdata-undici-012345678901--
                        """),
                new Dialect("java apache", "multipart/form-data; charset=ISO-8859-1; boundary=fbM-wRzQ_5Ynmp", """
                        --fbM-wRzQ_5Ynmp
                        Content-Disposition: form-data; name="prompt"
                        Content-Type: text/plain; charset=UTF-8

                        a kite
                        --fbM-wRzQ_5Ynmp
                        Content-Disposition: form-data; name="seconds"
                        Content-Type: application/octet-stream

                        8
                        --fbM-wRzQ_5Ynmp--
                        """),
                new Dialect("go mime/multipart", "multipart/form-data; boundary=\"a b:c=d\"", """
                        --a b:c=d
                        Content-Disposition: form-data; name="prompt"
                        Content-Type: text/plain

                        a kite
                        --a b:c=d
                        Content-Disposition: form-data; name="seconds"
                        Content-Type: text/plain

                        8
                        --a b:c=d--
                        """),
                new Dialect("curl", "multipart/form-data; boundary=------------------------9b4d", """
                        --------------------------9b4d
                        Content-Disposition: form-data; name="prompt"

                        a kite
                        --------------------------9b4d
                        Content-Disposition: form-data; name="seconds"

                        8
                        --------------------------9b4d--
                        """),
                new Dialect("preamble and epilogue", "Multipart/Form-Data;boundary=x", """
                        this is ignored
                        --x
                        content-disposition: form-data;
                         name=prompt

                        a kite
                        --x
                        CONTENT-DISPOSITION: form-data; name="seconds"

                        8
                        --x--
                        and so is this
                        """),
                new Dialect("requests data=", FORM, "prompt=a+kite&seconds=8"),
                new Dialect("curl -d json", FORM, " {\"prompt\":\"a kite\",\"seconds\":\"8\"}"),
                new Dialect("fetch json", "APPLICATION/JSON", "{\"prompt\":\"a kite\",\"seconds\":\"8\"}"));
    }

    record Dialect(String name, String contentType, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyDialectSaysTheSame(Dialect dialect) throws IOException {
        String body = dialect.contentType().toLowerCase().startsWith("multipart")
                ? dialect.body().replace("\n", "\r\n")
                : dialect.body();

        assertThat(read(dialect.contentType(), body).fields())
                .containsExactly(Map.entry("prompt", text("a kite")), Map.entry("seconds", text("8")));
    }

    @Test
    void nestedNamesBecomeATree() throws IOException {
        Value expected = new Value.Items(
                List.of(new Value.Fields(Map.of("id", text("a"))), new Value.Fields(Map.of("id", text("b")))));

        assertThat(read(FORM, "characters[][id]=a&characters[][id]=b").fields()).containsEntry("characters", expected);
        assertThat(read(FORM, "characters[0][id]=a&characters[1][id]=b").fields())
                .containsEntry("characters", expected);
        assertThat(read(FORM, "v[id]=a&v[x]=b").fields())
                .isEqualTo(read(FORM, "v.id=a&v.x=b").fields())
                .containsEntry("v", new Value.Fields(Map.of("id", text("a"), "x", text("b"))));
        assertThat(read(FORM, "t[]=a&t[]=b").fields())
                .containsEntry("t", new Value.Items(List.of(text("a"), text("b"))));
        assertThat(read(FORM, "t=a&t=b").fields()).containsEntry("t", new Value.Items(List.of(text("a"), text("b"))));
        assertThat(read(FORM, "c[][id]=a&c[][n]=1&c[][id]=b&c[][n]=2").fields())
                .containsEntry(
                        "c",
                        new Value.Items(List.of(
                                new Value.Fields(Map.of("id", text("a"), "n", text("1"))),
                                new Value.Fields(Map.of("id", text("b"), "n", text("2"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&a[b]=2", "a[b]=1&a=2", "a[b]=1&a[b][c]=2", "a.b.c.d.e.f.g.h.i=1"})
    void namesThatContradictEachOtherAreRefused(String form) {
        assertThat(refused(FORM, form).code()).contains("unknown_parameter");
    }

    @Test
    void lineEndsOfAFormAreTurnedBack() throws IOException {
        assertThat(read("multipart/form-data; boundary=b", part("prompt", "one\r\ntwo") + "--b--\r\n")
                        .fields())
                .containsEntry("prompt", text("one\ntwo"));
    }

    @Test
    void textThatCannotBeStoredIsRepaired() throws IOException {
        assertThat(read("application/json", "{\"prompt\":\"a\\ud800b\\u0000c\\ud83d\\ude00\"}")
                        .fields())
                .containsEntry("prompt", text("a\ufffdb\ufffdc\ud83d\ude00"));
    }

    @Test
    void filesGoToDiskAndAreGoneWithTheRequest() throws IOException {
        String body = "--b\r\nContent-Disposition: form-data; name=\"input_reference\"; filename=\"upload\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\u0000\u00ff\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"input_reference[file_id]\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\nfile-1\r\n--b--\r\n";

        assertThat(refused("multipart/form-data; boundary=b", body).code()).contains("unknown_parameter");
        assertThat(uploads).isEmptyDirectory();

        String alone = body.substring(0, body.indexOf("--b\r\n", 5)) + "--b--\r\n";
        try (RequestBody read = reader().read("multipart/form-data; boundary=b", stream(alone.getBytes(ISO_8859_1)))) {
            Value.Upload upload =
                    (Value.Upload) Objects.requireNonNull(read.fields().fields().get("input_reference"));
            assertThat(upload.bytes()).isEqualTo(2);
            assertThat(Files.readAllBytes(upload.file())).containsExactly(0, 0xff);
        }
        assertThat(uploads).isEmptyDirectory();
    }

    @Test
    void aBodyWaitsForMemoryAndIsRefusedWhenNoneComes() throws IOException {
        BodyLimits limits = new BodyLimits(400_000, 8_192, 8, 1_024, 128 * 1024);
        BodyReader reader = new BodyReader(limits, uploads, Duration.ofMillis(50));
        byte[] large = ("{\"a\":\"" + "x".repeat(150_000) + "\"}").getBytes(UTF_8);

        try (RequestBody first = reader.read("application/json", stream(large))) {
            assertThat(first.fields().fields()).containsKey("a");
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> reader.read("application/json", stream(large)))
                    .satisfies(e -> assertThat(e.error().status()).isEqualTo(503));
            reader.read("application/json", stream("{}".getBytes(UTF_8))).close();
        }
        reader.read("application/json", stream(large)).close();
    }

    @Test
    void anUploadThatFillsTheDiskIsNoFaultOfTheServer() throws Exception {
        try (SmallDisk disk = SmallDisk.in(uploads, "64k")) {
            BodyReader reader = new BodyReader(
                    new BodyLimits(400_000, 8_192, 8, 1_024, 1 << 20), disk.root(), Duration.ofSeconds(1));
            String body = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                    + "x".repeat(200_000) + "\r\n--b--\r\n";

            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> reader.read("multipart/form-data; boundary=b", stream(body.getBytes(UTF_8))))
                    .satisfies(e -> assertThat(e.error().status()).isEqualTo(503))
                    .satisfies(e -> assertThat(e.error().message()).contains("storage is full"));
            assertThat(disk.root()).isEmptyDirectory();
        }
    }

    private Value.Fields read(String contentType, String body) throws IOException {
        try (RequestBody read = reader().read(contentType, stream(body.getBytes(UTF_8)))) {
            return read.fields();
        }
    }

    private ApiError refused(String contentType, String body) {
        try {
            read(contentType, body);
        } catch (ApiException e) {
            return e.error();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("accepted: " + body);
    }

    private BodyReader reader() {
        return new BodyReader(new BodyLimits(16_384, 8_192, 8, 1_024, 1 << 20), uploads, Duration.ofSeconds(1));
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
