package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those who have to do with each other at close quarters: who share a seat or a table, who embrace an animal, who look after
 * one on a table, who offer a perch to a bird.
 */
record Closeness(Frame frame) {
    /** Shares of the height of whoever sits: half the way between two on a seat, half the way across a table. */
    private static final double ON_SEAT = 0.27;

    private static final double ACROSS = 0.49;
    /** Metres: the tops of a table to sit at, and of one to lie on. */
    private static final double TABLE = 0.62;

    private static final double BENCH = 0.5;

    private static final String GAMES = "prop\\.(chess|checkers|cards|playing-cards|board-game|domino|dominoes|game)";
    private static final String TABLES = "prop\\.(table|desk|counter|shelf|cupboard)";

    /** Everybody as they are then. */
    List<Performer> arrange(List<Performer> placed) {
        return swatting(perching(tended(embracing(new Meals(frame).atTable(atTable(onSeat(placed)))))));
    }

    private static boolean person(Performer p) {
        return p.concept().startsWith("person");
    }

    private static boolean animal(Performer p) {
        return p.concept().startsWith("animal.");
    }

    private static Optional<Performer> target(Performer p, List<Performer> all, String... verbs) {
        return p.acts().stream()
                .filter(a -> List.of(verbs).contains(a.verb()))
                .flatMap(a -> a.target().stream())
                .flatMap(id -> all.stream().filter(q -> q.id().equals(id)))
                .findFirst();
    }

    /** Several on one sofa sit side by side. */
    private List<Performer> onSeat(List<Performer> all) {
        List<Performer> out = new ArrayList<>(all);
        for (Performer seat : all) {
            List<Performer> sitters = all.stream()
                    .filter(p ->
                            person(p) && p.support().filter(seat.id()::equals).isPresent())
                    .toList();
            if (sitters.size() < 2 || !seat.concept().startsWith("prop.")) {
                continue;
            }
            out.replaceAll(p -> {
                int k = sitters.indexOf(p);
                double aside = (2 * k - (sitters.size() - 1)) * ON_SEAT * p.size();
                int facing = sitters.size() == 2 ? 1 - 2 * k : p.facing();
                return k < 0 ? p : moved(p, seat.x() + aside, p.z() + 0.001 * k, facing);
            });
        }
        return out;
    }

    /** Two who have a game between them sit at a table with it. */
    private List<Performer> atTable(List<Performer> all) {
        List<Performer> pair =
                all.stream().filter(p -> person(p) && p.support().isEmpty()).toList();
        Optional<Performer> game =
                all.stream().filter(p -> p.concept().matches(GAMES)).findFirst();
        if (pair.size() != 2 || game.isEmpty() || pair.stream().anyMatch(p -> p.speed() > 0)) {
            return all;
        }
        double half = ACROSS * (pair.get(0).size() + pair.get(1).size()) / 2;
        double middle = (pair.get(0).x() + pair.get(1).x()) / 2;
        double z = pair.get(0).z();
        List<Performer> out = new ArrayList<>(all);
        out.removeIf(p -> p.concept().matches("prop\\.(table|chair|bench)"));
        out.replaceAll(p -> {
            int k = pair.indexOf(p);
            if (k >= 0) {
                return seated(moved(p, middle + (2 * k - 1) * half, z + 0.01 * k, 1 - 2 * k));
            }
            return p.equals(game.get()) ? on(p, middle, z - 0.06, TABLE) : p;
        });
        out.add(table("table-between", "table", TABLE, middle, z - 0.05));
        return out;
    }

    private Performer table(String id, String word, double high, double x, double z) {
        return new Performer(id, "prop.table", word, Map.of(), x, z, high, 1, 0, 0, List.of(), Optional.empty());
    }

