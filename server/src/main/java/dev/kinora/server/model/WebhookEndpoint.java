package dev.kinora.server.model;

import java.time.Instant;
import java.util.List;

/**
 * An address that is told about events.
 *
 * @param id its name
 * @param project whose events it hears of
 * @param target where it is and what it wants to hear
 * @param secret signs what it is sent
 * @param registration who named it, and when
 */
public record WebhookEndpoint(
        EndpointId id, ProjectId project, Target target, WebhookSecret secret, Registration registration) {
    /**
     * Where it is and what it wants to hear.
     *
     * @param name for people
     * @param url where events are posted to
     * @param eventTypes as they were asked for; those that never happen here are kept too
     */
    public record Target(String name, String url, List<String> eventTypes) {
        public Target {
            eventTypes = List.copyOf(eventTypes);
        }
    }

    /**
     * Who named it, and when.
     *
     * @param origin who may change it
     * @param createdAt when it was named first; what happened before is not told to it
     * @param updatedAt when its target or its secret last changed
     */
    public record Registration(Origin origin, Instant createdAt, Instant updatedAt) {}

    /** Who named it. */
    public enum Origin {
        /** A caller, who may change and delete it. */
        API,
        /** The configuration file, which alone changes it; its secret was made here. */
        FILE,
        /** The configuration file, with a secret. */
        FILE_WITH_SECRET
    }
}
