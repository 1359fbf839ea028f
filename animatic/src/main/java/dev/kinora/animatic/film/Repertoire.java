package dev.kinora.animatic.film;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every generator there is; the best match draws, of equal matches the first.
 *
 * @param settings places, at least one
 * @param rigs performers; one that nobody matches is left out of the picture
 */
public record Repertoire(List<Setting> settings, List<Rig> rigs) {
    public Repertoire {
        settings = List.copyOf(settings);
        rigs = List.copyOf(rigs);
    }

    /** The same with one more rig, which is asked first. */
    public Repertoire with(Rig rig) {
        List<Rig> all = new ArrayList<>();
        all.add(rig);
        all.addAll(rigs);
        return new Repertoire(settings, all);
    }

    /** The generators for a scene's place, best first; those that know nothing of it come last. */
    List<Setting> settings(Scene scene) {
        return settings.stream()
                .sorted(Comparator.comparingInt((Setting s) -> s.match(scene)).reversed())
                .toList();
    }

    /** The generators that can draw a performer, best first; may be empty. */
    List<Rig> rigs(Performer performer) {
        return rigs.stream()
                .filter(r -> r.match(performer) > 0)
                .sorted(Comparator.comparingInt((Rig r) -> r.match(performer)).reversed())
                .toList();
    }
}
