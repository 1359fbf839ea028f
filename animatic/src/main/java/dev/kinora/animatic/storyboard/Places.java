package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Atmosphere;
import dev.kinora.animatic.language.Path;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and when a shot plays, with what the prompt leaves open filled in by what is in it. */
final class Places {
    /** Lights that are seen by night only. */
    private static final List<String> NIGHTLY = List.of(
            "light.moon",
            "light.neon",
            "light.starlight",
            "light.street",
            "light.candle",
            "light.fire",
            "light.lamp",
            "light.lanterns",
            "light.headlights",
            "light.disco",
            "light.low-key");

    /** Things that are seen by night only. */
    private static final List<String> GLOWING =
            List.of("prop.fireworks", "animal.firefly", "prop.sparkler", "prop.campfire");

    /** What a place shows by itself when the prompt names it. */
    static final List<String> SIGHTS = List.of("prop.planet", "prop.comet", "prop.earth", "prop.shipwreck");

    /** Whoever stands in the light of a street lamp does so by night. */
    private static final Pattern UNDER_A_LAMP = Pattern.compile(
            " (?:under|beneath|below|sous) (?:[^ ,.]+ ){1,2}(?:street ?lamp|street ?light|lamp ?post|réverbère|lampadaire)");

    /** Places that have an inside of water. */
    private static final List<String> WATERS =
            List.of("place.pool", "place.sea", "place.lake", "place.river", "place.pond", "place.beach", "place.coast");

    private Places() {}

    /** @param still the still life that the shot is, if any */
    static Place of(Shot shot, Troupe troupe, Optional<StillLife> still, long seed) {
        boolean close = still.isPresent();
        Setting setting = shot.setting();
        Atmosphere air = setting.atmosphere();
        TimeOfDay time = time(shot, troupe, seed);
        Map<String, String> traits = traits(shot, troupe, close);
        boolean rough = traits.getOrDefault("terrain", "").contains("swell")
                && air.weather().isEmpty()
                && troupe.roles().stream().noneMatch(r -> r.does("action.surf"));
        Weather weather = rough ? Weather.STORM : weather(air);
        still.ifPresent(s -> traits.putAll(Grounds.of(shot, s)));
        still.flatMap(s -> Studios.paper(shot)).ifPresent(paper -> traits.put("studio", paper));
        boolean deed = still.filter(s -> Closeups.is(s.main().thing())).isPresent();
        String named = setting.place()
                .filter(p -> !deed || !WATERS.contains(p))
                .map(p -> p.equals("place.sky") ? under(shot, troupe) : before(p, shot))
                .orElseGet(() -> rained(Whereabouts.of(shot, troupe, time, close), traits));
        boolean aboard = named.matches("place\\.(space-station|spaceship)")
                && Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                        .anyMatch(t -> t.is("prop.window") || t.is("prop.floor") || t.is("prop.corridor"));
        boolean submerged = setting.enclosure()
                .filter(e -> e == Setting.Enclosure.UNDERWATER && WATERS.contains(named))
                .isPresent();
        String concept =
                submerged || Depths.below(troupe, named, traits) ? "place.underwater" : Ashore.place(named, troupe);
        boolean left = setting.place().filter(p -> leaves(p, shot)).isPresent();
        boolean inside = !Written.onGlass(shot)
                && (aboard
                        || setting.enclosure()
                                .filter(e -> !left)
                                .map(e -> e == Setting.Enclosure.INSIDE)
                                .orElseGet(() -> close && setting.place().isEmpty() && !traits.containsKey("open")
                                        || indoors(concept)));
        traits.putAll(Heavens.traits(shot, troupe, concept, traits.getOrDefault("sights", "")));
        Season season = air.season()
                .map(Places::season)
                .orElse(wintry(weather, concept, traits) ? Season.WINTER : Season.SUMMER);
        boolean unlit = air.timeOfDay().isEmpty()
                && (Depths.unlit(concept, traits) || dark(traits) || concept.equals("place.dungeon"));
        boolean below = air.timeOfDay().isEmpty() && concept.matches("place\\.(underwater|reef)");
        TimeOfDay hour = below && time == TimeOfDay.GOLDEN_HOUR ? TimeOfDay.MORNING : time;
        String where = inside ? within(concept, troupe) : concept;
        return new Place(where, inside, unlit ? TimeOfDay.NIGHT : hour, weather, season, traits);
    }

    /** The inside of a building that is only named as one, instead of any room. */
    private static String within(String room, Troupe troupe) {
        return Landmark.place(troupe)
                .filter(p -> room.matches("place\\.(living-room|farm|room|meadow|field)"))
                .filter(p -> p.matches("place\\.(barn|cabin|church|castle|temple)"))
                .orElse(room);
    }

    /** What lies under a sky that is only named for its looks: another place, a building; else the sky it is. */
    private static String under(Shot shot, Troupe troupe) {
        return shot.setting().places().stream()
                .flatMap(p -> p.concept().stream())
                .filter(c -> !c.matches("place\\.(sky|horizon|clouds)"))
                .findFirst()
                .or(() -> Landmark.place(troupe))
                .orElse("place.sky");
    }

