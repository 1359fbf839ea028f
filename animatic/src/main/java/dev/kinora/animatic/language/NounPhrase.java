package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * A noun with what stands by it.
 *
 * @param end the first lexeme after it
 * @param head what it names; empty for an unknown noun, or where only modifiers stand
 * @param noun the lexeme of the head, or of an unknown noun; empty where only modifiers stand
 * @param count 1 to 1000
 * @param parts what stands by the head
 */
record NounPhrase(int end, Optional<Sense> head, Optional<Lexeme> noun, int count, Parts parts) {

    /**
     * What stands by a head.
     *
     * @param definite "the", "its": it may name what is known already
     * @param owned "its", "her": somebody has it
     * @param modifiers what it looks like
     * @param ambient what it says about the whole picture: "autumn" in "autumn leaves"
     * @param actions what it does: "running" in "a running dog"
     * @param unknown words without a meaning
     */
    record Parts(
            boolean definite,
            boolean owned,
            List<Concept> modifiers,
            List<Concept> ambient,
            List<Concept> actions,
            List<String> unknown) {}

    TraitsDraft traits() {
        var traits = new TraitsDraft();
        parts.modifiers().forEach(traits::add);
        return traits;
    }

    boolean hasOnlyModifiers() {
        return noun.isEmpty();
    }
}
