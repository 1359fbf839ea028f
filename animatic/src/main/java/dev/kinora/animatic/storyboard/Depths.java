package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where things hang that do not stand on a ground: swimmers at mid depth, what floats a little above it. */
final class Depths {
    /** More than this many of the smallest swimmers are one school. */
    private static final int SCHOOL = 3;

    private static final Pattern KELP = Pattern.compile(" (?:kelp|seaweed forest|forêt de varech|algues) ");
    private static final Pattern GROUNDED = Pattern.compile(
            " (?:reefs?|corals?|bottom|bed|seabed|floor|seafloor|sand|sandy|wreck|shipwreck|ruins?|rocks?|cave|caves|anemones?|seagrass|pool|aquarium|tank|lake|river|temple|statues?|city|récif|fond|épave) ");
    private static final Pattern DEEP = Pattern.compile(
            " (?:open (?:ocean|sea|water)|deep|depths|dark|abyss|twilight|void|black water|endless|bottomless|profond|profondeurs) ");

    private Depths() {}

    /** Whether it swims, so that water is where it hangs. */
    static boolean swims(String concept) {
        return concept.matches(
                "animal\\.(fish|shark|whale|orca|dolphin|seal|octopus|jellyfish|turtle|seahorse|ray|eel|penguin|otter|duck)");
    }

    /** Whether the main subject is looked for below the water that the place is. */
    static boolean below(Troupe troupe, String place, Map<String, String> traits) {
        boolean diving = troupe.roles().stream().anyMatch(r -> r.concept().equals("person.diver"))
                || traits.getOrDefault("traits", "").contains("deep");
        String kinds = diving
                ? "animal\\.(fish|shark|octopus|jellyfish|seahorse|ray|eel|anemone|starfish|whale|dolphin|orca|seal|turtle)|person\\.diver"
                : "animal\\.(fish|shark|octopus|jellyfish|seahorse|ray|eel|anemone|starfish)";
        return place.matches("place\\.(sea|lake|river|coast|pond)")
                && troupe.roles().stream()
                        .findFirst()
                        .filter(r -> r.concept().matches(kinds))
                        .filter(r -> !r.does("action.jump") && !r.does("action.dive") && r.to().isEmpty())
                        .isPresent();
    }

    /** What kind of water it is from below: {@code open} without a bottom, {@code kelp}; empty for a reef. */
    static String water(String told, Troupe troupe) {
        if (KELP.matcher(told).find()) {
            return "kelp";
        }
        boolean roams = troupe.roles().stream()
                .findFirst()
                .filter(r -> r.concept().matches("animal\\.(whale|orca|jellyfish|ray|dolphin|shark)"))
                .isPresent();
        return !GROUNDED.matcher(told).find() && (roams || DEEP.matcher(told).find()) ? "open" : "";
    }

    /** Whether no daylight reaches the water of a place. */
    static boolean unlit(String place, Map<String, String> traits) {
        String words = traits.getOrDefault("traits", "") + traits.getOrDefault("terrain", "");
        boolean lit =
                traits.containsKey("colour") || traits.getOrDefault("light", "").matches(".*(sun|shafts|rays).*");
        return place.equals("place.underwater")
                && !lit
                && (words.contains("dark") || words.contains("deep") || words.contains("abyss"));
    }

    /** Whether the main subject is seen in the water from above it, where there is some. */
    static boolean afloat(Troupe troupe) {
        return troupe.roles().stream()
                .findFirst()
                .filter(r -> r.tie() != Troupe.Tie.RIDES)
                .filter(r -> r.concept().matches("animal\\.(whale|dolphin|orca|shark|crocodile|frog)")
                        || swims(r.concept())
                                && (r.does("action.jump")
                                        || r.does("action.dive")
                                        || r.does("action.swim")
                                        || r.concept().equals("animal.otter")
                                                && (r.does("action.float") || r.does("action.drift"))))
                .isPresent();
    }

    /** Whether it lives on the bed. */
    private static boolean crawls(String concept) {
        return concept.matches("animal\\.(crab|starfish|anemone|snail)|plant\\..*");
    }

