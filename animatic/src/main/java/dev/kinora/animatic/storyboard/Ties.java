package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.stage.thing.Things;
import java.util.Set;

/** What the words for how things stand to each other mean for these very things. */
final class Ties {
    /** What somebody who is "with" it has in his hand. */
    private static final Set<String> HANDY = Set.of(
            "prop.umbrella",
            "prop.balloon",
            "prop.suitcase",
            "prop.bag",
            "prop.basket",
            "prop.lantern",
            "prop.torch",
            "prop.candle",
            "prop.book",
            "prop.newspaper",
            "prop.letter",
            "prop.map",
            "prop.cane",
            "prop.sword",
            "prop.shield",
            "prop.bow",
            "prop.wand",
            "prop.broom",
            "prop.hammer",
            "prop.fishing-rod",
            "prop.camera",
            "prop.phone",
            "prop.microphone",
            "prop.bouquet",
            "prop.gift",
            "prop.guitar",
            "prop.violin",
            "prop.flute",
            "prop.trumpet",
            "prop.saxophone",
            "food.ice-cream");

    private static final Set<String> VERTICAL = Set.of(
            "prop.wall", "prop.blackboard", "prop.door", "prop.mirror", "prop.painting", "prop.easel", "prop.curtain");

    private static final Set<String> CONTAINERS = Set.of(
            "prop.pan",
            "prop.jar",
            "prop.glass",
            "prop.bottle",
            "prop.bowl",
            "prop.basket",
            "prop.box",
            "prop.chest",
            "prop.bag",
            "prop.backpack",
            "prop.suitcase",
            "prop.coffee-cup",
            "prop.vase",
            "prop.hat",
            "prop.shoe",
            "prop.barrel",
            "prop.bathtub",
            "prop.nest",
            "prop.snow-globe",
            "prop.crystal-ball",
            "prop.bubble",
            "prop.bin",
            "prop.well",
            "prop.gift",
            "prop.teapot");

    private static final Set<String> CLEAR =
            Set.of("prop.jar", "prop.glass", "prop.bottle", "prop.snow-globe", "prop.crystal-ball", "prop.bubble");

    private static final Set<String> SEATS = Set.of("prop.bed", "prop.bench", "prop.chair", "prop.sofa", "prop.swing");

    /** Height in metres up to which an animal is held in the arms. */
    private static final double LAPFUL = 0.45;

    private Ties() {}

    /** "A woman with an umbrella" carries it. */
    static boolean carries(Cast cast, Relation r) {
        Thing thing = cast.find(r.to());
        boolean handy = thing.concept().filter(HANDY::contains).isPresent()
                || thing.isA("prop") && Things.grips(thing.concept().orElse(""), thing.word());
        return r.kind() == Relation.Kind.WITH && cast.find(r.from()).isA("person") && handy;
    }

    /** Whether somebody has the arms around an animal that is too large to be held in them. */
    static boolean embraces(Cast cast, Relation r) {
        Thing held = cast.find(r.to());
        double tall = Measure.of(held.concept().orElse("")).height() * Looks.scale(held);
        return r.kind() == Relation.Kind.HOLDING
                && held.isA("animal")
                && tall > LAPFUL
                && cast.actions().stream()
                        .anyMatch(a -> a.concept().equals("action.hug")
                                && a.object().filter(r.to()::equals).isPresent());
    }

    /** Whether nobody holds it who only lays a hand on it. */
    static boolean heavy(Thing thing) {
        return thing.isA("vehicle") && Measure.of(thing.concept().orElse("")).height() > 0.8;
    }

    /** Whether a person can really be on it: on a rock or a roof, but not on a flower, a pipe or another grown-up. */
    static boolean bears(Cast cast, Relation r) {
        Thing who = cast.find(r.from());
        Thing what = cast.find(r.to());
        String concept = what.concept().orElse("");
        if (!who.isA("person") || what.isA("vehicle") || what.isA("animal")) {
            return true;
        }
        if (what.isA("person")) {
            return Measure.of(who.concept().orElse("")).height() < 1.45
                    || who.traits().age().filter("age.child"::equals).isPresent();
        }
        if (what.isA("food") || what.isA("plant") && !concept.matches("plant\\.(.*tree|branch|log|stump|lily.*)")) {
            return false;
        }
        Measure m = Measure.of(concept).times(Looks.scale(what));
        boolean thin = m.height() < 0.2 && m.width() < 0.5;
        return !thin
                && !concept.matches(
                        "prop\\.(machine|tool|equipment|device|instrument|computer|rope|wheel|sign|ball|phone)");
    }

    /** Whether it is held to be opened: an umbrella, a letter, but not a chest. */
    static boolean opens(String verb, Thing thing) {
        return verb.equals("action.open")
                && thing.concept()
                        .filter(c -> HANDY.contains(c) || c.matches("prop\\.(book|letter|newspaper|map|bottle|gift)"))
                        .isPresent();
    }

    /** Whether one before another looks at him, as people do, and does not only hide him. */
    static boolean meets(Cast cast, Relation r) {
        return cast.find(r.from()).isA("person") && cast.find(r.to()).isA("person");
    }

    /** Whoever is "on" what stands upright is before it. */
    static boolean upright(Cast cast, Relation r) {
        return cast.find(r.to()).concept().filter(VERTICAL::contains).isPresent();
    }

    /** Whether one is really inside the other. */
    static boolean holds(Cast cast, Relation r) {
        boolean alive = cast.find(r.from()).isA("animal") || cast.find(r.from()).isA("person");
        boolean lies = cast.find(r.from()).isA("prop") || cast.find(r.from()).isA("food");
        return (alive || lies) && container(cast.find(r.to()));
    }

    /** Whether one who is "in" it sits or lies on it. */
    static boolean seats(Thing thing) {
        return thing.concept().filter(SEATS::contains).isPresent();
    }

    static boolean container(Thing thing) {
        return thing.concept().filter(CONTAINERS::contains).isPresent();
    }

    /** Whether one sees through it what is inside. */
    static boolean clear(Thing container) {
        return container.concept().filter(CLEAR::contains).isPresent()
                || container.traits().has("trait.glass")
                || container.traits().has("trait.transparent");
    }
}
