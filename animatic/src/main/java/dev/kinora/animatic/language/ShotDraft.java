package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shot while it is collected. */
final class ShotDraft {

    private static final String MONOCHROME = "style.monochrome";

    final CastDraft cast = new CastDraft();
    final List<ThingDraft> places = new ArrayList<>();
    final Set<Colour> palette = new LinkedHashSet<>();
    final Set<Colour> tones = new LinkedHashSet<>();
    final Set<String> styles = new LinkedHashSet<>();
    final Set<String> moods = new LinkedHashSet<>();
    final Set<String> sounds = new LinkedHashSet<>();
    final List<SpokenDraft> spokenLines = new ArrayList<>();
    final Set<String> onScreenText = new LinkedHashSet<>();
    final Set<String> unmatched = new LinkedHashSet<>();
    Optional<Setting.Enclosure> enclosure = Optional.empty();
    /** All of it, word after word. */
    String told = "";

    /** Nothing of somebody was named but a part of the body, which the shot is then framed for. */
    boolean seesPart;

    /** A spoken line while its speaker's place in the cast may still change. */
    record SpokenDraft(Optional<ThingDraft> speaker, String text) {}

    private final Camera camera;
    private final Set<String> terrain = new LinkedHashSet<>();
    private final Set<String> weather = new LinkedHashSet<>();
    private final Map<String, List<Colour>> lights = new LinkedHashMap<>();
    private Optional<String> era = Optional.empty();
    private Optional<String> timeOfDay = Optional.empty();
    private Optional<String> season = Optional.empty();

    ShotDraft(Camera camera) {
        this.camera = camera;
    }

    /** Notes what describes the whole picture. */
    void note(Concept concept, List<Colour> colours) {
        switch (concept.category()) {
            case STYLE -> styles.add(concept.id());
            case ERA -> era = era.or(() -> Optional.of(concept.id()));
            case TIME -> timeOfDay = timeOfDay.or(() -> Optional.of(concept.id()));
            case SEASON -> season = season.or(() -> Optional.of(concept.id()));
            case WEATHER -> weather.add(concept.id());
            case TERRAIN, PLANT -> terrain.add(concept.id());
            case SOUND -> sounds.add(concept.id());
            case LIGHT -> light(concept, colours);
            default -> {}
        }
    }

    private void light(Concept concept, List<Colour> colours) {
        // Plain "light" says nothing by itself; it carries a colour.
        if (!concept.has("plain") || !colours.isEmpty()) {
            lights.merge(concept.id(), colours, (old, fresh) -> old.isEmpty() ? fresh : old);
        }
    }

    void place(ThingDraft place) {
        var same = places.stream()
                .filter(known -> known.concept.isPresent() && known.concept.equals(place.concept))
                .findFirst();
        if (same.isPresent()) {
            same.get().traits.inherit(place.traits.toTraits());
        } else if (place.concept.isEmpty()
                || place.has("backdrop")
                || places.isEmpty()
                || isTelling(places.getFirst())) {
            places.add(place);
        } else {
            places.addFirst(place);
        }
    }

    /** The place that the shot plays in, whatever else is named. */
    void placeFirst(ThingDraft place) {
        places.addFirst(place);
    }

    private static boolean isTelling(ThingDraft place) {
        return place.concept.isPresent() && !place.has("backdrop");
    }

    Shot toShot(Lexicon lexicon) {
        Suffered.leaveOut(cast);
        new Consequences(cast, lexicon).draw();
        new Aboard(this, lexicon).settle();
        var atmosphere = new Atmosphere(
                timeOfDay,
                List.copyOf(weather),
                season,
                lights.entrySet().stream()
                        .map(light -> new Light(light.getKey(), light.getValue()))
                        .toList());
        var setting = new Setting(
                places.stream()
                        .map(place -> new Place(place.concept.map(Concept::id), place.word, place.traits.toTraits()))
                        .toList(),
                enclosure.or(this::enclosureOfPlace),
                List.copyOf(terrain),
                era,
                atmosphere);
        return new Shot(
                seesPart && cast.actions().stream().allMatch(act -> act.object.isEmpty())
                        ? camera.nearer(Camera.ShotSize.CLOSE_UP)
                        : camera,
                cast.toCast(),
                setting,
                new Look(List.copyOf(palette), List.copyOf(tones), styles(), List.copyOf(moods)),
                new Words(List.copyOf(sounds), spoken(), List.copyOf(onScreenText), List.copyOf(unmatched), told));
    }

    /** One colour only, which is black and white where none is named. */
    private List<String> styles() {
        return styles.stream()
                .filter(style -> !style.equals(MONOCHROME) || palette.isEmpty())
                .map(style -> style.equals(MONOCHROME) ? "style.black-and-white" : style)
                .toList();
    }

    /** Names the speaker of the lines that stood before their "says the robot". */
    void spokenBy(ThingDraft speaker) {
        spokenLines.replaceAll(
                line -> line.speaker().isEmpty() ? new SpokenDraft(Optional.of(speaker), line.text()) : line);
    }

    private List<SpokenLine> spoken() {
        var subjects = cast.subjects();
        return spokenLines.stream()
                .map(line ->
                        new SpokenLine(line.speaker().map(subjects::indexOf).filter(index -> index >= 0), line.text()))
                .toList();
    }

    private Optional<Setting.Enclosure> enclosureOfPlace() {
        for (ThingDraft place : places) {
            for (Setting.Enclosure enclosure : Setting.Enclosure.values()) {
                if (place.has(enclosure.name().toLowerCase(java.util.Locale.ROOT))) {
                    return Optional.of(enclosure);
                }
            }
        }
        return Optional.empty();
    }
}