    /** Who is seen before a shop, not in it, is in the street. */
    private static String before(String place, Shot shot) {
        boolean outside = shot.setting()
                        .enclosure()
                        .filter(e -> e == Setting.Enclosure.OUTSIDE)
                        .isPresent()
                || Written.onGlass(shot)
                || leaves(place, shot);
        return outside
                        && place.matches(
                                "place\\.(shop|cafe|restaurant|bar|museum|hospital|classroom|library|office|station|warehouse|factory|theatre)")
                ? "place.street"
                : place;
    }

    /** Puddles lie on a path rather than in high grass. */
    private static String rained(String place, Map<String, String> traits) {
        return place.equals("place.meadow")
                        && traits.getOrDefault("terrain", "").contains("puddles")
                ? "place.path"
                : place;
    }

    /** Whether somebody walks away from the place. */
    private static boolean leaves(String place, Shot shot) {
        return shot.cast().actions().stream()
                .flatMap(act -> act.course().path().stream())
                .filter(path -> path.direction() == Path.Direction.OUT_OF || path.direction() == Path.Direction.AWAY)
                .anyMatch(path -> path.landmark().filter(place::equals).isPresent());
    }

    /** Whether it is winter though nobody says so: snow falls, water is frozen, people ski. */
    private static boolean wintry(Weather weather, String concept, Map<String, String> traits) {
        String said = traits.getOrDefault("terrain", "") + "," + traits.getOrDefault("landmark", "");
        return weather == Weather.SNOW
                || concept.equals("place.ski-slope")
                || concept.matches("place\\.(lake|pond|river)") && said.contains("ice")
                || said.contains("igloo");
    }

    /** Whether the place is said to be dark. */
    private static boolean dark(Map<String, String> traits) {
        return List.of(traits.getOrDefault("traits", "").split(",")).contains("dark");
    }

