package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.sound.Ambience;
import dev.kinora.animatic.sound.AmbienceKind;
import java.util.ArrayList;
import java.util.List;

/** What a place sounds like by itself, with its weather. */
final class Ambiences {
    private Ambiences() {}

    static List<Ambience> of(Scene scene) {
        Place place = scene.place();
        boolean close = place.trait("shot", "").equals("close");
        List<Ambience> beds = new ArrayList<>();
        for (Heard heard : place(place, close)) {
            heard.place().ifPresent(kind -> add(beds, kind, heard.level()));
        }
        weather(place, close, beds);
        return beds;
    }

    private static List<Heard> place(Place place, boolean close) {
        boolean nowhere = place.concept().isEmpty();
        if (nowhere && (place.inside() || close)) {
            return List.of(new Heard("ROOM_TONE", 0.5, 1, 1));
        }
        if (nowhere && place.weather() == Weather.SNOW) {
            return List.of(new Heard("SNOW_HUSH", 0.4, 1, 1));
        }
        String concept = nowhere ? "place.place" : place.concept();
        List<Heard> own = Sounds.of(concept, "day");
        if (place.inside() && own.equals(Sounds.of("place.place", "day"))) {
            return Sounds.of("place.room", "day");
        }
        if (!place.time().dark() || place.inside()) {
            return own;
        }
        List<Heard> night = Sounds.of(concept, "night");
        boolean general = night.equals(Sounds.of("place.place", "night"));
        return general && !living(own) ? own : night;
    }

    /** Whether it is birds that make the day, which are asleep at night. */
    private static boolean living(List<Heard> day) {
        return day.isEmpty() || day.getFirst().name().matches("PARK_BIRDS|FOREST_BIRDS|FARM|VILLAGE|VINEYARD|SAVANNA");
    }

    private static void weather(Place place, boolean close, List<Ambience> beds) {
        switch (place.weather()) {
            case RAIN -> add(beds, rain(place), place.inside() ? 0.45 : 0.7);
            case STORM -> {
                if (Looks.tail(place.concept()).matches("sea|coast|beach|cliff|harbour|island|lighthouse")) {
                    add(beds, AmbienceKind.STORM_SEA, 0.5);
                }
                add(beds, rain(place), 0.6);
                add(beds, AmbienceKind.THUNDER, 0.8);
            }
            case WIND -> add(beds, AmbienceKind.WIND, 0.5);
            case SNOW -> add(beds, AmbienceKind.SNOW_HUSH, 0.3);
            default -> {
                if (!place.inside()
                        && !close
                        && Looks.tail(place.concept()).matches("park|meadow|field|garden|hills|farm|yard|")) {
                    add(beds, AmbienceKind.BREEZE_GRASS, 0.35);
                }
            }
        }
    }

    private static AmbienceKind rain(Place place) {
        if (place.inside()) {
            return AmbienceKind.RAIN_ROOF;
        }
        return Looks.tail(place.concept()).matches("forest|jungle|garden|park|vineyard|treehouse|swamp")
                ? AmbienceKind.RAIN_LEAVES
                : AmbienceKind.RAIN;
    }

    /** Adds a bed that is not among them yet. */
    static void add(List<Ambience> beds, AmbienceKind kind, double level) {
        if (beds.stream().noneMatch(b -> b.kind() == kind)) {
            beds.add(Ambience.of(kind, level));
        }
    }
}
