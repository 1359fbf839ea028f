package dev.kinora.animatic.language;

import java.util.Optional;

/**
 * A line that is spoken.
 *
 * @param speaker the subject who says it, from 0; empty for a voice-over
 * @param text the line as the prompt quotes it
 */
public record SpokenLine(Optional<Integer> speaker, String text) {}