    static boolean indoors(String concept) {
        return switch (concept) {
            case "place.stage",
                    "place.theatre",
                    "place.cinema",
                    "place.stable",
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
                    "place.dungeon",
                    "place.nave",
                    "place.carriage",
                    "place.coach",
                    "place.airliner",
                    "place.throne-room",
                    "place.car-park",
                    "place.salon",
                    "place.locker-room",
                    "place.ice-rink",
                    "place.sports-hall",
                    "place.bowling",
                    "place.ballroom",
                    "place.control-room",
                    "place.courtroom",
                    "place.terminal",
                    "place.lobby",
                    "place.car-interior",
                    "place.spaceship",
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
        if (Depths.afloat(troupe)) {
            traits.put("afloat", "yes");
        }
        Landmark.traits(shot, troupe, traits);
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
        put(traits, "sky.colour", colour(shot, "place\\.(sky|horizon|clouds)"));
        put(traits, "water.colour", colour(shot, "place\\.(sea|coast|lake|river|pond|beach|swamp|canal|bay|lagoon)"));
        put(
                traits,
                "door.colour",
                shot.cast().props().stream()
                        .filter(t -> t.is("prop.door"))
                        .flatMap(t -> t.traits().colours().stream())
                        .map(c -> c.hex())
                        .findFirst()
                        .orElse(""));
        if (!shot.setting().terrain().isEmpty()) {
            traits.put(
                    "terrain",
                    shot.setting().terrain().stream().map(Looks::tail).collect(Collectors.joining(",")));
        }
        put(traits, "tones", shot.look().tones().stream().map(c -> c.hex()).collect(Collectors.joining(",")));
        put(traits, "nature", nature(shot));
        put(traits, "board", Written.onBoard(shot));
        put(traits, "water", Depths.water(shot.words().told(), troupe));
        put(traits, "bubbles", troupe.roles().stream().anyMatch(r -> r.concept().equals("prop.bubble")) ? "many" : "");
        put(traits, "pace", shot.look().styles().contains("style.timelapse") ? "lapse" : "");
        boolean puddles = Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                .anyMatch(t -> t.is("prop.puddle"));
        if (puddles) {
            traits.merge("terrain", "puddles", (a, b) -> a + "," + b);
        }
        put(
                traits,
                "pieces",
                Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                        .filter(Scenery::furnishes)
                        .map(t -> Looks.tail(t.concept().orElse("")))
                        .distinct()
                        .collect(Collectors.joining(",")));
        put(
                traits,
                "sights",
                Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                        .filter(t -> SIGHTS.contains(t.concept().orElse("")) || Scenery.sunken(shot, t))
                        .map(Thing::word)
                        .collect(Collectors.joining(",")));
        put(
                traits,
                "sky",
                shot.setting().atmosphere().weather().stream().map(Looks::tail).collect(Collectors.joining(",")));
        return traits;
    }

    /** The colour that the prompt gives to a place of that kind. */
    private static String colour(Shot shot, String kind) {
        return shot.setting().places().stream()
                .filter(p -> p.concept().filter(c -> c.matches(kind)).isPresent())
                .flatMap(p -> p.traits().colours().stream())
                .map(c -> c.hex())
                .findFirst()
                .orElse("");
    }

    private static void put(Map<String, String> traits, String slot, String words) {
        if (!words.isEmpty()) {
            traits.put(slot, words);
        }
    }

    /** What grows and lies around: plants that are named as things, and the places named besides the first. */
    private static String nature(Shot shot) {
        Stream<String> plants = Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                .filter(t -> t.isA("plant"))
                .flatMap(t -> t.concept().stream());
        Stream<String> places = shot.setting().places().stream().skip(1).flatMap(p -> p.concept().stream());
        return Stream.concat(plants, places).map(Looks::tail).distinct().collect(Collectors.joining(","));
    }

    static boolean carriesThings(Thing thing) {
        return thing.is("prop.table")
                || thing.is("prop.desk")
                || thing.is("prop.picnic-blanket")
                || thing.is("prop.bookshelf")
                || thing.is("prop.window")
                || thing.is("prop.windowsill");
    }

    /** Whether one may look far over the land there, so that the camera can rise to what flies. */
    static boolean overlooks(String concept) {
        return concept.isEmpty()
                || concept.matches(
                        "place\\.(mountains|valley|hills|forest|cliff|canyon|glacier|snowfield|desert|savanna|field|countryside|landscape|sky|volcano|meadow|castle|sunset)");
    }

    /** Whether houses stand close together there, so that one sees nothing of it from very high above. */
    static boolean town(String concept) {
        return concept.matches("place\\.(city|street|skyline|square|market|alley|village|suburb|harbour|road|bridge)");
    }

    /** Whether a town is large enough to be looked at from high above. */
    static boolean metropolis(String concept) {
        return concept.matches("place\\.(city|skyline|street|square|suburb)");
    }

    /** The same place, with water where somebody swims. */
    static Place onWater(Place place) {
        Map<String, String> traits = new LinkedHashMap<>(place.traits());
        traits.put("afloat", "yes");
        String concept = place.concept().matches("place\\.(lake|pond|river|sea|swamp|harbour|pool|coast|beach|deck)")
                ? place.concept()
                : place.concept().matches("place\\.(lighthouse|cliff|island|fishing-village)")
                        ? "place.sea"
                        : "place.lake";
        return new Place(concept, place.inside(), place.time(), place.weather(), place.season(), traits);
    }

    /** Another place at the same hour. */
    static Place moved(Place place, String concept) {
        return new Place(concept, false, place.time(), place.weather(), place.season(), place.traits());
    }

    /** Whether nothing stands on a ground there. */
    static boolean weightless(Place place) {
        return place.concept().equals("place.space")
                || place.concept().equals("place.space-station")
                || place.concept().equals("place.nebula")
                || place.concept().equals("place.underwater")
                || place.concept().equals("place.reef");
    }

    /** Whether somebody stands in the light of a street lamp, which then is seen. */
    static boolean inItsLight(Shot shot) {
        return UNDER_A_LAMP.matcher(shot.words().told()).find();
    }

    private static TimeOfDay time(Shot shot, Troupe troupe, long seed) {
        Atmosphere air = shot.setting().atmosphere();
        if (air.timeOfDay().isEmpty()) {
            if (shot.look().styles().contains("style.noir")
                    || inItsLight(shot)
                    || NIGHTLY.stream().anyMatch(air::isLitBy)
                    || air.weather().contains("weather.aurora")
                    || troupe.roles().stream().anyMatch(r -> GLOWING.contains(r.concept()))) {
                return TimeOfDay.NIGHT;
            }
            TimeOfDay[] open = {TimeOfDay.MORNING, TimeOfDay.AFTERNOON, TimeOfDay.AFTERNOON, TimeOfDay.GOLDEN_HOUR};
            TimeOfDay some = open[(int) (Noise.at(seed, 501) * open.length)];
            return hidden(weather(air)) && some.gilded() ? TimeOfDay.MORNING : some;
        }
        return switch (Looks.tail(air.timeOfDay().get())) {
            case "dawn", "sunrise" -> TimeOfDay.DAWN;
            case "morning" -> TimeOfDay.MORNING;
            case "day" -> TimeOfDay.NOON;
            case "golden-hour" -> TimeOfDay.GOLDEN_HOUR;
            case "sunset" -> TimeOfDay.SUNSET;
            case "dusk", "evening" -> TimeOfDay.DUSK;
            case "night", "midnight" -> TimeOfDay.NIGHT;
            default -> TimeOfDay.AFTERNOON;
        };
    }

    /** Whether no sun is seen in such weather, so that an hour that nobody named is not a golden one. */
    private static boolean hidden(Weather weather) {
        return switch (weather) {
            case FOG, RAIN, STORM, SNOW, OVERCAST -> true;
            case CLEAR, CLOUDY, WIND -> false;
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
}
