package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.scene.TimeOfDay;
import java.util.Optional;

/** Where a shot plays whose prompt does not say: where those in it are usually seen. */
final class Whereabouts {
    private Whereabouts() {}

    /** @param close whether it is a still life */
    static String of(Shot shot, Troupe troupe, TimeOfDay time, boolean close) {
        Optional<Setting.Enclosure> enclosure = shot.setting().enclosure();
        if (enclosure.filter(e -> e == Setting.Enclosure.UNDERWATER).isPresent()) {
            return "place.underwater";
        }
        if (enclosure.filter(e -> e == Setting.Enclosure.SPACE).isPresent()) {
            return "place.space";
        }
        if (enclosure.filter(e -> e == Setting.Enclosure.INSIDE).isPresent()) {
            return Haunts.of(troupe).filter(Places::indoors).orElse("place.living-room");
        }
        Optional<String> landmark = close ? Optional.empty() : Landmark.place(troupe);
        if (landmark.isPresent()) {
            return landmark.get();
        }
        if (troupe.roles().stream().anyMatch(r -> r.concept().equals("prop.traffic-light"))) {
            return "place.street";
        }
        for (Troupe.Role role : troupe.roles()) {
            String c = role.concept();
            if (Verbs.piano(c)) {
                return "place.stage";
            }
            Optional<String> machine = machine(role, c);
            if (machine.isPresent()) {
                return machine.get();
            }
            if (c.equals("prop.planet") || c.equals("prop.comet")) {
                return "place.space";
            }
            if (c.matches("vehicle\\.(bus|tram|taxi)")) {
                return "place.street";
            }
            if (c.startsWith("vehicle.") && time.dark()) {
                return "place.waterfront";
            }
            if (c.startsWith("vehicle.")) {
                return "place.road";
            }
            if (Depths.swims(c) && (role.does("action.jump") || role.does("action.dive"))) {
                return "place.sea";
            }
            if (c.matches("animal\\.(crocodile|frog)")) {
                return c.equals("animal.frog") ? "place.pond" : "place.swamp";
            }
            if (c.matches("animal\\.(crab|seal|starfish)")) {
                return "place.beach";
            }
            if (c.equals("animal.dinosaur")) {
                return "place.jungle";
            }
            if (c.matches(
                    "animal\\.(eel|anemone|fish|whale|dolphin|shark|octopus|turtle|jellyfish|seahorse|ray|orca|starfish)|plant\\.(coral|seaweed)")) {
                if (!kitchen(troupe)) {
                    return "place.underwater";
                }
            }
        }
        boolean lamps = shot.setting().atmosphere().isLitBy("light.street")
                || troupe.roles().stream().anyMatch(r -> r.concept().equals("prop.street-lamp"));
        if (lamps) {
            return "place.street";
        }
        Optional<String> haunt = close || enclosure.isPresent() ? Optional.empty() : Haunts.of(troupe);
        if (haunt.isPresent()) {
            return haunt.get();
        }
        if (shot.setting().atmosphere().isLitBy("light.window")) {
            return "place.living-room";
        }
        return close ? "" : "place.meadow";
    }

    /** Where a vehicle that needs no road is usually seen. */
    private static Optional<String> machine(Troupe.Role role, String concept) {
        return switch (Looks.tail(concept)) {
            case "rowing-boat", "canoe" -> Optional.of("place.lake");
            case "boat",
                    "motorboat",
                    "fishing-boat",
                    "sailing-boat",
                    "ship",
                    "cargo-ship",
                    "pirate-ship",
                    "surfboard",
                    "jet-ski" -> Optional.of("place.sea");
            case "submarine" -> Optional.of("place.underwater");
            case "rocket" -> Optional.of(Craft.launches(role, "") ? "place.launch-pad" : "place.space");
            case "spaceship", "satellite", "shuttle" -> Optional.of("place.space");
            case "rover" -> Optional.of("place.moon-surface");
            case "ufo", "tractor" -> Optional.of("place.field");
            case "aeroplane", "biplane", "fighter", "helicopter", "balloon", "airship", "broom", "carpet" ->
                Optional.of("place.sky");
            case "quadcopter", "excavator" -> Optional.of("place.field");
            case "carriage", "skateboard", "tricycle" -> Optional.of("place.park");
            case "train" -> Optional.of("place.countryside");
            default -> Optional.empty();
        };
    }

    /** Whether somebody makes food of what lives in the sea. */
    private static boolean kitchen(Troupe troupe) {
        return troupe.roles().stream()
                .filter(r -> r.concept().startsWith("person"))
                .anyMatch(r -> r.concept().matches("person\\.(chef|cook|fishmonger)")
                        || r.does("action.slice")
                        || r.does("action.cut")
                        || r.does("action.chop")
                        || r.does("action.cook"));
    }
}
