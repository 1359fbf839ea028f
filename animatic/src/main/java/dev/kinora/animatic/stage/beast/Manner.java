package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Set;

/** What a beast can be seen doing. */
enum Manner {
    STAND(3.6, 12),
    SIT(
            3.6,
            12,
            "action.sit",
            "action.rest",
            "action.wait",
            "action.guard",
            "action.look",
            "action.look-up",
            "action.listen"),
    LIE(4.0, 12, "action.lie", "action.hide", "action.crouch"),
    SLEEP(4.4, 10, "action.sleep"),
    HOWL(3.4, 20, "action.bark", "action.howl", "action.sing"),
    ROAR(
            3.0,
            18,
            "action.roar",
            "action.shout",
            "action.say",
            "action.meow",
            "action.laugh",
            "action.cry",
            "action.argue",
            "action.chirp",
            "action.breathe"),
    YAWN(4.0, 20, "action.yawn"),
    STRETCH(4.2, 20, "action.stretch", "action.wake", "action.rise"),
    /** Lowers its head and runs it against something. */
    BUTT(1.7, 20, "action.push", "action.crash", "action.wrestle"),
    /** Sits and licks a paw. */
    LICK(1.3, 14, "action.lick", "action.groom", "action.kiss", "action.wash", "action.wipe"),
    /** On its belly. */
    SLIDE(1.4, 10, "action.slide"),
    FEED(
            1.6,
            14,
            "action.graze",
            "action.eat",
            "action.drink",
            "action.sniff",
            "action.harvest",
            "action.bend",
            "action.kneel"),
    /** On its back on the water. */
    FLOAT(2.6, 16),
    /** Sits and knocks something over. */
    SWAT(5.0, 50, "action.knock-over"),
    DIG(0.8, 14, "action.dig", "action.search", "action.rummage"),
    TUG(1.1, 14, "action.pull", "action.tug"),
    ROLL(3.6, 26, "action.roll", "action.fall", "action.slip", "action.faint"),
    BEG(
            1.4,
            14,
            "action.beg",
            "action.wave",
            "action.dance",
            "action.celebrate",
            "action.clap",
            "action.fight",
            "action.train",
            "action.hug",
            "action.pray",
            "action.juggle",
            "action.perform",
            "action.paint",
            "action.write",
            "action.draw",
            "action.type",
            "action.work",
            "action.cook",
            "action.chop",
            "action.knit",
            "action.build",
            "action.repair",
            "action.teach",
            "action.study",
            "action.throw",
            "action.hit",
            "action.open",
            "action.shop",
            "action.call",
            "action.film",
            "action.photograph",
            "action.point",
            "action.show",
            "action.tie",
            "action.pour",
            "action.sweep",
            "action.shadow-box"),
    NIBBLE(0.9, 12, "action.nibble"),
    SHAKE(0.36, 10, "action.shake"),
    PLAY(2.2, 26, "action.play", "action.jump", "action.pounce", "action.hop", "action.catch"),
    CIRCLE(1.7, 26, "action.spin", "action.circle", "action.chase-tail"),
    SWING(2.6, 20, "action.swing", "action.hang"),
    CLIMB(1.5, 20, "action.climb"),
    /** Goes low, as who does not want to be seen. */
    STALK(1, 24),
    TRAVEL(1, 24);

    /** Seconds of one round. */
    final double period;

    final int poses;
    private final Set<String> verbs;

    Manner(double period, int poses, String... verbs) {
        this.period = period;
        this.poses = poses;
        this.verbs = Set.of(verbs);
    }

    /** Who lies on the back while doing it floats so. */
    private static final Set<String> LAZY =
            Set.of("action.float", "action.drift", "action.swim", "action.rest", "action.lie", "action.sleep");

    private static final List<Manner> DONE_STANDING = List.of(
            SWAT, BUTT, LICK, SLIDE, HOWL, ROAR, YAWN, STRETCH, FEED, DIG, TUG, ROLL, BEG, NIBBLE, SHAKE, PLAY, CIRCLE,
            SWING, CLIMB, SLEEP, LIE, SIT);

    /** What a performer is seen doing. */
    static Manner of(Performer p, Breed b) {
        boolean handy = b.bears("hands");
        if (floats(p)) {
            return FLOAT;
        }
        if (p.support().isPresent() && p.does("action.sleep")) {
            return SLEEP;
        }
        for (Manner m : DONE_STANDING) {
            if (p.acts().stream().anyMatch(a -> m.verbs.contains(a.verb()))) {
                if (p.speed() > 0 && (m.restful() || m == PLAY && p.does("action.hop"))) {
                    continue;
                }
                boolean meal = p.does("action.eat");
                if (m == BEG && p.does("action.fight") && (b.is("feet", "hoof") || b.is("feet", "pad"))) {
                    return BUTT;
                }
                boolean hangs = m == SWING && !b.bears("climbs");
                return meal && m == FEED && handy
                        ? NIBBLE
                        : hangs ? PLAY : m == CLIMB && !b.bears("climbs") ? TRAVEL : m;
            }
        }
        if (p.speed() > 0 && (p.does("action.sneak") || p.does("action.crawl"))) {
            return STALK;
        }
        return p.speed() > 0 ? TRAVEL : b.is("rests", "sit") && b.is("stance", "four") ? SIT : STAND;
    }

    /** Whether it lies on its back on the water; otters do when they float. */
    private static boolean floats(Performer p) {
        boolean back = p.look("view", "").equals("back");
        return back && p.acts().stream().anyMatch(a -> LAZY.contains(a.verb()))
                || p.concept().equals("animal.otter") && (p.does("action.float") || p.does("action.drift"));
    }

    private boolean restful() {
        return this == SIT || this == FEED || this == LIE || this == ROAR || this == BUTT || this == LICK;
    }

    /** Whether it is done once and not again. */
    boolean once() {
        return this == SWAT;
    }

    /** Share of its usual size at which it is drawn, so that who stretches up stays in the picture. */
    double share(Breed b) {
        return switch (this) {
            case SWING, CLIMB -> 0.66;
            case NIBBLE, BEG, SIT -> b.is("upright.sit", "yes") && b.is("stance", "four") ? 0.78 : 1;
            default -> 1;
        };
    }

    /** Whether it goes on while the figure moves along the ground. */
    boolean travels() {
        return this == TRAVEL || this == STALK;
    }
}
