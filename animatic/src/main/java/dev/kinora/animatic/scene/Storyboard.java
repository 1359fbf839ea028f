package dev.kinora.animatic.scene;

import java.util.List;

/**
 * A whole clip: its shots one after the other.
 *
 * @param shots at least one; their frames add up to the clip's
 */
public record Storyboard(List<Scene> shots) {
    public Storyboard {
        shots = List.copyOf(shots);
        if (shots.isEmpty()) {
            throw new IllegalArgumentException("a storyboard has at least one shot");
        }
    }
}
