package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a take that is silent about it takes over from what was said before. */
final class Continuity {

    private Continuity() {}

    /** Style, mood and palette hold on; the setting does unless the take names a place of its own. */
    static Shot carry(Shot before, Shot shot) {
        return new Shot(
                shot.camera(),
                cast(before, shot),
                setting(before.setting(), shot.setting()),
                look(before, shot),
                shot.words());
    }

    /** What stands before the first numbered shot speaks of all of them: its whole setting, its look, its camera. */
    static Shot carryGeneral(Shot general, Shot shot) {
        Setting base = general.setting();
        Setting own = shot.setting();
        var places = own.places().isEmpty() ? base.places() : own.places();
        var setting = filled(base, own, places, own.enclosure().or(base::enclosure));
        var words = new Words(
                joined(general.words().sounds(), shot.words().sounds()),
                shot.words().spokenLines(),
                shot.words().onScreenText(),
                joined(general.words().unmatched(), shot.words().unmatched()),
                shot.words().told());
        return new Shot(shot.camera(), cast(general, shot), setting, look(general, shot), words);
    }

    /** Takes of one sentence: those that name no place play where the first of them does that names one. */
    static List<Take> settled(List<Take> takes) {
        Optional<Setting> named = takes.stream()
                .map(take -> take.shot().setting())
                .filter(setting -> !setting.places().isEmpty())
                .findFirst();
        return takes.stream()
                .map(take -> named.filter(
                                place -> take.shot().setting().places().isEmpty())
                        .map(place -> in(place, take))
                        .orElse(take))
                .toList();
    }

    private static Take in(Setting there, Take take) {
        Shot shot = take.shot();
        Setting setting = filled(there, shot.setting(), there.places(), there.enclosure());
        return new Take(
                take.start(),
                take.length(),
                take.transition(),
                new Shot(shot.camera(), shot.cast(), setting, shot.look(), shot.words()));
    }

    /** "Then wide": where only another framing is told, the same are seen. */
    private static Cast cast(Shot before, Shot own) {
        boolean reframed =
                own.camera().shotSize().isPresent() || own.camera().angle().isPresent();
        boolean silent = own.cast().subjects().isEmpty()
                && own.cast().props().isEmpty()
                && own.setting().places().isEmpty()
                && own.words().unmatched().isEmpty();
        return reframed && silent ? before.cast() : own.cast();
    }

    private static Setting setting(Setting before, Setting own) {
        if (!own.places().isEmpty() || own.enclosure().isPresent()) {
            return sameHour(before, own);
        }
        return filled(before, own, before.places(), before.enclosure());
    }

    /** Another place at the same hour and in the same season, unless it is said otherwise. */
    private static Setting sameHour(Setting before, Setting own) {
        Atmosphere air = own.atmosphere();
        Atmosphere old = before.atmosphere();
        var later = new Atmosphere(
                air.timeOfDay().or(old::timeOfDay), air.weather(), air.season().or(old::season), air.lights());
        return new Setting(own.places(), own.enclosure(), own.terrain(), own.era(), later);
    }

    /** The latest shot, with those and what was seen before it behind its own cast: pronouns may speak of them. */
    static Shot remember(Shot before, Shot latest) {
        Cast now = latest.cast();
        Cast all = new Cast(
                behind(now.subjects(), before.cast().subjects()),
                behind(now.props(), before.cast().props()),
                now.actions(),
                now.relations());
        return new Shot(latest.camera(), all, latest.setting(), latest.look(), latest.words());
    }

    private static List<Thing> behind(List<Thing> latest, List<Thing> before) {
        var all = new ArrayList<>(latest);
        before.stream()
                .filter(thing ->
                        latest.stream().noneMatch(known -> known.concept().equals(thing.concept())))
                .forEach(all::add);
        return all;
    }

    private static Setting filled(
            Setting base, Setting own, List<Place> places, Optional<Setting.Enclosure> enclosure) {
        var air = own.atmosphere();
        var old = base.atmosphere();
        boolean newTime = air.timeOfDay().isPresent() && !air.timeOfDay().equals(old.timeOfDay());
        var atmosphere = new Atmosphere(
                air.timeOfDay().or(old::timeOfDay),
                air.weather().isEmpty() ? old.weather() : air.weather(),
                air.season().or(old::season),
                air.lights().isEmpty() && !newTime ? old.lights() : air.lights());
        return new Setting(
                places,
                enclosure,
                own.terrain().isEmpty() ? base.terrain() : own.terrain(),
                own.era().or(base::era),
                atmosphere);
    }

    private static Look look(Shot before, Shot shot) {
        Look old = before.look();
        Look own = shot.look();
        return new Look(
                own.palette().isEmpty() ? old.palette() : own.palette(),
                own.palette().isEmpty() ? old.tones() : own.tones(),
                own.styles().isEmpty() ? old.styles() : own.styles(),
                own.moods().isEmpty() ? old.moods() : own.moods());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        second.stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all;
    }
}
