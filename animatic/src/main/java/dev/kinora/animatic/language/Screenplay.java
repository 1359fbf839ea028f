package dev.kinora.animatic.language;

import java.util.List;

/**
 * A prompt as it was understood: one or more takes in the order they are seen.
 *
 * @param language the language the prompt was read in
 * @param takes at least one, in order; an empty prompt gives one take with an empty shot
 */
public record Screenplay(Language language, List<Take> takes) {

    public Screenplay {
        takes = List.copyOf(takes);
        if (takes.isEmpty()) {
            throw new IllegalArgumentException("a screenplay has at least one take");
        }
    }

    /** The shot of the first take. */
    public Shot first() {
        return takes.getFirst().shot();
    }

    /** The words of all takes that were not understood, in the order of the prompt, each once. */
    public List<String> unmatched() {
        return takes.stream()
                .flatMap(take -> take.shot().words().unmatched().stream())
                .distinct()
                .toList();
    }
}
