package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Going;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.person.Choreography.Part;
import dev.kinora.animatic.stage.person.Choreography.Steps;
import dev.kinora.animatic.stage.person.Pose.Arm;
import dev.kinora.animatic.stage.person.Pose.Hand;
import dev.kinora.animatic.stage.prop.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the motions of a person: by what it does, what it holds and what carries it. */
final class Choice {
    /** What is done with the face while the hands do something else. */
    private static final Set<String> FACIAL = Set.of(
            "action.look",
            "action.look-up",
            "action.smile",
            "action.laugh",
            "action.nod",
            "action.listen",
            "action.face");

    /** Metres per second below which nobody goes. */
    private static final double STILL = 0.05;

    private static final Set<String> GOING = Set.of(
            "action.walk",
            "action.run",
            "action.march",
            "action.sneak",
            "action.hop",
            "action.limp",
            "action.stagger",
            "action.chase",
            "action.follow",
            "action.flee");

    private final Performer performer;
    private final Rig.Cast cast;
    private final Stature stature;
    private final Optional<Figure> support;
    private final Motions motions;
    private final Gaits gaits;
    private final Face.Mood mood;
    private final Movements movements;

    Choice(Performer performer, Rig.Cast cast, Stature stature) {
        this.performer = performer;
        this.cast = cast;
        this.stature = stature;
        support = performer.support().map(cast.built()::get);
        mood = mood(performer);
        motions = new Motions(stature, mood);
        gaits = new Gaits(stature, mood);
        movements = new Movements(performer, cast.scene());
    }

    /** What is done from a second on. */
    record Beat(double start, double end, Motion motion) {}

    /** Metres beside the middle of a seat that several share. */
    double beside() {
        Optional<Performer> seat = performer.support().flatMap(cast.scene()::performer);
        long sharing = cast.scene().performers().stream()
                .filter(p -> p.concept().startsWith("person") && p.support().equals(performer.support()))
                .count();
        return seat.filter(s -> s.concept().startsWith("prop.") && sharing > 1)
                .map(s -> performer.x() - s.x())
                .orElse(0.0);
    }

    /** Everything that is done, in order; at least one thing. */
    List<Beat> beats() {
        List<Beat> beats = new ArrayList<>();
        List<Act> acts = performer.acts();
        int i = 0;
        while (i < acts.size()) {
            Act first = acts.get(i);
            List<Act> together = new ArrayList<>();
            while (i < acts.size() && acts.get(i).start() < first.end() - 1e-6) {
                together.add(acts.get(i));
                i++;
            }
            beats.add(new Beat(beats.isEmpty() ? 0 : first.start(), first.end(), together(together, first.start())));
        }
        if (beats.isEmpty()) {
            beats.add(new Beat(0, Double.MAX_VALUE, together(List.of(), 0)));
        }
        return beats;
    }

    /** What whoever came near does then. */
    Motion arrived() {
        return holding(motions.stand());
    }

    /** One motion of all that is done at once: the last that moves the whole body, then what the hands do. */
    private Motion together(List<Act> acts, double from) {
        double speed = Going.speed(performer, from);
        if (kite().isPresent()) {
            return motions.flyKite(rise(kite().get()));
        }
        Motion below = sits() ? seated(acts) : speed > STILL ? going(acts, speed) : motions.stand();
        Optional<Steps> arms = Optional.empty();
        boolean busy = acts.stream()
                .anyMatch(a -> !FACIAL.contains(a.verb())
                        && upper(a)
                        && movements.of(a).isPresent());
        for (Act a : acts) {
            if (busy && FACIAL.contains(a.verb())) {
                continue;
            }
            Optional<Steps> found = movements.of(a);
            boolean whole = found.filter(s -> s.part() == Part.WHOLE).isPresent();
            if (whole && !sits() && !GOING.contains(a.verb())
                    || whole && sits() && a.verb().equals("action.row")) {
                below = clear(found.get().of(stature, mood), Optional.of(a));
            } else if (found.isPresent() && (!whole || upper(a))) {
                arms = found;
                below = sits() ? motions.seated(seat(0.02), 0) : below;
            }
        }
        Optional<Steps> usual =
                acts.isEmpty() && speed <= STILL && held().isEmpty() ? movements.usual() : Optional.empty();
        if (usual.isPresent() && (!sits() || usual.get().part() == Part.ARMS)) {
            Motion own = clear(usual.get().of(stature, mood), Optional.empty());
            below = usual.get().part() == Part.WHOLE ? own : below.under(own);
        }
        Motion whole = hands(below);
        if (arms.isPresent()) {
            Act last = acts.getLast();
            return whole.under(clear(arms.get().of(stature, mood), Optional.of(last)));
        }
        return acts.stream().allMatch(a -> movements.of(a).isEmpty()) ? holding(whole) : whole;
    }

