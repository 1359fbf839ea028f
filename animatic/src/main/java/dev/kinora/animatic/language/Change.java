package dev.kinora.animatic.language;

import java.util.List;

/**
 * What a request for a change came to.
 *
 * @param screenplay the source's, changed where the request says so
 * @param unmatched words of the request nothing was made of
 */
public record Change(Screenplay screenplay, List<String> unmatched) {
    public Change {
        unmatched = List.copyOf(unmatched);
    }
}
