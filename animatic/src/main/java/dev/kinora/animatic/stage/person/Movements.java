package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.person.Choreography.Steps;
import dev.kinora.animatic.stage.prop.Holding;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the movement for what a person does: by what it is done with, by the trade, by the verb; where the table has none, one
 * that fits what it is done to, so that nobody who does something stands idle.
 */
final class Movements {
    /** What needs no movement of its own: it is a way of going or of staying, or shows by itself. */
    private static final String PLAIN =
            "hold|carry|stand|wait|stop|park|start|remain|stay|ride|drive|sail|cycle|pilot|enter|leave|cross|pass|approach"
                    + "|travel|move|follow|chase|flee|lead|explore|turn|face|flicker|glow|burn|shine|reflect|guard|circle|walk"
                    + "|run|march|sneak|trot|gallop|race|drift|orbit|rise-steam|swirl|flow|melt|grow|limp|stagger|glide|wear";

    /** Motions by the trade of who does them: somebody on skis races otherwise than a runner. */
    private static final Map<String, String> HABITS = Map.of(
            "person.skier", "ski",
            "person.surfer", "surf",
            "person.skater", "skate",
            "person.swimmer", "swim");

    /** What one does who says nothing about what is done. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("person.ghost", "float"),
            Map.entry("person.violinist", "play@violin"),
            Map.entry("person.guitarist", "play@guitar"),
            Map.entry("person.drummer", "play@drums"),
            Map.entry("person.skier", "ski"),
            Map.entry("person.surfer", "surf"),
            Map.entry("person.swimmer", "swim"),
            Map.entry("person.photographer", "photograph"),
            Map.entry("person.breakdancer", "breakdance"),
            Map.entry("person.painter", "paint"),
            Map.entry("person.singer", "sing"));

    private static final String ARMED =
            "person\\.(knight|samurai|pirate|ninja|viking|gladiator|fencer|warrior|prince|king|elf)";

    /** What is cleaned at the height of the eyes. */
    private static final String UPRIGHT = "window|mirror|car|wall|glass|blackboard|bus|train|van|truck";

    private static final String GOING = "walk|run|march|sneak|hop|limp|stagger|chase|follow|flee";

    /** Metres up to which a thing on the ground is bent down to. */
    private static final double LOW = 0.55;

    private final Performer performer;
    private final Scene scene;

    Movements(Performer performer, Scene scene) {
        this.performer = performer;
        this.scene = scene;
    }

    /** What somebody does by trade while nothing is told; nobody takes a stove along into the open. */
    Optional<Steps> usual() {
        Optional<String> own = Optional.ofNullable(OWN.get(performer.concept()));
        return own.or(() -> Trades.usual(performer))
                .flatMap(Choreography::find)
                .filter(s -> scene.place().inside() || s.manner().before().isEmpty() || own.isPresent());
    }

    /** The movement for an act; empty when it needs none. */
    Optional<Steps> of(Act a) {
        String verb = a.verb().replace("action.", "");
        Optional<String> with = with(a);
        Optional<Steps> named = with.flatMap(w -> Choreography.find(verb + "@" + w));
        if (named.isPresent()) {
            return named;
        }
        if (HABITS.containsKey(performer.concept()) && (verb.matches(GOING) || verb.matches("race|ride|glide"))) {
            return Choreography.find(HABITS.get(performer.concept()));
        }
        return Trades.way(performer, verb)
                .flatMap(Choreography::find)
                .or(() -> Choreography.find(variant(verb, with, a)))
                .or(() -> verb.matches(PLAIN) ? Optional.empty() : fitting(a));
    }

    /** What it is done with: a performer, or what is drawn with who does it and has left only its name. */
    private static Optional<String> named(String id) {
        return Optional.of(id.replaceAll("(-copy\\d+)?-?\\d*(-copy\\d+)?$", "")).filter(s -> !s.isEmpty());
    }

    private Optional<String> with(Act a) {
        return a.target().flatMap(id -> scene.performer(id)
                .map(p -> p.concept().substring(p.concept().lastIndexOf('.') + 1))
                .or(() -> named(id)));
    }

    private Optional<Performer> target(Act a) {
        return a.target().flatMap(scene::performer);
    }

    private Optional<Performer> living(Act a) {
        return target(a)
                .filter(q -> q.concept().startsWith("person") || q.concept().startsWith("animal"))
                .filter(q -> !q.id().equals(performer.id()));
    }

