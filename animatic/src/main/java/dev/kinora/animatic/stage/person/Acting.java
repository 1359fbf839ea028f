package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.person.Pose.Arm;
import dev.kinora.animatic.stage.person.Pose.Hand;
import dev.kinora.animatic.stage.prop.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person does over the shot: which motion when, and where its origin goes. */
final class Acting {
    private record Part(double start, double end, Motion motion, int first) {}

    private final Performer performer;
    private final List<Part> parts;
    private final Optional<Figure> support;
    private final boolean string;

    private Acting(Performer performer, List<Part> parts, Optional<Figure> support, boolean string) {
        this.performer = performer;
        this.parts = List.copyOf(parts);
        this.support = support;
        this.string = string;
    }

    static Acting of(Performer performer, Rig.Cast cast, Stature stature) {
        Optional<Figure> support = performer.support().map(cast.built()::get);
        Choice choice = new Choice(performer, cast, stature, support);
        List<Part> parts = new ArrayList<>();
        int first = 0;
        double from = 0;
        for (Act act : performer.acts()) {
            Motion m = choice.motion(act.verb(), act.target());
            parts.add(new Part(from, act.end(), m, first));
            first += m.phases();
            from = act.end();
        }
        if (parts.isEmpty()) {
            parts.add(new Part(0, Double.MAX_VALUE, choice.idle(), 0));
        }
        return new Acting(
                performer,
                parts,
                choice.sits() ? support : Optional.empty(),
                choice.kite().isPresent());
    }

    int count() {
        Part last = parts.getLast();
        return last.first() + last.motion().phases();
    }

    private Part part(double t) {
        for (Part p : parts) {
            if (t < p.end()) {
                return p;
            }
        }
        return parts.getLast();
    }

    int phase(double t) {
        Part p = part(t);
        return p.first() + p.motion().phase(t);
    }

