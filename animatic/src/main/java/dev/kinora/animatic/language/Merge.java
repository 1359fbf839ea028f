package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays what a request names over a shot. */
final class Merge {
    /** Light that belongs to an hour, and goes with it. */
    private static final Set<String> HOURLY = Set.of("light.sun", "light.shafts", "light.moon", "light.starlight");

    private Merge() {}

    /** Camera, setting, look and words of a shot as far as the request names them. */
    static Shot ambient(Shot shot, Shot asked) {
        return new Shot(
                camera(shot.camera(), asked.camera()),
                shot.cast(),
                setting(shot.setting(), asked.setting()),
                look(shot.look(), asked.look()),
                words(shot.words(), asked.words()));
    }

    /** The shot without the weather, light, style and sound that are named. */
    static Shot less(Shot shot, Shot named) {
        Setting s = shot.setting();
        Atmosphere a = s.atmosphere();
        Atmosphere out = named.setting().atmosphere();
        Setting setting = new Setting(
                s.places(),
                s.enclosure(),
                s.terrain(),
                s.era(),
                new Atmosphere(
                        a.timeOfDay(),
                        left(a.weather(), out.weather()),
                        a.season(),
                        a.lights().stream()
                                .filter(l -> out.lights().stream()
                                        .noneMatch(n -> n.concept().equals(l.concept())))
                                .toList()));
        Look look = new Look(
                shot.look().palette(),
                shot.look().tones(),
                left(shot.look().styles(), named.look().styles()),
                left(shot.look().moods(), named.look().moods()));
        Words w = shot.words();
        Words words = new Words(
                left(w.sounds(), named.words().sounds()), w.spokenLines(), w.onScreenText(), w.unmatched(), w.told());
        return new Shot(shot.camera(), shot.cast(), setting, look, words);
    }

    private static List<String> left(List<String> all, List<String> gone) {
        return all.stream().filter(x -> !gone.contains(x)).toList();
    }

    private static Camera camera(Camera old, Camera asked) {
        return new Camera(
                asked.shotSize().or(old::shotSize),
                asked.angle().or(old::angle),
                new Lens(
                        asked.lens().focus().or(old.lens()::focus),
                        asked.lens().kind().or(old.lens()::kind),
                        asked.lens().focalMillimetres().or(old.lens()::focalMillimetres)),
                asked.moves().isEmpty() ? old.moves() : asked.moves(),
                asked.vantage().or(old::vantage));
    }

    private static Setting setting(Setting old, Setting asked) {
        boolean moved = !asked.places().isEmpty();
        Atmosphere a = old.atmosphere();
        Atmosphere b = asked.atmosphere();
        boolean otherHour = b.timeOfDay().isPresent() && !b.timeOfDay().equals(a.timeOfDay());
        List<Light> lights = b.lights().isEmpty()
                ? a.lights().stream()
                        .filter(l -> !otherHour || !HOURLY.contains(l.concept()))
                        .toList()
                : b.lights();
        Atmosphere air = new Atmosphere(
                b.timeOfDay().or(a::timeOfDay),
                b.weather().isEmpty() ? a.weather() : b.weather(),
                b.season().or(a::season),
                lights);
        return new Setting(
                moved ? asked.places() : old.places(),
                moved ? asked.enclosure() : asked.enclosure().or(old::enclosure),
                moved || !asked.terrain().isEmpty() ? asked.terrain() : old.terrain(),
                asked.era().or(old::era),
                air);
    }

    private static Look look(Look old, Look asked) {
        return new Look(
                asked.palette().isEmpty() ? old.palette() : asked.palette(),
                asked.palette().isEmpty() ? old.tones() : asked.tones(),
                asked.styles().isEmpty() ? old.styles() : asked.styles(),
                asked.moods().isEmpty() ? old.moods() : asked.moods());
    }

    private static Words words(Words old, Words asked) {
        List<String> sounds = new ArrayList<>(old.sounds());
        asked.sounds().stream().filter(s -> !sounds.contains(s)).forEach(sounds::add);
        return new Words(
                sounds,
                asked.spokenLines().isEmpty() ? old.spokenLines() : asked.spokenLines(),
                asked.onScreenText().isEmpty() ? old.onScreenText() : asked.onScreenText(),
                old.unmatched(),
                old.told());
    }

    /** The cast with further things in it. */
    static Cast added(Cast old, Cast asked) {
        Recast cast = new Recast(old);
        for (Thing thing : both(asked)) {
            if (thing.concept().isEmpty()) {
                continue;
            }
            Optional<Ref> known = cast.find(thing);
            if (known.isPresent()) {
                cast.set(known.get(), Sequel.blended(cast.thing(known.get()), thing));
            } else {
                cast.add(thing);
            }
        }
        return cast.cast();
    }

    /**
     * The cast as a description asks for it: who is in it already is described anew; a new living subject takes the place
     * of the old main one, a new thing joins in.
     */
    static Cast described(Cast old, Cast asked) {
        Recast cast = new Recast(old);
        List<Integer> who = new ArrayList<>();
        boolean first = true;
        for (Thing thing : asked.subjects()) {
            who.add(placed(cast, thing, first));
            first = false;
        }
        asked.props().forEach(thing -> placed(cast, thing, false));
        List<Action> fresh = new ArrayList<>();
        for (Action a : asked.actions()) {
            int doer = who.get(a.subject());
            if (doer >= 0 && !Sequel.idle(a)) {
                Optional<Ref> object = a.object()
                        .flatMap(o -> cast.find(asked.find(o)))
                        .or(() -> cast.actions().stream()
                                .filter(x -> x.subject() == doer && x.concept().equals(a.concept()))
                                .findFirst()
                                .flatMap(Action::object));
                fresh.add(new Action(doer, a.concept(), object, a.course()));
            }
        }
        if (!fresh.isEmpty()) {
            List<Integer> busy = fresh.stream().map(Action::subject).toList();
            List<Action> all = new ArrayList<>(cast.actions().stream()
                    .filter(a -> !busy.contains(a.subject()))
                    .toList());
            all.addAll(fresh);
            cast.actions(all);
        }
        return cast.cast();
    }

    /** Puts a thing where it belongs; answers its place among the subjects, -1 when it is none. */
    private static int placed(Recast cast, Thing thing, boolean main) {
        Optional<Ref> known = cast.find(thing);
        if (known.isPresent()) {
            cast.set(known.get(), Sequel.blended(cast.thing(known.get()), thing));
            return known.get().role() == Ref.Role.SUBJECT ? known.get().index() : -1;
        }
        if (thing.concept().isEmpty()) {
            return -1;
        }
        boolean alive = thing.isA("person") || thing.isA("animal");
        Optional<Ref> hero = cast.find(t -> t.isA("person") || t.isA("animal"));
        if (main && alive && hero.isPresent()) {
            cast.set(hero.get(), thing);
            return hero.get().role() == Ref.Role.SUBJECT ? hero.get().index() : -1;
        }
        boolean only = cast.isEmpty();
        cast.add(thing);
        return only ? 0 : -1;
    }

    private static List<Thing> both(Cast cast) {
        List<Thing> all = new ArrayList<>(cast.subjects());
        all.addAll(cast.props());
        return all;
    }
}
