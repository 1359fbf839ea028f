package dev.kinora.server.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Watches a preview like a player: reads the playlist again and again and fetches what is new in it. */
final class PreviewPlayer {
    private static final List<String> HEAD = List.of(
            "#EXTM3U",
            "#EXT-X-VERSION:7",
            "#EXT-X-TARGETDURATION:1",
            "#EXT-X-MEDIA-SEQUENCE:0",
            "#EXT-X-PLAYLIST-TYPE:EVENT",
            "#EXT-X-INDEPENDENT-SEGMENTS",
            "#EXT-X-MAP:URI=\"preview/init.mp4\"");

    private final TestServer server;
    private final String id;
    private final Set<String> fetched = new LinkedHashSet<>();
    private String playlist = "";

    PreviewPlayer(TestServer server, String id) {
        this.server = server;
        this.id = id;
    }

    String address() {
        return "/v1/videos/" + id + "/preview.m3u8";
    }

    /** Reads the playlist once. */
    HttpResponse<String> look() {
        return server.get(address());
    }

    /** What was fetched so far. */
    Set<String> fetched() {
        return fetched;
    }

    boolean ended() {
        return playlist.endsWith("#EXT-X-ENDLIST\n");
    }

    /** Reads the playlist and appends what is new in it to a file. */
    void play(Path into) throws IOException {
        HttpResponse<String> now = look();
        if (now.statusCode() != 200 || !grown(now.body())) {
            throw new AssertionError(now.statusCode() + ": " + now.body() + " after " + playlist);
        }
        playlist = now.body();
        List<String> lines = playlist.lines().toList();
        if (!lines.subList(0, HEAD.size()).equals(HEAD)) {
            throw new AssertionError("not a playlist: " + playlist);
        }
        try (OutputStream out = Files.newOutputStream(
                into, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            fetch("preview/init.mp4", out);
            for (String line : lines.subList(HEAD.size(), lines.size())) {
                if (line.startsWith("#EXTINF:") || line.equals("#EXT-X-ENDLIST")) {
                    continue;
                }
                fetch(line, out);
            }
        }
    }

    /** Plays to the end. */
    void playOut(Path into) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plusSeconds(60);
        while (!ended()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the preview does not end: " + playlist);
            }
            play(into);
            TestServer.pause();
        }
    }

    /** A playlist of this type only ever gets longer. */
    private boolean grown(String now) {
        return now.startsWith(playlist);
    }

    private void fetch(String relative, OutputStream out) throws IOException {
        if (!fetched.add(relative)) {
            return;
        }
        if (!relative.matches("preview/(init\\.mp4|segment\\d+\\.m4s)")) {
            throw new AssertionError("an odd address: " + relative);
        }
        HttpResponse<byte[]> piece = server.bytes(
                server.request(java.net.URI.create(address()).resolve(relative).getPath()));
        if (piece.statusCode() != 200
                || !piece.headers().firstValue("content-type").orElse("").equals("video/mp4")) {
            throw new AssertionError(relative + ": " + piece.statusCode() + " " + piece.headers());
        }
        out.write(piece.body());
    }
}
