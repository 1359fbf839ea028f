package dev.kinora.client;

import java.util.List;
import java.util.Optional;

/**
 * One page of the list of videos.
 *
 * @param data the videos in the order asked for
 * @param firstId id of the first one
 * @param lastId id of the last one: {@code after} of the next page
 * @param hasMore whether another page follows
 */
public record VideoPage(List<Video> data, Optional<String> firstId, Optional<String> lastId, boolean hasMore) {
    public VideoPage {
        data = List.copyOf(data);
    }
}
