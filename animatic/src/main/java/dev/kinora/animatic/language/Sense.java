package dev.kinora.animatic.language;

import java.util.List;

/**
 * What a lemma can mean.
 *
 * @param concept its meaning
 * @param extras what it says besides: "kitten" is a cat that is young
 * @param weak holds only where the context asks for its category: "follows" is a camera move after "the camera"
 */
record Sense(Concept concept, List<Concept> extras, boolean weak) {

    Category category() {
        return concept.category();
    }
}
