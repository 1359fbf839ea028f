package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import java.util.Set;
import java.util.regex.Pattern;

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
            "prop.blackboard",
            "prop.bathtub",
            "prop.torch",
            "prop.television",
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

    /** What a rocket or a steam train makes by itself. */
    private static final Set<String> SMOKE =
            Set.of("prop.smoke", "prop.fire", "prop.flame", "prop.steam", "prop.exhaust");

    /** What burns with a flame of its own. */
    private static final Set<String> BURNING = Set.of(
            "prop.candle",
            "prop.torch",
            "prop.lantern",
            "prop.campfire",
            "prop.bonfire",
            "prop.fireplace",
            "prop.match",
            "prop.lighter");

    private static final Set<String> STREET =
            Set.of("prop.street-lamp", "prop.traffic-light", "prop.fence", "prop.wall");

    /** Plants that a place grows by itself. */
    private static final Set<String> WILD = Set.of(
            "plant.tree",
            "plant.pine",
            "plant.palm",
            "plant.cherry-tree",
            "plant.birch",
            "plant.bamboo",
            "plant.bush",
            "plant.grass",
            "plant.fern",
            "plant.ivy",
            "plant.lavender",
            "plant.lotus",
            "plant.seaweed",
            "plant.coral",
            "plant.wheat");

    private static final Set<String> CELESTIAL = Set.of(
            "place.moon-surface",
            "place.dome",
            "place.space",
            "place.planet",
            "place.mars",
            "place.space-station",
            "place.nebula");

    /** What a deck is part of, and what belongs to one. */
    private static final Pattern VESSELS_AT_SEA = Pattern.compile("vehicle\\.(.*ship|.*boat|yacht|ferry|liner)");

    private static final Set<String> DECK = Set.of("prop.bow", "prop.mast", "prop.sail", "prop.anchor", "prop.rope");

    private static final Set<String> VESSELS = Set.of("prop.glass", "prop.bowl", "prop.plate", "prop.coffee-cup");

    private Scenery() {}

    /** Whether another thing comes with it: wine with its glass, a cake with its candles. */
    private static boolean included(Thing thing, Troupe troupe) {
        String c = thing.concept().orElse("");
        return troupe.roles().stream()
                .map(Troupe.Role::concept)
                .anyMatch(o -> VESSELS.contains(c)
                                && o.matches(
                                        "food\\.(wine|juice|beer|cocktail|coffee|tea|soup|noodles|rice|salad|milk|water)")
                        || c.equals("prop.candle") && o.equals("food.cake")
                        || c.equals("prop.fire") && BURNING.contains(o)
                        || c.equals("food.fruit") && o.equals("prop.bowl"));
    }

    /** Lamps and lights stand in streets; walls and fences nearly everywhere. */
    private static boolean bringsAlong(Shot shot, Troupe troupe, String concept) {
        return concept.equals("prop.fence") || concept.equals("prop.wall") || Landmark.built(shot, troupe);
    }

    /** Whether a room is furnished with it. */
    static boolean furnishes(Thing thing) {
        return thing.concept().filter(FURNITURE::contains).isPresent();
    }

    /** From the air a town's cars are part of it: of a city all of them, elsewhere those of which there are many. */
    private static boolean isTraffic(Shot shot, Thing thing) {
        boolean aerial = shot.camera()
                .shotSize()
                .filter(s -> s == Camera.ShotSize.AERIAL)
                .isPresent();
        String place = shot.setting().place().orElse("");
        return aerial
                && thing.isA("vehicle")
                && (Places.metropolis(place) && !thing.isA("vehicle.boat") || Places.town(place) && thing.count() > 1);
    }

    /** Whether the place of a shot already shows a thing. */
    static boolean supplies(Shot shot, Thing thing, Troupe troupe) {
        if (thing.concept().isEmpty()) {
            return false;
        }
        String c = thing.concept().get();
        boolean used = troupe.roles().stream().anyMatch(r -> r.to().flatMap(troupe::find)
                .filter(t -> t.thing() == thing)
                .isPresent());
        boolean held = troupe.roles().stream().anyMatch(r -> r.thing() == thing && r.tie() == Troupe.Tie.HELD);
        if (held && thing.isA("prop") || c.equals("prop.street-lamp") && Places.inItsLight(shot)) {
            return false;
        }
        boolean aboard = shot.setting().place().filter("place.deck"::equals).isPresent();
        if (aboard
                && (DECK.contains(c)
                        || thing.isA("vehicle") && VESSELS_AT_SEA.matcher(c).matches())) {
            return true;
        }
        if (Inscriptions.CARRIERS.contains(c) && !shot.words().onScreenText().isEmpty()) {
            return false;
        }
        if (SKY.contains(c) || Landmark.named(thing) || FITTINGS.contains(c) && Landmark.built(shot, troupe)) {
            return true;
        }
        if (thing.word().matches("(picture|photo|photograph|selfie)s?")
                && shot.cast().actions().stream().anyMatch(a -> a.concept().equals("action.take"))) {
            return true;
        }
        if (isTraffic(shot, thing)) {
            return true;
        }
        boolean beyond = shot.setting().place().filter(CELESTIAL::contains).isPresent()
                || shot.setting().place().isEmpty()
                        && troupe.roles().stream().anyMatch(r -> r.concept().matches("prop\\.(planet|comet)"));
        if (beyond
                && Set.of("prop.earth", "prop.planet", "prop.comet", "prop.ring")
                        .contains(c)) {
            return true;
        }
        boolean sunken = shot.setting()
                        .enclosure()
                        .filter(e -> e == Setting.Enclosure.UNDERWATER)
                        .isPresent()
                || troupe.roles().stream()
                        .anyMatch(r -> r.concept().equals("person.diver") || Depths.swims(r.concept()));
        if (c.equals("prop.shipwreck") && sunken || sunken(shot, thing)) {
            return true;
        }
        if (c.equals("prop.oven")) {
            return true;
        }
        if (included(thing, troupe)) {
            return true;
        }
        if (Effects.is(thing)) {
            return false;
        }
        if (thing.isA("plant") && WILD.contains(c)) {
            return true;
        }
        if (SMOKE.contains(c) && troupe.roles().stream().anyMatch(r -> r.thing().isA("vehicle"))) {
            return true;
        }
        if (c.equals("animal.fish")
                && thing.count() > 3
                && !troupe.roles().isEmpty()
                && troupe.roles().getFirst().thing() != thing) {
            return true;
        }
        boolean inside = shot.setting()
                        .enclosure()
                        .filter(e -> e == Setting.Enclosure.INSIDE)
                        .isPresent()
                || shot.setting().places().isEmpty()
                        && Haunts.of(troupe).filter(Places::indoors).isPresent();
        boolean written = c.matches("prop\\.(blackboard|television)")
                && !shot.words().onScreenText().isEmpty();
        return !used
                && !written
                && (inside && FURNITURE.contains(c) || !inside && STREET.contains(c) && bringsAlong(shot, troupe, c));
    }

    /** Whether a ship is one that has sunk: named under water, or called so; the word itself is no thing. */
    static boolean sunken(Shot shot, Thing thing) {
        boolean under = shot.setting()
                        .enclosure()
                        .filter(e -> e == Setting.Enclosure.UNDERWATER)
                        .isPresent()
                || shot.setting().place().filter("place.underwater"::equals).isPresent();
        String c = thing.concept().orElse("");
        return under
                && (c.matches("vehicle\\.(pirate-ship|ship|sailboat|cargo-ship|boat|fishing-boat|steamship|galleon)")
                        || c.isEmpty() && thing.word().matches("sunken|wrecked|sunk|coul[eé]+e?"));
    }
}
