package dev.kinora.server.model;

import java.time.Instant;

/**
 * A fact about a video. Appended once, never changed.
 *
 * @param project whose video it is
 * @param video the video
 * @param type what happened
 * @param at when it happened
 */
public record VideoEvent(ProjectId project, VideoId video, Type type, Instant at) {
    /** What can happen to a video. */
    public enum Type {
        CREATED("video.created"),
        STARTED("video.started"),
        COMPLETED("video.completed"),
        FAILED("video.failed"),
        EXPIRED("video.expired"),
        DELETED("video.deleted");

        private final String wire;

        Type(String wire) {
            this.wire = wire;
        }

        /** The event's name on the wire. */
        public String wire() {
            return wire;
        }

        /**
         * The type of that name.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Type ofWire(String name) {
            for (Type type : values()) {
                if (type.wire.equals(name)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("unknown event type: " + name);
        }
    }
}