    /** Lifts everybody to where he belongs in a place without ground; elsewhere only schools are gathered. */
    static List<Performer> of(List<Performer> performers, Framing framing, Place place, long seed) {
        List<Performer> out = new ArrayList<>();
        for (Performer p : schools(Adrift.together(performers, place))) {
            out.add(Places.weightless(place) && p.support().isEmpty() ? hung(p, performers, framing, place, seed) : p);
        }
        return out;
    }

    private static Performer hung(Performer p, List<Performer> all, Framing framing, Place place, long seed) {
        if (crawls(p.concept())) {
            return p.concept().equals("animal.anemone") ? around(p, all) : p;
        }
        int n = all.indexOf(p);
        boolean module = Adrift.hovers(place);
        if (module && n > 0 && !p.concept().startsWith("person.")) {
            double row = 0.34 + 0.24 * Noise.at(seed, 830 + n);
            return p.lifted(framing.eye() + (framing.horizon() - row) * p.z() / framing.focal() - p.lift());
        }
        if (n > 0 && p.concept().startsWith("prop.")) {
            return p;
        }
        if (p.concept().startsWith("person.") && !p.concept().equals("person.mermaid")) {
            return person(p, all, framing, place);
        }
        if (!swims(p.concept()) && (n == 0 || !swims(all.getFirst().concept()))) {
            return p.lifted(0.10 * framing.z() / framing.focal());
        }
        double row = 0.44 + (n <= 0 ? 0 : 0.20 * (Noise.at(seed, 810 + n) - 0.5));
        boolean nested = all.stream().anyMatch(o -> o.concept().equals("animal.anemone"));
        double middle = framing.eye() + (framing.horizon() - (nested ? 0.50 : row)) * p.z() / framing.focal();
        return p.lifted(Math.max(0.12 * p.size(), middle - p.size() / 2));
    }

    /** Somebody at mid depth; of several one is a little higher than the other. */
    private static Performer person(Performer p, List<Performer> all, Framing framing, Place place) {
        List<Performer> people =
                all.stream().filter(o -> o.concept().startsWith("person.")).toList();
        int n = people.indexOf(p);
        boolean water = !place.concept().startsWith("place.space");
        boolean close = framing.z() < 1.4 * p.size();
        double row = (close ? 0.62 : water ? 0.46 : 0.50) + (n == 0 ? 0 : (n % 2 == 1 ? -0.14 : 0.10));
        double middle = framing.eye() + (framing.horizon() - row) * p.z() / framing.focal();
        boolean bathes = place.trait("words", "").matches(".*(pool|piscine).*")
                && p.look().keySet().stream().noneMatch(k -> k.startsWith("wear."));
        Performer dressed = bathes ? p.with("wear.swimsuit", "") : p;
        return Adrift.of(dressed, water, middle, n);
    }

    /** An anemone grows under the one that lives in it, a little behind. */
    private static Performer around(Performer p, List<Performer> all) {
        Performer main = all.getFirst();
        if (main == p) {
            return p;
        }
        double z = main.z() * 1.02;
        double size = Math.max(p.size(), main.size() * 1.9);
        return new Performer(
                p.id(), p.concept(), p.word(), p.look(), main.x(), z, size, p.facing(), 0, 0, p.acts(), p.support());
    }

    /** Many fish of a kind become one performer that knows how many it is. */
    private static List<Performer> schools(List<Performer> performers) {
        Map<String, List<Performer>> kinds = new LinkedHashMap<>();
        for (Performer p : performers) {
            String kind = p.concept().equals("animal.fish") ? p.id().replaceAll("-copy\\d+$", "") : p.id();
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(p);
        }
        List<Performer> out = new ArrayList<>();
        for (List<Performer> kind : kinds.values()) {
            if (kind.size() <= SCHOOL) {
                out.addAll(kind);
            } else {
                out.add(school(kind.getFirst(), kind.size()));
            }
        }
        return out;
    }

    private static Performer school(Performer p, int count) {
        Map<String, String> look = new TreeMap<>(p.look());
        look.put("count", Integer.toString(count >= 9 ? count * 4 : count));
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }
}
