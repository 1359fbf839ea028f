package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Place;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is told of the sky beyond ours: which bodies hang in it, which world a landscape belongs to, how craft move there. */
final class Heavens {
    private static final String WORLDS = "place\\.(mars|moon-surface|planet|space|space-station)";
    private static final Pattern LAND = Pattern.compile(
            "place\\.(field|desert|canyon|hills|mountains|valley|landscape|horizon|path|road|crater|meadow|countryside|savanna|dunes|plain|beach|cave|volcano|sky)");
    private static final Pattern BODIES = Pattern.compile(
            " (moons?|earth|sun|saturn|jupiter|mars|venus|neptune|uranus|mercury|pluto|comets?|asteroids?|meteors?|rings|planets?|lune|terre|soleil|anneaux) ");
    private static final Map<String, String> FRENCH =
            Map.of("lune", "moon", "terre", "earth", "soleil", "sun", "anneaux", "rings");
    private static final Pattern MANY = Pattern.compile(" (two|three|twin|deux|trois|2|3) (?:[^ ]+ )?(?:moons|lunes) ");
    private static final Pattern CROSSING = Pattern.compile(
            "action\\.(pass|fly|cross|travel|glide|approach|race|speed|orbit|move|go|cruise|chase|drift)");
    private static final Set<String> CRAFT =
            Set.of("vehicle.satellite", "vehicle.spaceship", "vehicle.shuttle", "vehicle.rocket", "vehicle.ufo");
    private static final Pattern PASSING = Pattern.compile(
            " (?:pass|passes|passing|orbits|orbiting|glides|gliding|flies|flying|moves|moving|crosses|crossing|speeds|speeding|drifts|drifting) ");

    private static final Pattern DOCKING = Pattern.compile(
            " (?:dock|docks|docking|docked|berths?|berthing|approach(?:es|ing)? (?:a|the|its) (?:[^ ]+ )?(?:station|mothership)|s'amarre|arrimage) ");

    private static final Pattern EARTHRISE = Pattern.compile(
            " earthrise | earth (?:[^ .,]+ ){0,2}(?:rises|rising|rise|coming up|appears|appearing) | (?:lever de terre|terre se lève) ");

    private Heavens() {}

    /** The plains of Mars are Mars; over the horizon that a satellite sees lies no meadow. */
    static Setting over(Setting setting, Cast cast) {
        boolean orbits = cast.subjects().stream()
                .findFirst()
                .filter(t -> t.is("vehicle.satellite"))
                .isPresent();
        List<Place> places = orbits
                ? setting.places().stream()
                        .filter(p -> p.concept()
                                .filter(c -> c.matches("place\\.(horizon|sky)"))
                                .isEmpty())
                        .toList()
                : setting.places();
        return first(new Setting(places, setting.enclosure(), setting.terrain(), setting.era(), setting.atmosphere()));
    }

    private static Setting first(Setting setting) {
        List<Place> places = setting.places();
        if (places.size() < 2
                || !places.getFirst()
                        .concept()
                        .filter(c -> LAND.matcher(c).matches())
                        .isPresent()) {
            return setting;
        }
        return places.stream()
                .filter(p -> p.concept().filter(c -> c.matches(WORLDS)).isPresent())
                .findFirst()
                .map(world -> {
                    List<Place> order = new ArrayList<>(List.of(world));
                    places.stream().filter(p -> p != world).forEach(order::add);
                    return new Setting(
                            order, setting.enclosure(), setting.terrain(), setting.era(), setting.atmosphere());
                })
                .orElse(setting);
    }

    /** What a place beyond the earth shows: bodies in its sky, the colour of a planet, what a station does. */
    static Map<String, String> traits(Shot shot, Troupe troupe, String place, String known) {
        Map<String, String> out = new LinkedHashMap<>();
        String sights = bodies(shot, place, known);
        boolean rises = place.equals("place.moon-surface") && rises(shot);
        boolean low = place.equals("place.space") && sights.isEmpty() && near(troupe);
        out.put("sights", low ? "earth" : rises ? sights + ",rising" : sights);
        if (place.equals("place.space-station")) {
            out.put("station", docks(shot) ? "dock" : passes(shot) ? "passes" : "");
        }
        out.put(
                "planet.colour",
                Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                        .filter(t -> t.is("prop.planet"))
                        .flatMap(t -> t.traits().colours().stream())
                        .map(c -> c.hex())
                        .findFirst()
                        .orElse(""));
        out.values().removeIf(String::isEmpty);
        return out;
    }

