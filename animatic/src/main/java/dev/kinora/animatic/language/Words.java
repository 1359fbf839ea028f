package dev.kinora.animatic.language;

import java.util.List;

/**
 * What is to be heard and read, and what was not understood.
 *
 * @param sounds named sounds and kinds of music, such as {@code sound.waves}
 * @param spokenLines what is said
 * @param onScreenText what is written in the picture, as the prompt quotes it
 * @param unmatched the words that were not understood, in lower case, each once
 * @param told everything that was said, in lower case, with one blank between words and around marks; quoted texts are
 *     a pair of marks
 */
public record Words(
        List<String> sounds,
        List<SpokenLine> spokenLines,
        List<String> onScreenText,
        List<String> unmatched,
        String told) {

    public Words {
        sounds = List.copyOf(sounds);
        spokenLines = List.copyOf(spokenLines);
        onScreenText = List.copyOf(onScreenText);
        unmatched = List.copyOf(unmatched);
    }

    /** Of a shot that nobody said in words. */
    public Words(List<String> sounds, List<SpokenLine> spokenLines, List<String> onScreenText, List<String> unmatched) {
        this(sounds, spokenLines, onScreenText, unmatched, "");
    }
}