    /** Motions of the whole body of which a seated one does the upper half. */
    private static boolean upper(Act a) {
        return !GOING.contains(a.verb()) && !a.verb().matches("action\\.(sit|rest|lie|sleep|kneel|crouch|row|stand)");
    }

    private Motion going(List<Act> acts, double speed) {
        String verb =
                acts.stream().map(Act::verb).filter(GOING::contains).findFirst().orElse("action.walk");
        if (performer.concept().equals("person.zombie")) {
            return gaits.go("action.limp", speed, performer.size());
        }
        return gaits.go(verb, speed, performer.size());
    }

    /** The motion without a tool that is there as a thing of its own. */
    private Motion clear(Motion m, Optional<Act> act) {
        Motion.Manner n = m.manner();
        boolean house = Tool.named(n.tool()).filter(Tool::stands).isPresent();
        boolean held = !house
                && (held().isPresent()
                        || act.flatMap(Act::target)
                                .flatMap(id -> cast.scene().performer(id))
                                .filter(p -> Tool.named(n.tool())
                                        .filter(t -> t.isDrawnAs(p.concept()))
                                        .isPresent())
                                .isPresent());
        boolean stands = cast.scene().performers().stream()
                .anyMatch(p ->
                        Fixture.named(n.before()).filter(f -> f.is(p.concept())).isPresent());
        boolean open = n.before().equals("stove") && !cast.scene().place().inside();
        String before = stands || support.isPresent() ? "" : open ? "cauldron" : n.before();
        return m.with(new Motion.Manner(n.end(), n.eyes(), n.voice(), held ? "" : n.tool(), before));
    }

    private static Face.Mood mood(Performer p) {
        if (p.does("action.smile") || p.does("action.laugh")) {
            return Face.Mood.HAPPY;
        }
        if (p.does("action.cry")) {
            return Face.Mood.SAD;
        }
        return switch (p.look("mood", "")) {
            case "happy", "playful", "energetic", "proud", "hopeful", "romantic" -> Face.Mood.HAPPY;
            case "sad", "gloomy", "tired", "nostalgic" -> Face.Mood.SAD;
            case "angry", "tense" -> Face.Mood.ANGRY;
            case "surprised", "scary", "curious" -> Face.Mood.SURPRISED;
            default ->
                p.concept().matches("person\\.(vampire|zombie|monster)")
                        ? Face.Mood.ANGRY
                        : p.look("age", "").equals("child") ? Face.Mood.HAPPY : Face.Mood.CALM;
        };
    }

    /** Hand in hand, or one who carries a child. */
    private Motion hands(Motion below) {
        String partner = performer.look("hands", "");
        if (partner.isEmpty()) {
            return below;
        }
        double side = partner.startsWith("-") ? -1 : 1;
        double apart = Double.parseDouble(partner.substring(partner.startsWith("-") ? 1 : 0));
        double low = Double.parseDouble(performer.look("hands.height", "0.8")) / performer.size();
        return below.arm(
                side > 0 ? Motion.Side.NEAR : Motion.Side.FAR,
                p -> motions.reach(p, side > 0 ? -1 : 1, side * apart / 2 / performer.size(), low));
    }

    /** What carries the body, if it sits on it. */
    Optional<Figure> carrier() {
        return sits() ? support : Optional.empty();
    }

    /** The kite this person flies, if any. */
    Optional<Performer> kite() {
        Optional<Performer> aimed = performer.acts().stream()
                .flatMap(a -> a.target().stream())
                .flatMap(id -> cast.scene().performer(id).stream())
                .filter(p -> p.concept().equals("prop.kite"))
                .findFirst();
        return aimed.or(() -> cast.scene().performers().stream()
                .filter(p -> p.concept().equals("prop.kite"))
                .filter(p -> p.support().filter(performer.id()::equals).isPresent()
                        || p.acts().stream().anyMatch(a -> a.target()
                                .filter(performer.id()::equals)
                                .isPresent()))
                .findFirst());
    }

    private Optional<Performer> held() {
        return cast.scene().performers().stream()
                .filter(p -> !p.concept().equals("prop.kite"))
                .filter(p -> Holding.holder(p, cast.scene())
                        .filter(performer.id()::equals)
                        .isPresent())
                .findFirst();
    }

    boolean sits() {
        boolean on = performer.lift() > 0.01
                && support.flatMap(f -> f.anchors().find("chair", 0)).isPresent();
        return !on && support.flatMap(f -> seat(f, 0)).isPresent();
    }

    static Optional<Anchor> seat(Figure f, double t) {
        return f.anchors()
                .find("seat", t)
                .or(() -> f.anchors().find("bench", t))
                .or(() -> f.anchors().find("chair", t))
                .or(() -> f.anchors().find("shoulders", t));
    }

