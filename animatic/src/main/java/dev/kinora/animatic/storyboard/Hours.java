package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour, a weather or a season that passes into another while a shot lasts: "from dusk till night", "the fog lifts". */
final class Hours {
    private static final String HOUR =
            "(dawn|sunrise|daybreak|morning|day|daylight|noon|midday|afternoon|golden hour|sunset|dusk|evening|twilight|night|midnight|dark|darkness|nightfall)";

    private static final String SEASON = "(spring|summer|autumn|fall|winter)";

    private static final String TURNS =
            "(?: (?:slowly|gradually|quickly|slow|,))* (?:to|till|until|into|turns to|turns into|turning to|turning into|turn into|becomes|becoming|fades to|fades into|fading into|gives way to|transitions to|transitioning to|through to)(?: (?:the|a|full|deep|early|late))* ";

    private static final Pattern PASSES = Pattern.compile(" " + HOUR + TURNS + HOUR + " ");

    private static final Pattern SEASONS = Pattern.compile(" " + SEASON + TURNS + SEASON + " ");

    private static final Pattern FALLS = Pattern.compile(
            " (as|while) (the )?(night|darkness|dusk|evening) (falls|comes|sets in)|(?<!then) (night|darkness) (is )?(falls|falling) | getting dark | nuit tombe | grows dark ");

    private static final Pattern RISES = Pattern.compile(
            " sun (is )?(slowly )?(rises|rising|comes up|coming up) | soleil se lève | day breaks | dawn breaks | dawn breaking ");

    private static final Pattern SETS =
            Pattern.compile(" sun (is )?(slowly )?(sets|setting|goes down|sinks|sinking|dips) | soleil se couche ");

    private static final Pattern CLEARS = Pattern.compile(
            " (fog|mist|haze|brume|brouillard|storm|rain|clouds|snow|orage|pluie)( (is|slowly|gradually|quietly|finally|se|bank))*"
                    + " (lifts|lifting|clears|clearing|stops|stopping|dissolves|dissolving|disperses|dispersing|burns off|burning off|passes|parts|parting|breaks up|ends|lève|dissipe) ");

    private static final Pattern AFTER = Pattern.compile(
            " (after|après)( (a|an|the|heavy|light|summer|fresh|spring|la|une|l'|le))* (rain|rainfall|storm|thunderstorm|shower|downpour|snowfall|blizzard|pluie|orage|averse) ");

    private static final Pattern ROLLS_IN = Pattern.compile(
            " (fog|mist|haze|brume)( (is|slowly|gradually|quietly|bank))* (rolls in|rolling in|creeps in|creeping in|moves in|moving in|drifts in|drifting in|closes in|settles|descends) ");

    private Hours() {}

    /**
     * The place with what it becomes in its traits, where the prompt tells of a change.
     *
     * @param told the words of the prompt
     * @param lapse whether time is said to pass quickly
     */
    static Place over(Place place, String told, boolean lapse) {
        if (place.inside()) {
            return place;
        }
        String text = " " + told.replaceAll("[^\\p{L}\\p{N}' ]+", " ").replaceAll(" +", " ") + " ";
        if (AFTER.matcher(text).find()) {
            return after(place);
        }
        Optional<TimeOfDay[]> hours = hours(place, text, lapse);
        Optional<Weather[]> weather = weather(place, text);
        Optional<Season[]> seasons = seasons(text);
        if (hours.isEmpty() && weather.isEmpty() && seasons.isEmpty()) {
            return place;
        }
        Map<String, String> traits = new LinkedHashMap<>(place.traits());
        hours.ifPresent(h -> traits.put(Place.UNTIL_TIME, h[1].name()));
        weather.ifPresent(w -> traits.put(Place.UNTIL_WEATHER, w[1].name()));
        seasons.ifPresent(s -> traits.put(Place.UNTIL_SEASON, s[1].name()));
        return new Place(
                place.concept(),
                false,
                hours.map(h -> h[0]).orElse(place.time()),
                weather.map(w -> w[0]).orElse(place.weather()),
                seasons.map(s -> s[0]).orElse(place.season()),
                traits);
    }

    /** The rain is over: all is wet, clouds break up. */
    private static Place after(Place place) {
        boolean fell = place.weather() == Weather.RAIN || place.weather() == Weather.STORM;
        Map<String, String> traits = new LinkedHashMap<>(place.traits());
        if (fell && place.concept().matches("place\\.(street|city|square|alley|road|market|path|village)")) {
            traits.merge("terrain", "wet", (a, b) -> a + "," + b);
        }
        Weather now = fell ? Weather.CLOUDY : place.weather() == Weather.SNOW ? Weather.CLEAR : place.weather();
        return new Place(place.concept(), false, place.time(), now, place.season(), traits);
    }

    private static Optional<TimeOfDay[]> hours(Place place, String text, boolean lapse) {
        Matcher m = PASSES.matcher(text);
        if (m.find()) {
            TimeOfDay from = hour(m.group(1));
            TimeOfDay to = hour(m.group(2));
            return from == to ? Optional.empty() : Optional.of(new TimeOfDay[] {from, to});
        }
        if (FALLS.matcher(text).find()) {
            return Optional.of(new TimeOfDay[] {
                place.time() == TimeOfDay.NIGHT ? TimeOfDay.DUSK : before(place.time()), TimeOfDay.NIGHT
            });
        }
        if (lapse && RISES.matcher(text).find() || lapse && place.time() == TimeOfDay.DAWN) {
            return Optional.of(new TimeOfDay[] {TimeOfDay.DAWN, TimeOfDay.MORNING});
        }
        if (lapse && (SETS.matcher(text).find() || place.time() == TimeOfDay.DUSK)) {
            return Optional.of(new TimeOfDay[] {TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK});
        }
        return Optional.empty();
    }

    private static TimeOfDay before(TimeOfDay time) {
        return time == TimeOfDay.DUSK || time == TimeOfDay.GOLDEN_HOUR ? time : TimeOfDay.DUSK;
    }

    private static Optional<Weather[]> weather(Place place, String text) {
        if (ROLLS_IN.matcher(text).find()) {
            return Optional.of(new Weather[] {Weather.CLEAR, Weather.FOG});
        }
        boolean grey = List.of(Weather.FOG, Weather.RAIN, Weather.STORM, Weather.OVERCAST, Weather.CLOUDY, Weather.SNOW)
                .contains(place.weather());
        return grey && CLEARS.matcher(text).find()
                ? Optional.of(new Weather[] {place.weather(), Weather.CLEAR})
                : Optional.empty();
    }

    private static Optional<Season[]> seasons(String text) {
        Matcher m = SEASONS.matcher(text);
        return m.find() ? Optional.of(new Season[] {season(m.group(1)), season(m.group(2))}) : Optional.empty();
    }

    private static Season season(String word) {
        return word.equals("fall") ? Season.AUTUMN : Season.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static TimeOfDay hour(String word) {
        return switch (word) {
            case "dawn", "sunrise", "daybreak" -> TimeOfDay.DAWN;
            case "morning" -> TimeOfDay.MORNING;
            case "day", "daylight", "noon", "midday" -> TimeOfDay.NOON;
            case "afternoon" -> TimeOfDay.AFTERNOON;
            case "golden hour", "sunset" -> TimeOfDay.GOLDEN_HOUR;
            case "dusk", "evening", "twilight" -> TimeOfDay.DUSK;
            default -> TimeOfDay.NIGHT;
        };
    }
}
