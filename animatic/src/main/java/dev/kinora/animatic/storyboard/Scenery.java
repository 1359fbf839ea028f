package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import java.util.Set;

/** Things that a place brings along by itself, so that nobody has to stand for them. */
final class Scenery {
    private static final Set<String> SKY = Set.of("prop.sun", "prop.moon", "prop.star", "prop.puddle", "prop.wave");
    private static final Set<String> FURNITURE = Set.of(
            "prop.sofa",
            "prop.lamp",
            "prop.table",
            "prop.desk",
            "prop.chair",
            "prop.bookshelf",
            "prop.rug",
            "prop.curtain",
            "prop.window",
            "prop.bed",
            "prop.painting",
            "prop.clock",
            "prop.cupboard",
            "prop.fireplace",
            "prop.mirror",
            "prop.pillow",
            "prop.door",
            "prop.stairs",
            "plant.potted",
            "prop.wall",
            "prop.fridge",
            "prop.steam");
    /** What buildings have on them. */
    private static final Set<String> FITTINGS = Set.of(
            "prop.window",
            "prop.door",
            "prop.sign",
            "prop.flag",
            "prop.stairs",
            "prop.fountain",
            "prop.clock",
            "prop.awning");

    private static final Set<String> STREET =
            Set.of("prop.street-lamp", "prop.traffic-light", "prop.fence", "prop.wall");

    private Scenery() {}

    /** Whether the place of a shot already shows a thing. */
    static boolean supplies(Shot shot, Thing thing, Troupe troupe) {
        if (thing.concept().isEmpty()) {
            return false;
        }
        String c = thing.concept().get();
        boolean used = troupe.roles().stream().anyMatch(r -> r.to().flatMap(troupe::find)
                .filter(t -> t.thing() == thing)
                .isPresent());
        if (SKY.contains(c) || Landmark.named(thing) || FITTINGS.contains(c) && Landmark.built(shot, troupe)) {
            return true;
        }
        if (thing.isA("plant") && !c.equals("plant.flower") && !c.equals("plant.potted")) {
            return true;
        }
        if (c.equals("animal.fish")
                && thing.count() > 3
                && troupe.roles().stream().anyMatch(r -> r.thing() != thing)) {
            return true;
        }
        boolean inside = shot.setting()
                .enclosure()
                .filter(e -> e == Setting.Enclosure.INSIDE)
                .isPresent();
        return !used && (inside && FURNITURE.contains(c) || !inside && STREET.contains(c));
    }
}
