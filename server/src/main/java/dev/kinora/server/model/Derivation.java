package dev.kinora.server.model;

import java.util.Optional;

/** How a video came about. */
public sealed interface Derivation {
    /** From a prompt, perhaps with references. */
    record FromPrompt() implements Derivation {}

    /** A variation of a finished video that keeps its framing. */
    record Remix(VideoId of) implements Derivation {}

    /**
     * A changed version of a source.
     *
     * @param of the source video; empty when it was uploaded with the request
     */
    record Edit(Optional<VideoId> of) implements Derivation {}

    /**
     * A source that goes on.
     *
     * @param of the source video; empty when it was uploaded with the request
     * @param added seconds behind the end of the source
     * @param round which extension of its lineage this is, 1 to 6
     */
    record Extension(Optional<VideoId> of, int added, int round) implements Derivation {
        public Extension {
            if (added < 1 || round < 1) {
                throw new IllegalArgumentException("an extension adds at least a second: " + added + ", " + round);
            }
        }
    }

    /** The video it came from, when that is a video of this server. */
    default Optional<VideoId> source() {
        return switch (this) {
            case FromPrompt _ -> Optional.empty();
            case Remix(VideoId of) -> Optional.of(of);
            case Edit(Optional<VideoId> of) -> of;
            case Extension(Optional<VideoId> of, int _, int _) -> of;
        };
    }
}