    /** The movement's name where one verb has several. */
    private String variant(String verb, Optional<String> with, Act a) {
        return switch (verb) {
            case "dance" -> performer.concept().equals("person.breakdancer") ? "breakdance" : dance();
            case "sit" -> scene.place().inside() ? "sit-chair" : "sit-ground";
            case "draw" -> with.filter("sword"::equals).isPresent() ? "draw-sword" : "draw";
            case "look" -> performer.facing() == 0 || target(a).isPresent() ? "" : looks();
            case "perform" -> performs();
            case "play" -> plays(with);
            case "garden" -> with.isPresent() ? "garden" : "plant";
            case "glide" -> "fly";
            case "swim" -> performer.look("way", "").matches("down|plunge") ? "swim-down" : verb;
            case "hug" -> performer.look("embraces", "").isEmpty() ? verb : "embrace";
            case "fight" -> performer.concept().matches(ARMED) || holdsBlade() ? verb : "brawl";
            case "slide" -> performer.concept().equals("person.skier") ? verb : "slide-seat";
            case "build" -> performer.look("age", "").equals("child") ? "handle-low" : verb;
            case "explode" -> "burst";
            default -> toward(verb, with, a);
        };
    }

    /** The movement's name where it depends on what it is done to. */
    private String toward(String verb, Optional<String> with, Act a) {
        Optional<Performer> to = target(a);
        Optional<Performer> who = living(a);
        return switch (verb) {
            case "comb", "groom" ->
                who.map(q -> q.size() < 0.8 * performer.size() ? "tend-child" : "tend-other")
                        .orElse(verb);
            case "chop", "cut" -> who.isPresent() ? "cut-other" : verb;
            case "tie", "bandage", "make-up", "wrap", "repair" -> who.isPresent() ? "wrap-other" : verb;
            case "roll" -> to.isPresent() ? kneads(a) : "roll-over";
            case "throw" ->
                !performer.does("action.catch")
                        ? verb
                        : to.filter(q -> q.concept().startsWith("food")).isPresent() ? "flip" : "catch";
            case "shake" -> to.isPresent() && who.isEmpty() ? "shake-up" : verb;
            case "stop" -> to.isPresent() ? "raise-hand" : verb;
            case "spin" -> to.isPresent() ? "" : verb;
            case "search", "study" -> to.isPresent() ? "inspect" : verb;
            case "put", "pack", "stack" -> to.filter(Movements::laid).isPresent() ? "" : verb;
            case "lift" -> a.target().isEmpty() ? "raise-hand" : verb;
            case "hang" -> a.target().isEmpty() && performer.support().isEmpty() ? "hang-from" : verb;
            case "sweep", "wash", "wipe" ->
                who.isPresent()
                        ? "wrap-other"
                        : with.filter(w -> w.matches(UPRIGHT)).isPresent() ? "wipe-high" : verb;
            default -> verb;
        };
    }

    /** What fits what something is done to. */
    private Optional<Steps> fitting(Act a) {
        if (performer.support().isPresent() && a.target().equals(performer.support())) {
            return Optional.empty();
        }
        return target(a).filter(q -> !q.id().equals(performer.id())).flatMap(q -> {
            boolean lives = q.concept().startsWith("person") || q.concept().startsWith("animal");
            boolean held =
                    Holding.holder(q, scene).filter(performer.id()::equals).isPresent();
            boolean low = q.size() < LOW && q.lift() < 0.3 && q.support().isEmpty();
            String by = lives ? "reach" : held ? "inspect" : low ? "handle-low" : "handle";
            return Choreography.find(laid(q) ? "handle-top" : by);
        });
    }

    /** Whether the plan has laid it on what somebody works at. */
    private static boolean laid(Performer q) {
        return !q.look("worktop", "").isEmpty();
    }

    /** Dough is rolled with the hands. */
    private String kneads(Act a) {
        return target(a).filter(q -> q.concept().startsWith("food.")).isPresent() ? "knead" : "";
    }

    private boolean holdsBlade() {
        return scene.performers().stream()
                .filter(p -> p.concept().matches("prop\\.(sword|knife|dagger|axe|spear)"))
                .anyMatch(p ->
                        Holding.holder(p, scene).filter(performer.id()::equals).isPresent());
    }

    private String plays(Optional<String> with) {
        if (OWN.containsKey(performer.concept())) {
            return OWN.get(performer.concept());
        }
        boolean music = with.filter(w -> w.matches("trombone|tuba|horn|bugle|bagpipes|clarinet|oboe"))
                .isPresent();
        return music ? "play@trumpet" : with.isEmpty() ? "play" : "";
    }

    private String looks() {
        String[] ways = {"look-around", "look-high", "look-high"};
        boolean sky = scene.place().time().dark();
        return sky ? "look-high" : ways[(int) (Noise.at(seed(), 61) * ways.length)];
    }

    /** Who performs does what the trade is: dancers dance, singers sing; all others conjure or conduct. */
    private String performs() {
        return performer.concept().equals("person.dancer") ? dance() : OWN.getOrDefault(performer.concept(), "perform");
    }

    private String dance() {
        if (performer.word().contains("ballerina")
                || performer.word().contains("ballet")
                || performer.look("traits", "").contains("ballet")) {
            return "ballet";
        }
        if (!performer.look("partner", "").isEmpty() || performer.concept().equals("person.couple")) {
            return "waltz";
        }
        String[] ways = {"dance", "disco", "dance"};
        return ways[(int) (Noise.at(seed(), 60) * ways.length)];
    }

    private long seed() {
        return Noise.seed(scene.seed(), performer.id());
    }
}
