package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Version;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.video.Video;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole life of one job as a file: what was asked, every state that was seen and when, what came of it. It is
 * written anew at each of them, so that a run that breaks off leaves what it knew. Thread-safe.
 */
public final class JobRecord {
    private final Shelf shelf;
    private final ObjectNode text = Json.object();
    private final Instant begun = Instant.now();
    private Optional<Path> file = Optional.empty();
    private String last = "";
    private String state = "";
    private boolean drawn;

    /** The record of an order to this server. */
    public JobRecord(Shelf shelf, Order order, String server) {
        this.shelf = shelf;
        text.put("kinora_version", Version.of(JobRecord.class));
        text.put("server", server);
        text.putNull("id");
        text.set("request", order.describe());
        text.putArray("statuses");
        text.putObject("times").put("requested_at", at(begun));
    }

    /** A state of the video. */
    public synchronized void seen(Video video) {
        if (video.json().equals(last)) {
            return;
        }
        last = video.json();
        drawn |= video.progress() > 0;
        file = Optional.of(shelf.description(video));
        text.put("id", video.id());
        add(video);
        tell(video);
        write();
    }

    private void add(Video video) {
        String now = video.status() + " " + video.progress();
        if (!now.equals(state)) {
            state = now;
            ((ArrayNode) text.path("statuses"))
                    .addObject()
                    .put("at", at(Instant.now()))
                    .put("status", video.status().value())
                    .put("progress", video.progress());
        }
    }

    private void tell(Video video) {
        ObjectNode times = times();
        times.put("created_at", at(video.createdAt()));
        video.completedAt().ifPresent(moment -> times.put("completed_at", at(moment)));
        video.expiresAt().ifPresent(moment -> times.put("expires_at", at(moment)));
        if (video.status().isRunning() && video.progress() > 0 && !times.has("first_progress_at")) {
            times.put("first_progress_at", at(Instant.now()));
        }
        JsonNode tree = Json.parse(video.json());
        text.set(
                "cost",
                tree.path("kinora").path("cost").isObject()
                        ? tree.path("kinora").path("cost")
                        : Json.parse("null"));
        text.set("video", tree);
    }

    /** The film has come. */
    public synchronized void fetched(Download download, Path shown) {
        text.put("file", shown.toString());
        text.put("bytes", download.bytes());
        text.put("sha256", download.sha256());
        text.put("verified", download.check().name().toLowerCase(Locale.ROOT));
        times().put("downloaded_at", at(Instant.now()));
        times().put("seconds_in_all", (Instant.now().toEpochMilli() - begun.toEpochMilli()) / 1000.0);
        write();
    }

    /**
     * It came to nothing.
     *
     * @param stage where: {@code request}, {@code before_generation}, {@code after_generation}, {@code generation},
     *     {@code download}, {@code wait} or {@code interrupt}
     * @param code short machine word
     * @param message one sentence for people
     */
    public synchronized void failed(String stage, String code, String message) {
        text.putObject("error").put("stage", stage).put("code", code).put("message", message);
        times().put("ended_at", at(Instant.now()));
        if (file.isEmpty()) {
            file = Optional.of(shelf.refusal(begun));
        }
        write();
    }

    /** Whether any of the video was seen to be made. */
    public synchronized boolean wasDrawn() {
        return drawn;
    }

    /** Everything known. */
    public synchronized ObjectNode description() {
        return text.deepCopy();
    }

    private ObjectNode times() {
        return (ObjectNode) text.path("times");
    }

    private void write() {
        file.ifPresent(place -> Shelf.write(place, Json.pretty(text) + "\n"));
    }

    private static String at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
