package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Path;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.person.Handiwork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How people stand to each other and to the camera, once everybody has a place: who talks or dances with somebody faces
 * them, lovers go hand in hand, who leaves shows the back, who comes starts far away, who flies is in the air.
 */
final class Company {
    /** Metres between two adults who do something with each other. */
    private static final Map<String, Double> APART = Map.ofEntries(
            Map.entry("action.hug", 0.30),
            Map.entry("action.kiss", 0.46),
            Map.entry("action.dance", 0.58),
            Map.entry("action.high-five", 0.95),
            Map.entry("action.shake-hands", 0.90),
            Map.entry("action.give", 0.95),
            Map.entry("action.kneel", 1.0),
            Map.entry("action.say", 0.95),
            Map.entry("action.argue", 1.0),
            Map.entry("action.teach", 0.85),
            Map.entry("action.tie-tie", 0.62),
            Map.entry("action.tie", 0.62),
            Map.entry("action.whisper", 0.62),
            Map.entry("action.laugh", 0.95),
            Map.entry("action.train", 1.0),
            Map.entry("action.fight", 1.35),
            Map.entry("action.hit", 1.10),
            Map.entry("action.throw", 2.2),
            Map.entry("action.play-ball", 2.2));

    /** Share of the picture's half width within which two stand who do something together. */
    private static final double INSIDE = 0.88;

    /** Metres between two who go hand in hand. */
    private static final double HAND_IN_HAND = 0.52;

    /** Metres between two who look at each other while they do something else. */
    private static final double EACH_OTHER = 1.3;

    /** Metres between two who have what one of them works at between them. */
    private static final double ACROSS = 1.75;

    /** Metres between a bride and a groom who look at each other. */
    private static final double WEDDED = 0.78;

    /** Farthest that somebody starts who comes towards the camera, in distances of where the group stands. */
    private static final double FAR = 3.2;

    private final Group group;
    private final Framing framing;
    private final Frame frame;

    Company(Group group, Framing framing, Frame frame) {
        this.group = group;
        this.framing = framing;
        this.frame = frame;
    }

    /** Everybody as they stand then, in the same order. */
    List<Performer> arrange(List<Performer> placed) {
        List<Performer> out = new ArrayList<>();
        for (Performer p : placed) {
            out.add(person(p) ? onShoulders(p, placed) ? behind(p) : alone(p) : p);
        }
        List<Performer> people =
                out.stream().filter(p -> person(p) && p.support().isEmpty()).toList();
        if (people.size() == 2) {
            Performer a = people.get(0);
            Performer b = people.get(1);
            List<Performer> pair = together(a, b);
            out.replaceAll(p -> p == a ? pair.get(0) : p == b ? pair.get(1) : p);
        }
        return kneeling(out);
    }

    /** Whoever kneels before one who sits does so at the feet, and both look at each other. */
    private static List<Performer> kneeling(List<Performer> all) {
        Optional<Performer> kneels = all.stream()
                .filter(p -> person(p) && p.does("action.kneel") && p.support().isEmpty())
                .findFirst();
        Optional<Performer> sits =
                all.stream().filter(p -> person(p) && p.support().isPresent()).findFirst();
        if (kneels.isEmpty() || sits.isEmpty()) {
            return all;
        }
        Performer k = kneels.get();
        Performer s = sits.get();
        int side = k.facing() == 0 ? 1 : k.facing();
        double step = 0.80 * s.size();
        Map<String, Performer> moved = new LinkedHashMap<>();
        double seat = all.stream()
                .filter(p -> s.support().filter(p.id()::equals).isPresent())
                .mapToDouble(Performer::x)
                .findFirst()
                .orElse(s.x());
        moved.put(k.id(), staged(k, seat - side * step, s.z() - 0.05, side, Map.of()));
        moved.put(s.id(), staged(s, s.x(), s.z(), -side, Map.of()));
        return all.stream().map(p -> moved.getOrDefault(p.id(), p)).toList();
    }

