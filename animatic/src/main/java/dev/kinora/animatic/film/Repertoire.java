package dev.kinora.animatic.film;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import java.util.Comparator;
import java.util.List;

/**
 * Every generator there is; the best match draws.
 *
 * @param settings places, at least one that matches anything
 * @param rigs performers, at least one that matches anything
 */
public record Repertoire(List<Setting> settings, List<Rig> rigs) {
    public Repertoire {
        settings = List.copyOf(settings);
        rigs = List.copyOf(rigs);
    }

    /** The generator for a scene's place. */
    Setting setting(Scene scene) {
        return settings.stream()
                .max(Comparator.comparingInt(s -> s.match(scene)))
                .orElseThrow();
    }

    /** The generator for a performer. */
    Rig rig(Performer performer) {
        return rigs.stream()
                .max(Comparator.comparingInt(r -> r.match(performer)))
                .orElseThrow();
    }
}
