package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Atmosphere;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where and when a shot plays, with what the prompt leaves open filled in by what is in it. */
final class Places {
    private Places() {}

    static Place of(Shot shot, Troupe troupe, boolean close, long seed) {
        Setting setting = shot.setting();
        Atmosphere air = setting.atmosphere();
        TimeOfDay time = time(air, seed);
        Weather weather = weather(air);
        Map<String, String> traits = traits(shot, troupe, close);
        String concept = setting.place().orElseGet(() -> usual(shot, troupe, time, close));
        boolean inside = setting.enclosure()
                .map(e -> e == Setting.Enclosure.INSIDE)
                .orElseGet(() -> close && setting.place().isEmpty() || indoors(concept));
        Season season =
                air.season().map(Places::season).orElse(weather == Weather.SNOW ? Season.WINTER : Season.SUMMER);
        return new Place(concept, inside, time, weather, season, traits);
    }

    static boolean indoors(String concept) {
        return switch (concept) {
            case "place.stage",
                    "place.theatre",
                    "place.living-room",
                    "place.kitchen",
                    "place.room",
                    "place.office",
                    "place.bedroom",
                    "place.bathroom",
                    "place.classroom",
                    "place.library",
                    "place.cafe",
                    "place.restaurant",
                    "place.bar",
                    "place.shop",
                    "place.museum",
                    "place.laboratory",
                    "place.workshop",
                    "place.factory",
                    "place.warehouse",
                    "place.hospital",
                    "place.gym",
                    "place.studio",
                    "place.hallway",
                    "place.attic",
                    "place.garage",
                    "place.dance-floor" -> true;
            default -> false;
        };
    }

    private static Map<String, String> traits(Shot shot, Troupe troupe, boolean close) {
        Map<String, String> traits = new LinkedHashMap<>();
        if (close) {
            traits.put("shot", "close");
        }
        String lights = shot.setting().atmosphere().lights().stream()
                .map(l -> Looks.tail(l.concept()))
                .collect(Collectors.joining(","));
        if (!lights.isEmpty()) {
            traits.put("light", lights);
        }
        surface(troupe).ifPresent(s -> traits.put("surface", s));
        shot.setting().places().stream()
                .findFirst()
                .filter(p -> !p.traits().attributes().isEmpty())
                .ifPresent(p -> traits.put(
                        "traits",
                        p.traits().attributes().stream().map(Looks::tail).collect(Collectors.joining(","))));
        shot.setting().places().stream()
                .findFirst()
                .flatMap(p -> p.traits().colours().stream().findFirst())
                .ifPresent(c -> traits.put("colour", c.hex()));
        if (!shot.setting().terrain().isEmpty()) {
            traits.put(
                    "terrain",
                    shot.setting().terrain().stream().map(Looks::tail).collect(Collectors.joining(",")));
        }
        return traits;
    }

    /** What the surface under a close-up is made of: the named table or counter says. */
    private static Optional<String> surface(Troupe troupe) {
        return troupe.roles().stream()
                .map(Troupe.Role::thing)
                .filter(Places::carriesThings)
                .findFirst()
                .map(t -> t.traits().attributes().stream()
                        .map(Looks::tail)
                        .map(Places::material)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse("wood"));
    }

    private static Optional<String> material(String trait) {
        return switch (trait) {
            case "wooden", "rustic", "vintage" -> Optional.of("wood");
            case "stone" -> Optional.of("stone");
            case "glass", "metal" -> Optional.of("marble");
            default -> Optional.empty();
        };
    }

    static boolean carriesThings(Thing thing) {
        return thing.is("prop.table") || thing.is("prop.desk") || thing.is("prop.picnic-blanket");
    }

    /** Whether nothing stands on a ground there. */
    static boolean weightless(Place place) {
        return place.concept().equals("place.space")
                || place.concept().equals("place.underwater")
                || place.concept().equals("place.reef");
    }

    private static TimeOfDay time(Atmosphere air, long seed) {
        if (air.timeOfDay().isEmpty()) {
            if (air.isLitBy("light.moon")
                    || air.isLitBy("light.neon")
                    || air.isLitBy("light.starlight")
                    || air.isLitBy("light.street")
                    || air.weather().contains("weather.aurora")) {
                return TimeOfDay.NIGHT;
            }
            TimeOfDay[] open = {TimeOfDay.MORNING, TimeOfDay.AFTERNOON, TimeOfDay.AFTERNOON, TimeOfDay.GOLDEN_HOUR};
            return open[(int) (Noise.at(seed, 501) * open.length)];
        }
        return switch (Looks.tail(air.timeOfDay().get())) {
            case "dawn", "sunrise" -> TimeOfDay.DAWN;
            case "morning" -> TimeOfDay.MORNING;
            case "day" -> TimeOfDay.NOON;
            case "golden-hour", "sunset" -> TimeOfDay.GOLDEN_HOUR;
            case "dusk", "evening" -> TimeOfDay.DUSK;
            case "night", "midnight" -> TimeOfDay.NIGHT;
            default -> TimeOfDay.AFTERNOON;
        };
    }

    private static Weather weather(Atmosphere air) {
        return air.weather().stream()
                .findFirst()
                .map(w -> switch (Looks.tail(w)) {
                    case "rain", "hail" -> Weather.RAIN;
                    case "storm", "lightning", "tornado" -> Weather.STORM;
                    case "snow", "blizzard" -> Weather.SNOW;
                    case "fog", "sandstorm" -> Weather.FOG;
                    case "overcast" -> Weather.OVERCAST;
                    case "cloudy" -> Weather.CLOUDY;
                    case "wind" -> Weather.WIND;
                    default -> Weather.CLEAR;
                })
                .orElse(Weather.CLEAR);
    }

    private static Season season(String concept) {
        return switch (Looks.tail(concept)) {
            case "spring" -> Season.SPRING;
            case "autumn" -> Season.AUTUMN;
            case "winter" -> Season.WINTER;
            default -> Season.SUMMER;
        };
    }

    /** Where such things are usually seen. */
    private static String usual(Shot shot, Troupe troupe, TimeOfDay time, boolean close) {
        Optional<Setting.Enclosure> enclosure = shot.setting().enclosure();
        if (enclosure.filter(e -> e == Setting.Enclosure.UNDERWATER).isPresent()) {
            return "place.underwater";
        }
        if (enclosure.filter(e -> e == Setting.Enclosure.SPACE).isPresent()) {
            return "place.space";
        }
        if (enclosure.filter(e -> e == Setting.Enclosure.INSIDE).isPresent()) {
            return "place.living-room";
        }
        for (Troupe.Role role : troupe.roles()) {
            String c = role.concept();
            if (Verbs.piano(c)) {
                return "place.stage";
            }
            if (c.matches("vehicle\\.(boat|rowing-boat|canoe|sailing-boat|ship|pirate-ship|surfboard|jet-ski)")) {
                return "place.sea";
            }
            if (c.matches("vehicle\\.(rocket|spaceship|satellite|ufo)")) {
                return "place.space";
            }
            if (c.startsWith("vehicle.") && time.dark()) {
                return "place.waterfront";
            }
            if (c.startsWith("vehicle.")) {
                return "place.road";
            }
            if (c.matches(
                    "animal\\.(fish|whale|dolphin|shark|octopus|turtle|jellyfish|seahorse|ray|orca|starfish)|plant\\.(coral|seaweed)")) {
                return "place.underwater";
            }
        }
        if (shot.setting().atmosphere().isLitBy("light.window")) {
            return "place.living-room";
        }
        return close ? "" : "place.meadow";
    }
}