    /** The bodies that are told of in a place beyond the earth, as words with commas between; empty elsewhere. */
    private static String bodies(Shot shot, String place, String known) {
        if (!place.matches("place\\.(space|space-station|nebula|planet|mars|moon-surface)")) {
            return known;
        }
        Set<String> out = new LinkedHashSet<>();
        for (String word : known.split(",")) {
            if (!word.isEmpty()) {
                out.add(word);
            }
        }
        // The words overlap in their blanks, so that each search begins at the blank that ended the last.
        Matcher m = BODIES.matcher(shot.words().told());
        for (int at = 0; m.find(at); at = m.end() - 1) {
            out.add(FRENCH.getOrDefault(m.group(1), m.group(1)));
        }
        Matcher many = MANY.matcher(shot.words().told());
        if (many.find()) {
            out.add(many.group(1).matches("three|trois|3") ? "moons3" : "moons2");
        }
        return String.join(",", out);
    }

    /** Whether a station is told to pass. */
    private static boolean passes(Shot shot) {
        return PASSING.matcher(shot.words().told()).find();
    }

    /** Whether the main craft crosses the picture, or comes to a station, while the camera stays. */
    static boolean crosses(Shot shot, Troupe.Role r, String place) {
        return CRAFT.contains(r.concept())
                && place.matches("place\\.(space|space-station|nebula)|")
                && (docks(shot)
                        || r.actions().stream()
                                .anyMatch(a -> CROSSING.matcher(a.concept()).matches()));
    }

    /** Whether those who are seen are nearer to the earth than to anything else, as astronauts and satellites are. */
    private static boolean near(Troupe troupe) {
        return troupe.roles().stream()
                .anyMatch(r -> r.concept().matches("vehicle\\.(satellite|shuttle)|person\\.astronaut"));
    }

    /** Whether the earth comes up over the horizon of another world. */
    private static boolean rises(Shot shot) {
        return EARTHRISE.matcher(shot.words().told()).find();
    }

    /** Whether a craft comes to a station. */
    static boolean docks(Shot shot) {
        return DOCKING.matcher(shot.words().told()).find();
    }

    /** Whether the main craft comes down on the ground of a world. */
    static boolean lands(Troupe.Role r, String place) {
        return CRAFT.contains(r.concept())
                && place.matches("place\\.(mars|moon-surface|planet)")
                && (r.does("action.land") || r.does("action.descend"));
    }

    /** The craft on its way down. */
    static List<Performer> landing(List<Performer> all) {
        List<Performer> out = new ArrayList<>(all);
        Performer p = all.getFirst();
        out.set(0, Detail.moved(p.lifted(-p.lift()), p.x(), 0).with("way", "land"));
        return out;
    }

    /** The craft on its way through the picture. */
    static Performer crossing(Performer p, Framing f, Frame frame, boolean station) {
        double half = f.halfWidth(frame);
        double side = p.facing() < 0 && !station ? -1 : 1;
        double size = (station ? 0.62 : p.look("size", "").matches("small|tiny") ? 0.6 : 0.8) * p.size();
        double from = -side * half * (station ? 0.95 : 0.85);
        double way = half * (station ? 0.78 : 1.5);
        double middle = f.eye() + (f.horizon() - (station ? 0.40 : 0.44)) * p.z() / f.focal();
        double time = station ? 0.75 * frame.seconds() : frame.seconds();
        String pace = String.format(Locale.ROOT, "0.000:%.4f,%.3f:%.4f", way / time, time, station ? 0.0 : way / time);
        return new Performer(
                        p.id(),
                        p.concept(),
                        p.word(),
                        p.look(),
                        from,
                        p.z(),
                        size,
                        (int) side,
                        way / time,
                        middle - size / 2,
                        p.acts(),
                        p.support())
                .with("pace", pace)
                .with("way", "crossing");
    }
}