    private Performer seated(Performer p) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act("action.sit-chair", 0, frame.seconds(), Optional.empty()));
        boolean idle = p.acts().stream().allMatch(a -> a.verb().matches("action\\.(sit|play)"));
        p.acts().stream()
                .filter(a -> !a.verb().equals("action.sit"))
                .forEach(a -> acts.add(new Act(idle ? "action.play-chess" : a.verb(), 0, frame.seconds(), a.target())));
        return acting(p, acts, Map.of());
    }

    /** Who hugs an animal that is too large to be lifted has both arms around its neck. */
    private List<Performer> embracing(List<Performer> all) {
        for (Performer p : all) {
            Optional<Performer> held = target(p, all, "action.hug")
                    .filter(q -> animal(q) && q.support().isEmpty());
            if (person(p) && held.isPresent()) {
                Performer q = held.get();
                int way = q.facing() == 0 ? 1 : q.facing();
                Measure m = Measure.of(q.concept());
                double wide = m.width() * q.size() / m.height();
                double x = way * (0.20 * wide - 0.24 * p.size());
                Performer near = acting(moved(p, x, q.z() - 0.05, way), p.acts(), Map.of("embraces", "yes"));
                return all.stream()
                        .map(o -> o == p ? near : o == q ? moved(q, 0, q.z(), way) : o)
                        .toList();
            }
        }
        return all;
    }

    /** An animal that is looked after stands on the table, before whoever does it. */
    private List<Performer> tended(List<Performer> all) {
        for (Performer p : all) {
            Optional<Performer> patient = target(p, all, "action.bandage", "action.examine", "action.treat")
                    .filter(q -> animal(q) && q.size() < 0.9);
            if (person(p) && patient.isPresent()) {
                Performer q = patient.get();
                int way = p.facing() == 0 ? 1 : p.facing();
                Performer there = turned(on(q, p.x() + way * 0.58 * p.size(), p.z() + 0.02, BENCH * p.size()), -way);
                return all.stream().map(o -> o == q ? there : o).toList();
            }
        }
        return all;
    }

    /** A bird that lands where somebody stands comes to the fist. */
    private List<Performer> perching(List<Performer> all) {
        Optional<Performer> bird = all.stream()
                .filter(q -> animal(q) && q.does("action.land") && q.support().isEmpty() && q.size() < 1)
                .findFirst();
        Optional<Performer> host =
                all.stream().filter(p -> person(p) && p.support().isEmpty()).findFirst();
        long birds =
                all.stream().filter(q -> animal(q) && q.does("action.land")).count();
        if (bird.isEmpty() || host.isEmpty() || birds > 1) {
            return all;
        }
        Performer p = host.get();
        int way = p.facing() == 0 ? 1 : p.facing();
        double fist = 0.80 * p.size();
        List<Act> acts = List.of(new Act("action.offer-perch", 0, frame.seconds(), Optional.empty()));
        Performer offers = acting(moved(p, p.x(), p.z(), way), acts, Map.of());
        Performer comes = acting(
                turned(on(bird.get(), p.x() + way * 0.36 * p.size(), p.z() - 0.03, fist), -way),
                bird.get().acts(),
                Map.of("perch", String.valueOf(fist)));
        return all.stream()
                .map(o -> o == p ? offers : o == bird.get() ? comes : o)
                .toList();
    }

    /** What knocks something over sits on the table with it, and the thing goes over the edge. */
    private List<Performer> swatting(List<Performer> all) {
        for (Performer p : all) {
            Optional<Performer> thing = target(p, all, "action.knock-over", "action.push")
                    .filter(q -> q.concept().matches("(prop|food|drink|plant)\\..*") && q.size() < 0.6);
            if (animal(p) && p.size() < 0.7 && thing.isPresent()) {
                return onTable(all, p, thing.get());
            }
        }
        return all;
    }

    private List<Performer> onTable(List<Performer> all, Performer p, Performer thing) {
        int way = p.facing() == 0 ? 1 : p.facing();
        double high = Measure.of("prop.table").height();
        double half = Measure.of("prop.table").width() / 2;
        List<Act> acts = List.of(new Act("action.knock-over", 0, frame.seconds(), Optional.of(thing.id())));
        double ahead = way * (half - 0.06 - thing.size() * 0.3);
        Performer sits = acting(on(moved(p, 0, p.z(), way), ahead - way * 0.30, p.z() - 0.04, high), acts, Map.of());
        Map<String, String> falls = Map.of("loose", "push", "loose.at", "1.12");
        Performer goes = acting(turned(on(thing, ahead, p.z() - 0.06, high), way), List.of(), falls);
        List<Performer> out = new ArrayList<>();
        for (Performer o : all) {
            if (!o.concept().matches(TABLES)) {
                out.add(o == p ? sits : o == thing ? goes : o);
            }
        }
        out.add(table("table-under", "table", high, 0, p.z()));
        return out;
    }

    private static Performer on(Performer p, double x, double z, double lift) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                z,
                p.size(),
                p.facing(),
                0,
                lift,
                p.acts(),
                Optional.empty());
    }

    private static Performer turned(Performer p, int facing) {
        return moved(p, p.x(), p.z(), facing);
    }

    private static Performer moved(Performer p, double x, double z, int facing) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                z,
                p.size(),
                facing,
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }

    private static Performer acting(Performer p, List<Act> acts, Map<String, String> more) {
        Map<String, String> look = new LinkedHashMap<>(p.look());
        look.putAll(more);
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                acts,
                p.support());
    }
}