    /** What is held over the head or worn on it, in heights of the body. */
    double above() {
        return held().filter(p -> p.concept().matches("prop\\.(umbrella|balloon)"))
                        .isPresent()
                ? 0.36
                : 0.06;
    }

    private Motion holding(Motion below) {
        return held().map(p -> carrying(below, p)).orElse(below);
    }

    private Motion carrying(Motion below, Performer held) {
        return switch (held.concept()) {
            case "prop.umbrella" -> motions.holding(below, new Arm(1.38, 0.58, 1, Hand.FIST), Motions.Both.NONE);
            case "prop.book", "prop.newspaper", "prop.letter", "prop.map" -> named(below, "read");
            case "prop.phone" -> named(below, "play-phone");
            case "prop.sign" -> motions.holding(below, new Arm(2.12, 0.93, 1, Hand.FIST), Motions.Both.ALIKE);
            case "prop.guitar", "prop.banjo" -> named(below, "play@guitar");
            case "prop.violin" -> named(below, "play@violin");
            case "prop.balloon" -> motions.holding(below, new Arm(1.35, 0.80, 1, Hand.FIST), Motions.Both.NONE);
            case "prop.lantern", "prop.lamp", "prop.candle", "prop.torch" ->
                motions.holding(below, new Arm(1.15, 0.86, 1, Hand.FIST), Motions.Both.NONE);
            case "prop.bag", "prop.suitcase", "prop.basket", "prop.backpack" -> below;
            case "prop.sword", "prop.wand", "prop.cane", "prop.flower", "prop.flag" ->
                motions.holding(below, new Arm(0.85, 0.78, 1, Hand.FIST), Motions.Both.NONE);
            default ->
                held.concept().startsWith("person")
                        ? motions.holding(below, new Arm(2.5, 0.6, 1, Hand.FIST), Motions.Both.HANDS)
                        : motions.holding(below, new Arm(0.95, 0.72, 1, Hand.FIST), Motions.Both.HANDS);
        };
    }

    private Motion named(Motion below, String name) {
        Motion m = Choreography.find(name).orElseThrow().of(stature, mood);
        Motion.Manner n = m.manner();
        return below.under(m.with(new Motion.Manner(n.end(), n.eyes(), n.voice(), "", "")));
    }

    private double rise(Performer kite) {
        double ahead = (kite.x() - performer.x()) * (performer.facing() < 0 ? -1 : 1);
        double up = kite.lift() - performer.size() * 0.8;
        return Math.max(0.30, Math.min(1.15, Math.atan2(up, Math.max(0.2, Math.abs(ahead)))));
    }

    private Motion seated(List<Act> acts) {
        boolean works = acts.stream().anyMatch(a -> a.verb().matches("action\\.(play|write|type|work)"));
        Motions.Seat rest = seat(works ? 0.06 : leans());
        return Pedals.of(support.orElseThrow())
                .map(p -> p.turned(motions.seated(rest, 0), performer.size()))
                .orElseGet(() -> motions.seated(rest, works ? 0.03 : 0));
    }

    /** Who rides leans forward, who sits does not. */
    private double leans() {
        return support.flatMap(f -> f.anchors().find("gripNear", 0)).isPresent() ? 0.16 : 0.0;
    }

    private Motions.Seat seat(double lean) {
        Figure f = support.orElseThrow();
        double h = performer.size();
        Anchor seat = seat(f, 0).orElse(new Anchor(0, -0.45));
        double hipX = seat.x() / h;
        double hipY = -seat.y() / h + 0.05;
        Anchor lap = new Anchor(seat.x() + 0.20 * h, seat.y() - 0.10 * h);
        Anchor near = at(f, "gripNear", "keysNear", lap);
        Anchor far = at(f, "gripFar", "keysFar", near);
        double knee = stature.leg() * 0.55;
        double ground = -f.y().apply(0.0);
        Anchor foot =
                new Anchor(seat.x() + knee * h, Math.min(Math.max(0, ground), seat.y() + stature.leg() * 0.62 * h));
        Anchor pegNear = at(f, "pegNear", "pedal", foot);
        Anchor pegFar = at(f, "pegFar", "pedal", pegNear);
        return new Motions.Seat(
                hipX,
                hipY,
                lean,
                near.x() / h,
                -near.y() / h,
                far.x() / h,
                -far.y() / h,
                pegNear.x() / h,
                -pegNear.y() / h + Stature.ANKLE,
                pegFar.x() / h,
                -pegFar.y() / h + Stature.ANKLE);
    }

    private static Anchor at(Figure f, String name, String other, Anchor otherwise) {
        return f.anchors().find(name, 0).or(() -> f.anchors().find(other, 0)).orElse(otherwise);
    }
}
