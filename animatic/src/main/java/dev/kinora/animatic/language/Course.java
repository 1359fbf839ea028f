package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * The manner, the way and the order of an action.
 *
 * @param manner such as {@code manner.slowly}
 * @param path the way it takes
 * @param beat 0 for what happens first, one more for each "then"; equal beats happen at the same time
 */
public record Course(List<String> manner, Optional<Path> path, int beat) {

    public Course {
        manner = List.copyOf(manner);
    }
}
