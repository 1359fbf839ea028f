package dev.kinora.animatic.film;

import dev.kinora.animatic.language.Kinds;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/**
 * Every generator there is; the best match draws, of equal matches the first.
 *
 * @param settings places, at least one
 * @param rigs performers; one that nobody matches is left out of the picture
 */
public record Repertoire(List<Setting> settings, List<Rig> rigs) {
    /** What a rig that only stands for something says of itself. */
    static final int STAND_IN = 1;

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

    /**
     * A generator and what it is to draw.
     *
     * @param subject the scene or the performer, named as the generator knows it
     */
    record Choice<G, S>(G generator, S subject) {}

    /**
     * The generators for a scene's place, best first: those that know it, then those that know what it is a kind of; those that
     * know nothing of it come last.
     */
    List<Choice<Setting, Scene>> settings(Scene scene) {
        List<Scene> names = named(
                scene.place().concept(), scene, (s, concept) -> s.at(s.place().as(concept)));
        return choices(settings, names, Setting::match, 0);
    }

    /** The generators that can draw a performer, best first, as for {@link #settings}; may be empty. */
    List<Choice<Rig, Performer>> rigs(Performer performer) {
        return choices(rigs, named(performer.concept(), performer, Performer::as), Rig::match, STAND_IN);
    }

    private static <S> List<S> named(String concept, S subject, BiFunction<S, String, S> rename) {
        List<S> names = new ArrayList<>(List.of(subject));
        Kinds.lineage(concept).stream().skip(1).forEach(kind -> names.add(rename.apply(subject, kind)));
        return names;
    }

    /** Who knows a name draws it; a stand-in draws only what nobody knows by any name. */
    private static <G, S> List<Choice<G, S>> choices(
            List<G> generators, List<S> names, ToIntBiFunction<G, S> match, int least) {
        List<Choice<G, S>> found = new ArrayList<>();
        Set<G> taken = new LinkedHashSet<>();
        names.forEach(name -> ranked(generators, name, match, STAND_IN + 1)
                .filter(taken::add)
                .forEach(known -> found.add(new Choice<>(known, name))));
        S own = names.getFirst();
        ranked(generators, own, match, least).filter(taken::add).forEach(other -> found.add(new Choice<>(other, own)));
        return found;
    }

    private static <G, S> Stream<G> ranked(List<G> generators, S name, ToIntBiFunction<G, S> match, int least) {
        return generators.stream()
                .filter(generator -> match.applyAsInt(generator, name) >= least)
                .sorted(Comparator.comparingInt((G generator) -> match.applyAsInt(generator, name))
                        .reversed());
    }
}
