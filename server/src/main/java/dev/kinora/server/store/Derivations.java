package dev.kinora.server.store;

import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.VideoId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A derivation as the columns of a video's row. */
final class Derivations {
    private Derivations() {}

    static String word(Derivation derivation) {
        return switch (derivation) {
            case Derivation.FromPrompt _ -> "prompt";
            case Derivation.Remix _ -> "remix";
            case Derivation.Edit _ -> "edit";
            case Derivation.Extension _ -> "extension";
        };
    }

    static @Nullable Integer added(Derivation derivation) {
        return derivation instanceof Derivation.Extension extension ? (Integer) extension.added() : null;
    }

    static @Nullable Integer round(Derivation derivation) {
        return derivation instanceof Derivation.Extension extension ? (Integer) extension.round() : null;
    }

    static Derivation read(String word, Optional<VideoId> source, int added, int round) {
        return switch (word) {
            case "prompt" -> new Derivation.FromPrompt();
            case "remix" -> new Derivation.Remix(source.orElseThrow());
            case "edit" -> new Derivation.Edit(source);
            case "extension" -> new Derivation.Extension(source, added, round);
            default -> throw new IllegalStateException("unknown derivation in the database: " + word);
        };
    }
}
