package dev.kinora.animatic.scene;

import java.util.Optional;

/**
 * Something a performer does for a while.
 *
 * @param verb lexicon concept such as {@code action.ride}
 * @param start seconds from the shot's first frame
 * @param end seconds, after {@code start}
 * @param target id of the performer it is done with or to
 */
public record Act(String verb, double start, double end, Optional<String> target) {}
