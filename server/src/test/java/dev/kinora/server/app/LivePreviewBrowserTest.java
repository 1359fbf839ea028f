package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The page of the guide in a real browser, while a video is rendered. Skipped where there is no Chromium. Playing
 * what still grows takes hls.js, which {@code -Dkinora.hlsjs=<file>} names; {@code -Dkinora.pictures=<folder>} keeps what
 * the page looked like.
 */
class LivePreviewBrowserTest {
    private static final Path GUIDE = Path.of("..", "docs", "live-preview.md");
    private static final String LOOK = """
            (() => { const v = document.getElementById('player'); return {
              time: v.currentTime, width: v.videoWidth, height: v.videoHeight, ended: v.ended, ready: v.readyState,
              buffered: v.buffered.length ? v.buffered.end(v.buffered.length - 1) : 0,
              sound: v.webkitAudioDecodedByteCount || 0, frames: v.getVideoPlaybackQuality().totalVideoFrames,
              error: v.error ? v.error.message : '', word: document.getElementById('word').textContent }; })()""";

    private final Optional<Path> library =
            Optional.ofNullable(System.getProperty("kinora.hlsjs")).map(Path::of);

    @TempDir
    Path folder;

    @Test
    void thePagePlaysWhileTheVideoIsRendered() throws Exception {
        assumeTrue(library.isPresent(), "no hls.js: name one with -Dkinora.hlsjs");
        try (TestServer server = TestServer.start(folder);
                WatchingPage page = WatchingPage.serve(server.baseUrl().resolve("/"), GUIDE, library);
                Browser browser = browser()) {
            String id = server.create("[slow 20s] a kite");
            browser.open(page.address(id));

            JsonNode first = await(browser, "/time", 0.3);
            assertThat(server.get("/v1/videos/" + id).body()).contains("\"status\":\"in_progress\"");
            assertThat(first.get("width").asInt()).isEqualTo(1280);
            assertThat(first.get("height").asInt()).isEqualTo(720);
            keep("running", browser);
            JsonNode later = await(browser, "/buffered", first.get("buffered").asDouble() + 0.9);
            assertThat(later.get("time").asDouble())
                    .isGreaterThan(first.get("time").asDouble());
            assertThat(later.get("sound").asLong()).isPositive();

            server.finished(id);
            assertPlayedOut(browser);
        }
    }

    @Test
    void aBrowserWithoutTheLibraryPlaysWhatIsComplete() throws Exception {
        try (TestServer server = TestServer.start(folder);
                WatchingPage page = WatchingPage.serve(server.baseUrl().resolve("/"), GUIDE, Optional.empty());
                Browser browser = browser()) {
            JsonNode plays =
                    browser.evaluate("document.createElement('video').canPlayType('application/vnd.apple.mpegurl')");
            assumeTrue(!plays.asString().isEmpty(), "this Chromium plays no HLS by itself");
            String id = server.create("a kite");
            server.finished(id);
            browser.open(page.address(id));

            assertPlayedOut(browser);
        }
    }

    private Browser browser() throws Exception {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "no Chromium here");
        return Browser.start(program.orElseThrow(), folder.resolve("profile"));
    }

    private static void assertPlayedOut(Browser browser) throws Exception {
        JsonNode last = await(browser, "/ended", 1);
        assertThat(last.get("time").asDouble()).isCloseTo(4.0, within(0.1));
        assertThat(last.get("width").asInt()).isEqualTo(1280);
        assertThat(last.get("sound").asLong()).isPositive();
        assertThat(last.get("error").asString()).isEmpty();
        keep("ended", browser);
    }

    /** Waits until a number on the page has reached a value, and returns all of them. */
    private static JsonNode await(Browser browser, String what, double least) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(120);
        JsonNode seen = browser.evaluate("({})");
        while (Instant.now().isBefore(deadline)) {
            seen = browser.evaluate("document.getElementById('word') ? " + LOOK + " : ({})");
            JsonNode value = seen.at(what);
            if (value.isBoolean() ? value.asBoolean() : value.asDouble(-1) >= least) {
                return seen;
            }
            TestServer.pause();
        }
        throw new AssertionError(what + " did not reach " + least + ": " + seen);
    }

    private static void keep(String name, Browser browser) throws Exception {
        Optional<Path> pictures =
                Optional.ofNullable(System.getProperty("kinora.pictures")).map(Path::of);
        if (pictures.isPresent()) {
            Files.write(pictures.get().resolve(name + ".png"), browser.picture());
        }
    }
}