    private static boolean person(Performer p) {
        return p.concept().startsWith("person");
    }

    /** Whether somebody is carried by somebody. */
    private static boolean onShoulders(Performer p, List<Performer> placed) {
        return p.support()
                .flatMap(id -> placed.stream().filter(q -> q.id().equals(id)).findFirst())
                .filter(Company::person)
                .isPresent();
    }

    /** Who sits on shoulders is behind the head of who carries. */
    private static Performer behind(Performer p) {
        return staged(p, p.x(), p.z() + 0.02, p.facing(), Map.of());
    }

    private Optional<Troupe.Role> role(Performer p) {
        return group.seen().stream().filter(r -> r.id().equals(p.id())).findFirst();
    }

    private Performer alone(Performer p) {
        Performer q = p;
        if (p.support().isEmpty() && role(p).filter(Company::leaves).isPresent()) {
            q = staged(q, q.x(), q.z(), 0, Map.of("view", "back"));
        } else if (p.support().isEmpty() && p.facing() == 0 && p.speed() > 0) {
            double way = 0.95 * p.speed() * Math.min(frame.seconds(), 9);
            q = staged(q, q.x(), Math.min(q.z() * FAR, q.z() + way), 0, Map.of());
        }
        if (role(p).filter(Company::descends).isPresent()) {
            q = staged(q, q.x(), q.z(), q.facing() == 0 ? 1 : q.facing(), Map.of("way", "down"))
                    .lifted(0.55 * p.size());
        }
        if (p.support().isEmpty() && p.lift() < 0.01 && (p.does("action.fly") || p.does("action.glide"))) {
            double middle = framing.eye() + (framing.horizon() - 0.40) * p.z() / framing.focal();
            q = q.lifted(Math.max(0.4, middle - 0.5 * p.size()));
        }
        return q;
    }

    /** Whether somebody swims down. */
    private static boolean descends(Troupe.Role r) {
        return r.actions().stream()
                .anyMatch(a -> a.concept().matches("action\\.(swim|dive)")
                        && a.course()
                                .path()
                                .filter(w -> w.direction() == Path.Direction.DOWN)
                                .isPresent());
    }

    /** Whether somebody shows the back. */
    static boolean leaves(Troupe.Role r) {
        boolean away = r.actions().stream()
                .anyMatch(a -> a.concept().equals("action.leave")
                        || a.course()
                                .path()
                                .map(Path::direction)
                                .filter(d -> d == Path.Direction.AWAY)
                                .isPresent());
        boolean turned = r.thing().clothing().stream().anyMatch(g -> g.concept().equals("body.back"));
        return r.thing().isA("person") && (away || turned);
    }

