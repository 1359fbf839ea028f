package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies under a close-up: the table, bed or wall that is named, else the soil of the place. */
final class Grounds {
    private static final List<String> OPEN = List.of("sand", "grass", "snow", "leaves", "ice", "mud");

    private Grounds() {}

    /** Traits of the place: {@code surface}, its colour, and {@code open} when that is found under the sky. */
    static Map<String, String> of(Shot shot, StillLife still) {
        Map<String, String> traits = new LinkedHashMap<>();
        Optional<Thing> named = still.ground().or(() -> still.troupe().roles().stream()
                .map(Troupe.Role::thing)
                .filter(t -> t != still.main().thing())
                .filter(Places::carriesThings)
                .findFirst());
        String surface = named.map(Grounds::surface)
                .or(() -> soil(shot))
                .or(() -> terrain(shot))
                .or(() -> own(still.main().thing().traits()))
                .orElse("wood");
        traits.put("surface", surface);
        named.flatMap(t -> t.traits().colours().stream().findFirst())
                .ifPresent(c -> traits.put("surface.colour", c.hex()));
        if (named.isEmpty() && OPEN.contains(surface)) {
            traits.put("open", surface);
        }
        return traits;
    }

    private static String surface(Thing carrier) {
        return carrier.traits().attributes().stream()
                .map(Looks::tail)
                .map(Grounds::material)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(m -> !soft(carrier) || m.equals("velvet"))
                .orElseGet(() -> usual(carrier));
    }

    /** Whether what grows or stands in the ground does so there. */
    static boolean soft(Shot shot) {
        return soil(shot).or(() -> terrain(shot)).filter(OPEN::contains).isPresent();
    }

    private static boolean soft(Thing carrier) {
        return carrier.concept().orElse("").matches("prop\\.(bed|sofa|pillow|fabric|rug|curtain|towel)");
    }

    private static String usual(Thing carrier) {
        String word = carrier.word();
        String byWord = word.contains("marble")
                ? "marble"
                : word.contains("workbench")
                        ? "workbench"
                        : word.matches(".*(concrete|pavement|sidewalk|asphalt|road).*")
                                ? "concrete"
                                : word.matches(".*(velvet).*") ? "velvet" : word.contains("cloth") ? "cloth" : "";
        if (!byWord.isEmpty()) {
            return byWord;
        }
        return switch (Looks.tail(carrier.concept().orElse(""))) {
            case "picnic-blanket" -> word.contains("picnic") ? "picnic" : "linen";
            case "bed", "towel", "curtain" -> "linen";
            case "sofa", "pillow", "chair", "fabric", "rug" -> "velvet";
            case "piano", "grand-piano", "keyboard" -> "lacquer";
            case "wall", "fountain", "statue", "grave", "rock", "fireplace" -> "stone";
            case "fridge", "machine", "bathtub" -> "metal";
            case "snowball" -> "snow";
            default -> "wood";
        };
    }

    /** What lies under a small thing in the open. */
    private static Optional<String> soil(Shot shot) {
        boolean wild = shot.setting().place().isEmpty()
                && shot.cast().subjects().stream()
                        .findFirst()
                        .filter(t -> t.concept().orElse("").matches("plant\\.(dandelion|mushroom|clover|grass|fern)"))
                        .isPresent();
        if (wild) {
            return Optional.of("grass");
        }
        return shot.setting().place().flatMap(p -> switch (Looks.tail(p)) {
            case "beach", "desert", "coast", "island" -> Optional.of("sand");
            case "meadow", "park", "garden", "field", "yard", "farm", "hills" -> Optional.of("grass");
            case "forest", "jungle" -> Optional.of("leaves");
            case "snowfield", "glacier" -> Optional.of("snow");
            case "street", "city", "square", "rooftop", "road", "alley" -> Optional.of("concrete");
            case "cave", "ruins", "temple", "castle" -> Optional.of("stone");
            case "workshop", "garage", "attic" -> Optional.of("workbench");
            case "restaurant", "hotel" -> Optional.of("cloth");
            case "laboratory" -> Optional.of("metal");
            default -> Optional.empty();
        });
    }

    private static Optional<String> terrain(Shot shot) {
        Optional<String> said = shot.setting().terrain().stream()
                .map(Looks::tail)
                .map(Grounds::material)
                .flatMap(Optional::stream)
                .findFirst();
        boolean snows = shot.setting().atmosphere().weather().contains("weather.snow")
                && shot.setting().place().isEmpty();
        return said.or(() -> snows ? Optional.of("snow") : Optional.empty());
    }

    /** What the thing itself is said to be of, where it cannot be of it. */
    private static Optional<String> own(Traits traits) {
        return traits.has("trait.stone") ? Optional.of("stone") : Optional.empty();
    }

    private static Optional<String> material(String trait) {
        return switch (trait) {
            case "wooden", "rustic", "vintage" -> Optional.of("wood");
            case "stone", "rock", "rocks", "rocky" -> Optional.of("stone");
            case "glass", "marble" -> Optional.of("marble");
            case "metal" -> Optional.of("metal");
            case "checked", "linen" -> Optional.of("cloth");
            case "silk", "velvet" -> Optional.of("velvet");
            case "sand", "sandy", "dune", "dunes" -> Optional.of("sand");
            case "grass", "grassy" -> Optional.of("grass");
            case "snow", "snowy" -> Optional.of("snow");
            case "ice", "icy" -> Optional.of("ice");
            case "mud", "muddy", "soil", "earth", "dirt" -> Optional.of("mud");
            case "leaves", "moss" -> Optional.of("leaves");
            default -> Optional.empty();
        };
    }
}
