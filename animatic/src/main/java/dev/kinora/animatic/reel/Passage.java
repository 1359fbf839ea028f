package dev.kinora.animatic.reel;

import dev.kinora.animatic.scene.Scene;

/**
 * A part of a film: frames of one scene, on the scene's own clock. They may lie beyond the scene's planned end; there
 * everything simply goes on.
 *
 * @param scene what is seen
 * @param first its first frame that is seen
 * @param frames how many, at least 1
 * @param dissolve in how many of them it grows out of the passage before, whose scene goes on meanwhile; 0 cuts
 */
public record Passage(Scene scene, int first, int frames, int dissolve) {
    public Passage {
        if (first < 0 || frames < 1 || dissolve < 0 || dissolve > frames) {
            throw new IllegalArgumentException("no passage: " + first + "+" + frames + " dissolve " + dissolve);
        }
    }
}