    private List<Performer> together(Performer a, Performer b) {
        Optional<Double> apart = APART.entrySet().stream()
                .filter(e -> a.does(e.getKey()) || b.does(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        double tall = (a.size() + b.size()) / 2;
        if (apart.isEmpty() && each(a) && each(b) && a.speed() < 0.05 && b.speed() < 0.05) {
            return facing(a, b, EACH_OTHER * tall / 1.72);
        }
        if (apart.isPresent() && a.speed() < 0.05 && b.speed() < 0.05) {
            boolean table = a.acts().stream().anyMatch(act -> Handiwork.fixed(act.verb()));
            return facing(a, b, (table ? Math.max(ACROSS, apart.get()) : apart.get()) * tall / 1.72);
        }
        if (wedded(a) && wedded(b) && a.speed() < 0.05) {
            return facing(a, b, WEDDED * tall / 1.72).stream()
                    .map(p -> staged(
                            p,
                            p.x(),
                            p.z(),
                            p.facing(),
                            Map.of("hands", "" + WEDDED, "hands.height", "" + 0.58 * p.size())))
                    .toList();
        }
        return handInHand(a, b) ? goingTogether(a, b, HAND_IN_HAND * tall / 1.72) : List.of(a, b);
    }

    /** Whether somebody looks at the one who is with him: at nothing else. */
    private static boolean each(Performer p) {
        return p.acts().stream()
                .anyMatch(a -> a.verb().equals("action.look") && a.target().isEmpty());
    }

    private static boolean wedded(Performer p) {
        return p.concept().equals("person.bride") || p.concept().equals("person.groom");
    }

    private boolean handInHand(Performer a, Performer b) {
        boolean said = group.seen().stream()
                .flatMap(r -> r.actions().stream())
                .anyMatch(x -> x.course().manner().contains("manner.together"));
        boolean lovers = wedded(a) && wedded(b)
                || a.concept().equals("person.couple") && b.concept().equals("person.couple");
        boolean guided = a.does("action.walk") && Math.min(a.size(), b.size()) < 0.8 * Math.max(a.size(), b.size());
        return said || lovers || guided;
    }

    private List<Performer> facing(Performer a, Performer b, double apart) {
        double edge = Math.max(
                0.12,
                framing.halfWidth(frame) * INSIDE
                        - 0.5 * Measure.of(a.concept()).width());
        double step = Math.min(apart / 2, edge);
        double middle = Math.max(step - edge, Math.min(edge - step, (a.x() + b.x()) / 2));
        int side = b.x() >= a.x() ? 1 : -1;
        Map<String, String> partner = Map.of("partner", "yes");
        List<Performer> pair = new ArrayList<>();
        boolean works = b.acts().stream().anyMatch(act -> Handiwork.fixed(act.verb()));
        pair.add(staged(a, middle - side * step, a.z(), side, partner));
        Performer other = staged(b, middle + side * step, a.z() - 0.012, works ? side : -side, partner);
        pair.add(b.acts().isEmpty() ? joining(other, a) : other);
        return pair;
    }

    /** Whoever something is done with does it too. */
    private static Performer joining(Performer p, Performer doer) {
        List<Act> acts = doer.acts().stream()
                .filter(a -> APART.containsKey(a.verb()))
                .map(a -> new Act(answer(a.verb()), a.start(), a.end(), Optional.of(doer.id())))
                .toList();
        return p.doing(acts);
    }

    /** What the other one does meanwhile. */
    private static String answer(String verb) {
        return switch (verb) {
            case "action.say" -> "action.nod";
            case "action.give" -> "action.take";
            case "action.kneel", "action.tie-tie", "action.tie" -> "action.wait";
            case "action.teach" -> "action.nod";
            default -> verb;
        };
    }

    private static List<Performer> goingTogether(Performer a, Performer b, double apart) {
        double middle = (a.x() + b.x()) / 2;
        int side = b.x() >= a.x() ? 1 : -1;
        double hand = Math.min(0.80 * Math.min(a.size(), b.size()), 0.46 * Math.max(a.size(), b.size()));
        boolean front = a.facing() == 0;
        boolean ahead = side == a.facing();
        String left = ahead ? "" + apart : "-" + apart;
        String right = ahead ? "-" + apart : "" + apart;
        Performer one = staged(
                a,
                middle - side * apart / 2,
                a.z(),
                a.facing(),
                front ? Map.of() : Map.of("hands", left, "hands.height", "" + hand));
        Performer two = staged(
                b.speed() > 0 ? b : going(b, a),
                middle + side * apart / 2,
                a.z() + 0.012,
                a.facing(),
                front ? Map.of() : Map.of("hands", right, "hands.height", "" + hand));
        return List.of(one, two);
    }

    /** Whoever is led along goes as the other does. */
    private static Performer going(Performer p, Performer leader) {
        List<Act> acts = leader.acts().stream()
                .map(a -> new Act(a.verb(), a.start(), a.end(), a.target().filter(t -> !t.equals(p.id()))))
                .toList();
        return p.doing(acts).paced(leader.speed());
    }

    private static Performer staged(Performer p, double x, double z, int facing, Map<String, String> more) {
        Map<String, String> look = new LinkedHashMap<>(p.look());
        look.putAll(more);
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                x,
                z,
                p.size(),
                facing,
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }
}
