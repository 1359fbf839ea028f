package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.Hostile.assertRefused;
import static dev.kinora.server.conformance.Hostile.head;
import static dev.kinora.server.conformance.Hostile.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that nobody sends by mistake: refused in the envelope, and nothing of them is left. */
class HostileBodiesTest {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Hostile.IMPATIENT);

    @AfterEach
    void theServerIsAsBefore() {
        Hostile.assertUnharmed(SERVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b",
                "--b\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"prompt\"",
                "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nhello",
                "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nhello\r\n--",
                "--b\r\nContent-Disposition: form-data; name=\"video\"; filename=\"a\"\r\n\r\nhello\r\n--c--",
                "--b\r\nContent-Disposition: form-data\r\n\r\nhello\r\n--b--\r\n",
                "--b\r\nnonsense\r\n\r\nhello\r\n--b--\r\n",
                "--b\r\n\r\nhello\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nhello\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"[]\"\r\n\r\nhello\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"a[b[c]]\"\r\n\r\nhello\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"../../x\"; filename=\"../../../etc/passwd\"\r\n\r\nx\r\n--b--",
                "--b--\r\n--b--\r\n--b--\r\n--b--\r\n--b--\r\n"
            })
    void formsThatAreNone(String body) {
        assertRefused(SERVER.call("POST", "/v1/videos", utf8(body), "Content-Type: multipart/form-data; boundary=b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=\u0001",
                "multipart/form-data; boundary",
                "multipart/form-data;;;=;boundary==;",
                "multipart/mixed; boundary=b",
                "application/json\u0000",
                "application/xml",
                "*/*",
                ";",
                "/"
            })
    void contentTypesThatAreNone(String type) {
        byte[] body = utf8("--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\np\r\n--b--\r\n");
        byte[] received = SERVER.wire()
                .exchange(Wire.bytes(
                        head("Connection: close", "Content-Type: " + type, "Content-Length: " + body.length), body));
        assertRefused(received);
    }

    @Test
    void aBoundaryOfThousands() {
        String boundary = "b".repeat(5_000);
        assertRefused(SERVER.call(
                "POST",
                "/v1/videos",
                new Form(boundary).text("prompt", "p").body(),
                "Content-Type: multipart/form-data;" + " boundary=" + boundary));
    }

    @Test
    void tenThousandParts() {
        Form form = new Form();
        for (int i = 0; i < 10_000; i++) {
            form.text("a" + i, "");
        }
        assertThat(SERVER.post("/v1/videos", form).status()).isEqualTo(413);
    }

    @Test
    void tenThousandFiles() {
        Form form = new Form();
        for (int i = 0; i < 10_000; i++) {
            form.file("input_reference", "a", "image/png", new byte[1]);
        }
        assertThat(SERVER.post("/v1/videos", form).status()).isEqualTo(413);
    }

    @Test
    void tenThousandFieldsInOtherEncodings() {
        StringBuilder pairs = new StringBuilder("prompt=p");
        StringBuilder keys = new StringBuilder("{\"prompt\":\"p\"");
        for (int i = 0; i < 10_000; i++) {
            pairs.append("&a").append(i).append("=1");
            keys.append(",\"a").append(i).append("\":1");
        }
        assertRefused(SERVER.call(
                "POST", "/v1/videos", utf8(pairs.toString()), "Content-Type: application/x-www-form-urlencoded"));
        assertRefused(SERVER.post("/v1/videos", keys.append('}').toString()));
    }

    @Test
    void aPartWithHugeHeaders() {
        Form form = new Form()
                .part("Content-Disposition: form-data; name=\"prompt\"\r\nX: " + "x".repeat(100_000), utf8("p"));
        assertRefused(SERVER.post("/v1/videos", form));
        Form many = new Form()
                .part("Content-Disposition: form-data; name=\"prompt\"" + "\r\nX: y".repeat(20_000), utf8("p"));
        assertRefused(SERVER.post("/v1/videos", many));
    }

    @Test
    void overlongNames() {
        String name = "n".repeat(7_000);
        assertRefused(SERVER.post("/v1/videos", new Form().text(name, "x").text("prompt", "p")));
        assertRefused(SERVER.post("/v1/videos", "{\"" + "n".repeat(100_000) + "\":1}"));
        assertRefused(SERVER.post("/v1/videos", new Form().text("a" + "[b]".repeat(2_000), "x")));
        assertRefused(SERVER.post("/v1/videos", new Form().text("a" + ".b".repeat(2_000), "x")));
        assertRefused(SERVER.post(
                "/v1/videos",
                new Form().text("prompt", "p").file("input_reference", "f".repeat(7_000), "image/png", new byte[9])));
    }

    @Test
    void duplicateFields() {
        assertRefused(SERVER.post("/v1/videos", new Form().text("prompt", "a").text("prompt", "b")));
        assertRefused(SERVER.post("/v1/videos", new Form().text("prompt", "a").text("prompt[b]", "b")));
        assertRefused(
                SERVER.post("/v1/videos", new Form().text("prompt[b]", "a").text("prompt", "b")));
        assertRefused(SERVER.post(
                "/v1/videos",
                new Form().text("seconds", "4").text("seconds", "8").text("prompt", "p")));
    }

    /** Neither null bytes nor broken UTF-8 break anything; they arrive as the sign for what cannot be read. */
    @Test
    void nullBytesAndBrokenUtf8() {
        byte[] broken = {'[', 's', 'l', 'o', 'w', ' ', '5', 'm', ']', (byte) 0xff, (byte) 0xc0, (byte) 0xaf, 0, 'x'};
        Answer made =
                SERVER.post("/v1/videos", new Form().part("Content-Disposition: form-data; name=\"prompt\"", broken));
        assertThat(made.status()).isIn(200, 400);
        if (made.status() == 200) {
            assertThat(made.at("prompt")).doesNotContain("\u0000").contains("\ufffd");
        }
        byte[] json = utf8("{\"prompt\":\"?\"}");
        json[11] = (byte) 0xff;
        assertThat(SERVER.call("POST", "/v1/videos", json, "Content-Type: application/json")
                        .status())
                .isEqualTo(400);
        assertRefused(SERVER.call("POST", "/v1/videos", new byte[1_000], "Content-Type: application/json"));
        Answer half = SERVER.post("/v1/videos", "{\"prompt\":\"[slow 5m] \\ud800 \\u0000\"}");
        assertThat(half.status()).isEqualTo(200);
        assertThat(half.at("prompt")).doesNotContain("\u0000");
    }

    @Test
    void bombsOfJson() {
        for (String body : List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"prompt\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                "{\"prompt\":\"p\",\"seconds\":" + "9".repeat(100_000) + "}",
                "{\"prompt\":\"p\",\"seconds\":1e999999999}",
                "{\"prompt\":\"p\",\"seconds\":-1e-999999999}",
                "{\"prompt\":\"p\",\"seconds\":\"" + "9".repeat(100_000) + "\"}",
                "{\"prompt\":\"p\",\"seconds\":\"1e999999999\"}",
                "{\"prompt\":\"p\",\"size\":\"" + "9".repeat(10_000) + "x" + "9".repeat(10_000) + "\"}",
                "{\"prompt\":\"p\",\"characters\":[" + "1,".repeat(50_000) + "1]}",
                "{\"prompt\":" + "0".repeat(1_000) + "}",
                "{\"prompt\":\"" + "\\u0041".repeat(33_000) + "\"}")) {
            assertRefused(SERVER.post("/v1/videos", body));
        }
    }

    /** A form that never ends is cut at the largest body, and its file is removed. */
    @Test
    void anEndlessForm() throws IOException {
        try (Socket socket = SERVER.wire().open()) {
            OutputStream out = socket.getOutputStream();
            out.write(utf8(head("Content-Type: multipart/form-data; boundary=b", "Transfer-Encoding: chunked")));
            String part = "--b\r\nContent-Disposition: form-data; name=\"input_reference\"; filename=\"a\"\r\n\r\n";
            out.write(utf8(Integer.toHexString(part.length()) + "\r\n" + part + "\r\n"));
            byte[] chunk = utf8("10000\r\n" + "x".repeat(65_536) + "\r\n");
            try {
                for (int i = 0; i < 10_000; i++) {
                    out.write(chunk);
                }
                throw new AssertionError("650 MB were taken");
            } catch (SocketException refused) {
                assertRefused(Wire.received(socket.getInputStream()));
            }
        }
    }
}
