package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Downloads: three variants, headers, ranges, conditions. */
class S06Content {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    private static Answer content(String query, String... headers) {
        return SERVER.get("/v1/videos/" + SERVER.completed() + "/content" + query, headers);
    }

    @Row(section = 6, at = "video", says = "`variant=video`, the default: MP4, `video/mp4`")
    void rowVideo() {
        Answer whole = accepted(content(""));
        assertThat(whole.header("content-type")).contains("video/mp4");
        assertThat(whole.bytes()).isEqualTo(content("?variant=video").bytes());
        String text = new String(whole.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(text.indexOf("moov")).as("faststart").isPositive().isLessThan(text.indexOf("mdat"));
        assertThat(text).contains("avc1", "mp4a");
    }

    @Row(section = 6, at = "thumbnail", says = "`variant=thumbnail`: WebP, the first frame, long side at most 1280")
    void rowThumbnail() {
        Answer thumbnail = accepted(content("?variant=thumbnail"));
        assertThat(thumbnail.header("content-type")).contains("image/webp");
        byte[] bytes = thumbnail.bytes();
        assertThat(new String(bytes, 0, 16, StandardCharsets.ISO_8859_1)).matches("(?s)RIFF....WEBPVP8 ");
        ByteBuffer frame = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(frame.getShort(26) & 0x3fff).isEqualTo(1280);
        assertThat(frame.getShort(28) & 0x3fff).isEqualTo(720);
    }

    @Row(
            section = 6,
            at = "spritesheet",
            says = "`variant=spritesheet`: JPEG, 5 columns, a frame a second, cells 256 wide")
    void rowSpritesheet() throws IOException {
        Answer sheet = accepted(content("?variant=spritesheet"));
        assertThat(sheet.header("content-type")).contains("image/jpeg");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(sheet.bytes()));
        assertThat(image.getWidth()).isEqualTo(5 * 256);
        assertThat(image.getHeight()).isEqualTo(144);
    }

    @Row(section = 6, at = "headers", says = "length, ranges, strong tag, date, disposition, private caching")
    void rowHeaders() throws NoSuchAlgorithmException {
        for (String[] variant : new String[][] {{"video", "mp4"}, {"thumbnail", "webp"}, {"spritesheet", "jpg"}}) {
            Answer whole = accepted(content("?variant=" + variant[0]));
            assertThat(whole.header("content-length")).contains(Integer.toString(whole.bytes().length));
            assertThat(whole.header("accept-ranges")).contains("bytes");
            assertThat(whole.header("etag"))
                    .contains("\""
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(whole.bytes()))
                            + "\"");
            assertThat(whole.header("last-modified").orElse("")).endsWith(" GMT");
            assertThat(whole.header("content-disposition"))
                    .contains("attachment; filename=\"" + SERVER.completed() + "." + variant[1] + "\"");
            assertThat(whole.header("cache-control")).contains("private, max-age=0");
        }
    }

    @Row(section = 6, at = "accept", says = "`Accept` is ignored: SDKs send `application/binary`")
    void rowAccept() {
        for (String accept : List.of("application/binary", "text/html", "nonsense")) {
            assertThat(accepted(content("", "Accept: " + accept)).header("content-type"))
                    .contains("video/mp4");
        }
    }

    @Row(section = 6, at = "compression", says = "never compressed, whatever `Accept-Encoding` says")
    void rowCompression() {
        Answer whole = accepted(content("", "Accept-Encoding: gzip, br, zstd"));
        assertThat(whole.header("content-encoding")).isEmpty();
        assertThat(whole.bytes()).isEqualTo(content("").bytes());
    }

    @Row(
            section = 6,
            at = "redirect",
            says = "a redirect was allowed for",
            deliberately = "never one: a client would" + " lose or leak its key")
    void rowNoRedirect() {
        assertThat(content("").status()).isEqualTo(200);
        assertThat(content("").header("location")).isEmpty();
    }

    @Row(section = 6, at = "range", says = "one range: 206; outside: 416; several: everything")
    void rowRange() {
        byte[] whole = content("").bytes();
        Map.of("0-0", new int[] {0, 1}, "10-19", new int[] {10, 20}, "-7", new int[] {whole.length - 7, whole.length})
                .forEach((range, part) -> {
                    Answer answer = content("", "Range: bytes=" + range);
                    assertThat(answer.status()).isEqualTo(206);
                    assertThat(answer.bytes()).isEqualTo(Arrays.copyOfRange(whole, part[0], part[1]));
                    assertThat(answer.header("content-range"))
                            .contains("bytes " + part[0] + "-" + (part[1] - 1) + "/" + whole.length);
                });
        Answer outside = content("", "Range: bytes=" + whole.length + "-");
        assertThat(outside.status()).isEqualTo(416);
        assertThat(outside.header("content-range")).contains("bytes */" + whole.length);
        assertThat(content("", "Range: bytes=0-1,5-6").bytes()).isEqualTo(whole);
    }

    @Row(section = 6, at = "conditions", says = "`If-Range` and `If-None-Match` are honoured")
    void rowConditions() {
        String tag = content("").header("etag").orElseThrow();
        assertThat(content("", "If-None-Match: " + tag).status()).isEqualTo(304);
        assertThat(content("", "If-None-Match: \"x\"").status()).isEqualTo(200);
        assertThat(content("", "Range: bytes=0-3", "If-Range: " + tag).status()).isEqualTo(206);
        assertThat(content("", "Range: bytes=0-3", "If-Range: \"x\"").status()).isEqualTo(200);
    }

    @Row(section = 6, at = "head", says = "`HEAD`: the headers of a GET")
    void rowHead() {
        String path = "/v1/videos/" + SERVER.completed() + "/content";
        Answer head = accepted(SERVER.head(path));
        Answer get = content("");
        for (String name : List.of("content-length", "content-type", "etag", "last-modified", "content-disposition")) {
            assertThat(head.header(name)).isEqualTo(get.header(name)).isPresent();
        }
        assertThat(SERVER.head(path, "Range: bytes=0-9").header("content-length"))
                .contains("10");
    }

    @Row(section = 6, at = "not ready", says = "queued, running and failed videos: 404 with the literal text")
    void rowNotReady() {
        String running = SERVER.slow();
        String failed = SERVER.finished(
                        SERVER.create("{\"prompt\":\"[moderated]\"}").at("id"))
                .at("id");
        for (String id : List.of(running, failed)) {
            for (String variant : List.of("video", "thumbnail", "spritesheet")) {
                Refusals.assertRefused(
                        SERVER.get("/v1/videos/" + id + "/content?variant=" + variant),
                        404,
                        "Video is not ready yet, use GET /v1/videos/{video_id} to check status.");
            }
        }
        SERVER.delete("/v1/videos/" + running);
    }

    @Row(section = 6, at = "variant", says = "another `variant`: 400 `invalid_value`")
    void rowVariant() {
        assertThat(content("?variant=gif").at("error.message"))
                .isEqualTo("Invalid value: 'gif'. Supported values are: 'video', 'thumbnail', and 'spritesheet'.");
    }
}
