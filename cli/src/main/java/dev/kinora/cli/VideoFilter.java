package dev.kinora.cli;

import dev.kinora.client.page.Order;
import dev.kinora.client.video.Video;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which videos a command is about, judged here: the API itself knows no filters. */
final class VideoFilter {
    @Option(names = "--status", paramLabel = "STATUS", split = ",")
    List<String> statuses = List.of();

    @Option(names = "--model", paramLabel = "NAME")
    @Nullable
    String model;

    @Option(names = "--since", paramLabel = "WHEN")
    @Nullable
    String since;

    @Option(names = "--until", paramLabel = "WHEN")
    @Nullable
    String until;

    @Option(names = "--contains", paramLabel = "TEXT")
    @Nullable
    String contains;

    /** Whether every video passes. */
    boolean isEmpty() {
        return statuses.isEmpty() && model == null && since == null && until == null && contains == null;
    }

    /** Refuses what is no moment, before anything is asked of a server. */
    void check() {
        bound("--since", since);
        bound("--until", until);
    }

    /** The videos that pass; a list ordered by time is read no further than it can hold any. */
    Stream<Video> of(Stream<Video> videos, Order order) {
        Optional<Instant> from = bound("--since", since);
        Optional<Instant> to = bound("--until", until);
        Stream<Video> near = order == Order.DESC
                ? videos.takeWhile(video -> from.isEmpty() || !video.createdAt().isBefore(from.get()))
                : videos.takeWhile(video -> to.isEmpty() || video.createdAt().isBefore(to.get()));
        return near.filter(video -> from.isEmpty() || !video.createdAt().isBefore(from.get()))
                .filter(video -> to.isEmpty() || video.createdAt().isBefore(to.get()))
                .filter(this::passes);
    }

    private static Optional<Instant> bound(String option, @Nullable String moment) {
        return Optional.ofNullable(moment).map(text -> Moments.moment(option, text));
    }

    private boolean passes(Video video) {
        return (statuses.isEmpty() || statuses.contains(video.status().value()))
                && (model == null || model.equals(video.model()))
                && (contains == null || lower(video.prompt().orElse("")).contains(lower(contains)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