    Pose pose(int phase) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part p = parts.get(i);
            if (phase >= p.first()) {
                return p.motion()
                        .pose()
                        .apply((double) (phase - p.first()) / p.motion().phases());
            }
        }
        throw new IllegalArgumentException("no phase " + phase);
    }

    Face.Mood mood() {
        return parts.getFirst().motion().mood();
    }

    /** Whether a kite's string runs through the hands. */
    boolean string() {
        return string;
    }

    /** Whether something carries the body. */
    boolean seated() {
        return support.isPresent();
    }

    double x(double t) {
        int way = performer.facing() < 0 ? -1 : 1;
        return support.map(f -> f.x().apply(t)).orElse(performer.x() + way * performer.speed() * t);
    }

    double y(double t) {
        return support.map(f -> f.y().apply(t) - bob(f, t)).orElse(performer.lift());
    }

    private static double bob(Figure f, double t) {
        Optional<Anchor> now = seat(f, t);
        Optional<Anchor> rest = seat(f, 0);
        return now.isPresent() && rest.isPresent() ? now.get().y() - rest.get().y() : 0;
    }

    private static Optional<Anchor> seat(Figure f, double t) {
        return f.anchors().find("seat", t).or(() -> f.anchors().find("bench", t));
    }

    /** Chooses motions. */
    private static final class Choice {
        private final Performer performer;
        private final Rig.Cast cast;
        private final Stature stature;
        private final Optional<Figure> support;
        private final Motions motions;

        Choice(Performer performer, Rig.Cast cast, Stature stature, Optional<Figure> support) {
            this.performer = performer;
            this.cast = cast;
            this.stature = stature;
            this.support = support;
            motions = new Motions(stature, mood(performer));
        }

        private static Face.Mood mood(Performer p) {
            if (p.does("action.smile") || p.does("action.laugh")) {
                return Face.Mood.HAPPY;
            }
            if (p.does("action.sing") || p.does("action.say") || p.does("action.shout")) {
                return Face.Mood.SINGING;
            }
            return switch (p.look("mood", "")) {
                case "happy", "playful", "energetic", "proud" -> Face.Mood.HAPPY;
                case "sad", "gloomy", "tired", "nostalgic" -> Face.Mood.SAD;
                default -> p.look("age", "").equals("child") ? Face.Mood.HAPPY : Face.Mood.CALM;
            };
        }

        Motion idle() {
            return performer.speed() > 0.05 && !sits() ? motions.go(performer.speed(), performer.size()) : still();
        }

        private Motion still() {
            Optional<Performer> held = held();
            if (sits()) {
                return seated(0);
            }
            return held.map(p -> carrying(motions.stand(), p)).orElseGet(motions::stand);
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
            return support.flatMap(f -> seat(f, 0)).isPresent();
        }

        Motion motion(String verb, Optional<String> target) {
            Motion way = performer.speed() > 0.05 ? motions.go(performer.speed(), performer.size()) : motions.stand();
            if (kite().isPresent()) {
                return motions.flyKite(rise(kite().get()));
            }
            if (sits()) {
                return seated(verb.equals("action.play") || verb.equals("action.write") ? 0.03 : 0);
            }
            Optional<Performer> held = held();
            return switch (verb) {
                case "action.wave", "action.greet" -> busy(motions.waveHand(), held);
                case "action.dance", "action.spin", "action.skate" -> busy(motions.dance(), held);
                case "action.jump", "action.hop", "action.celebrate" -> busy(motions.jump(), held);
                case "action.read", "action.write", "action.play-phone", "action.look-down" -> motions.reading(way);
                case "action.sit", "action.rest", "action.meditate" -> motions.sit(0, 0.0);
                case "action.point" -> motions.holding(way, new Arm(1.7, 0.96, 1, Hand.OPEN), Motions.Both.NONE);
                default -> busy(way, held);
            };
        }

        private Motion busy(Motion motion, Optional<Performer> held) {
            return held.map(p -> carrying(motion, p)).orElse(motion);
        }

        private Motion carrying(Motion below, Performer held) {
            return switch (held.concept()) {
                case "prop.umbrella" -> motions.holding(below, new Arm(1.38, 0.58, 1, Hand.FIST), Motions.Both.NONE);
                case "prop.book", "prop.newspaper", "prop.letter", "prop.map", "prop.phone" -> motions.reading(below);
                case "prop.guitar", "prop.banjo", "prop.violin" ->
                    motions.holding(below, new Arm(0.50, 0.74, 1, Hand.FIST), Motions.Both.NONE);
                case "prop.balloon" -> motions.holding(below, new Arm(1.35, 0.80, 1, Hand.FIST), Motions.Both.NONE);
                case "prop.lantern", "prop.lamp", "prop.candle" ->
                    motions.holding(below, new Arm(1.15, 0.86, 1, Hand.FIST), Motions.Both.NONE);
                case "prop.bag", "prop.suitcase", "prop.basket" -> below;
                default -> motions.holding(below, new Arm(0.95, 0.72, 1, Hand.FIST), Motions.Both.HANDS);
            };
        }

        private double rise(Performer kite) {
            double ahead = (kite.x() - performer.x()) * (performer.facing() < 0 ? -1 : 1);
            double up = kite.lift() - performer.size() * 0.8;
            return Math.max(0.30, Math.min(1.15, Math.atan2(up, Math.max(0.2, Math.abs(ahead)))));
        }

        private Motion seated(double beat) {
            Figure f = support.orElseThrow();
            double h = performer.size();
            Anchor seat = seat(f, 0).orElse(new Anchor(0, -0.45));
            double hipX = seat.x() / h;
            double hipY = -seat.y() / h + 0.05;
            double lean = beat > 0 ? 0.06 : 0.16;
            Anchor near = at(f, "gripNear", "keysNear", new Anchor(seat.x() + 0.3 * h, seat.y() - 0.2 * h));
            Anchor far = at(f, "gripFar", "keysFar", near);
            double knee = stature.leg() * 0.55;
            Anchor foot = new Anchor(seat.x() + knee * h, Math.min(0, seat.y() + stature.leg() * 0.62 * h));
            Anchor pegNear =
                    at(f, "pegNear", "pedal", beat > 0 ? new Anchor(seat.x() + knee * h, -Stature.ANKLE * h) : foot);
            Anchor pegFar = at(f, "pegFar", "pedal", pegNear);
            return motions.seated(
                    new Motions.Seat(
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
                            -pegFar.y() / h + Stature.ANKLE),
                    beat);
        }

        private static Anchor at(Figure f, String name, String other, Anchor otherwise) {
            return f.anchors()
                    .find(name, 0)
                    .or(() -> f.anchors().find(other, 0))
                    .orElse(otherwise);
        }
    }
}
