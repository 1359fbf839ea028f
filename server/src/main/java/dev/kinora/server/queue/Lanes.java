package dev.kinora.server.queue;

import java.util.Map;

/**
 * Which engine's slots a job takes, and how many there are.
 *
 * @param slots jobs that may run at once, by lane
 * @param byModel the lane of each model
 */
public record Lanes(Map<String, Integer> slots, Map<String, String> byModel) {
    /** The lane of jobs whose model has no engine any more: they run one at a time, and fail. */
    public static final String NOWHERE = "nowhere";

    public Lanes {
        slots = Map.copyOf(slots);
        byModel = Map.copyOf(byModel);
    }

    /** The lane of a model. */
    public String of(String model) {
        return byModel.getOrDefault(model, NOWHERE);
    }
}
