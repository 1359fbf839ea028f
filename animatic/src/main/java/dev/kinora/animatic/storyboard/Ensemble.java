package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A picture that has somebody in it is a picture of him: what stands beside him does not make him a dot, it stands in rows behind him, and
 * what is large stands so far off that it is seen whole.
 */
record Ensemble(Group group, Frame frame, Optional<Camera.ShotSize> size) {
    /** Least share of the picture that the main subject fills in a full shot. */
    private static final double LEAST = 0.36;

    /** Share of the frame's width that a group takes when its width decides. */
    private static final double ROOM = 0.66;

    private static final double ROOM_UPRIGHT = 0.8;
    /** Share of the picture's half width within which all are seen whole. */
    private static final double INSIDE = 0.95;
    /** Share of the own width that may be cut off. */
    private static final double CUT = 0.1;
    /** How much farther each row is. */
    private static final double ROW = 0.4;

    /** Heights of the main subject from which on something is large. */
    private static final double LARGE = 1.5;

    /** Share of the main subject's height below which somebody beside him is small. */
    private static final double SHORT = 0.8;
    /** Places in a row to choose from. */
    private static final int SLOTS = 15;
    /** Up to so many animals are not a herd. */
    private static final int FEW = 3;

    /** A shot size that shows the main subject's upper part is one wider where somebody small is with him, who would be cut off. */
    static Optional<Camera.ShotSize> lower(Optional<Camera.ShotSize> size, Troupe troupe) {
        Optional<Troupe.Role> main =
                troupe.roles().stream().findFirst().filter(r -> r.thing().isA("person") && r.tie() == Troupe.Tie.FREE);
        boolean pair = main.isPresent()
                && troupe.roles().stream()
                        .filter(r -> r.tie() == Troupe.Tie.FREE && r.thing().isA("person"))
                        .anyMatch(r -> Measure.of(r.concept()).height()
                                < SHORT * Measure.of(main.get().concept()).height());
        return size.map(
                s -> pair && s.ordinal() < Camera.ShotSize.COWBOY.ordinal() && s != Camera.ShotSize.EXTREME_CLOSE_UP
                        ? Camera.ShotSize.values()[s.ordinal() + 1]
                        : s);
    }

    private boolean holds() {
        Troupe.Role main = group.main();
        boolean person = main.thing().isA("person");
        boolean animal = main.thing().isA("animal") && main.thing().count() <= FEW;
        boolean full = size.isEmpty() || size.get() == Camera.ShotSize.FULL;
        return full && (person || animal) && group.carrier().isEmpty() && group.tie(main) == Troupe.Tie.FREE;
    }

    /** What the picture is framed for. */
    Measure box(Measure box) {
        double aspect = (double) frame.width() / frame.height();
        double room = aspect < 1 ? ROOM_UPRIGHT : ROOM;
        Troupe.Role main = group.main();
        double fills = Math.max(group.size(main), group.width(main) / aspect);
        double widest = Math.max(1.2 * group.width(main), room * aspect * fills / LEAST);
        double tallest = group.seen().stream()
                .filter(r -> r.thing().isA("person"))
                .mapToDouble(group::size)
                .max()
                .orElse(0);
        double highest = Math.max(tallest, Math.max(fills, widest / aspect));
        return holds() && box.width() > widest ? new Measure(Math.min(box.height(), highest), widest) : box;
    }

    /** Everybody, with whoever would be cut off in a row behind. */
    List<Performer> within(List<Performer> placed, Framing framing) {
        if (!holds() || placed.size() < 2) {
            return placed;
        }
        Set<String> dealt = placed.getFirst().acts().stream()
                .filter(a -> Acts.of(a.verb()).deal() != Acts.Deal.NONE)
                .flatMap(a -> a.target().stream())
                .collect(Collectors.toSet());
        List<Performer> outside = placed.stream()
                .skip(1)
                .filter(p -> stands(p) && !dealt.contains(p.id()) && cut(p, framing))
                .toList();
        if (outside.isEmpty()) {
            return placed;
        }
        Map<String, Performer> there = new LinkedHashMap<>();
        List<Performer> small = new ArrayList<>(outside);
        small.removeIf(this::large);
        List<Performer> row = placed.stream()
                .filter(p -> small.contains(p) || stands(p) && alive(p) && !dealt.contains(p.id()))
                .sorted(Comparator.comparingDouble(Performer::x))
                .toList();
        boolean free = dealt.isEmpty() && row.contains(placed.getFirst()) && row.size() > 2;
        if (free && !small.isEmpty()) {
            inColumns(row, placed.getFirst(), framing).forEach(p -> there.put(p.id(), p));
        }
        List<Double> taken = new ArrayList<>();
        placed.stream()
                .filter(p -> !outside.contains(p) || there.containsKey(p.id()))
                .map(p -> there.getOrDefault(p.id(), p))
                .forEach(p -> taken.add(p.x() / p.z()));
        int n = 0;
        int large = 0;
        for (Performer p : outside) {
            if (!there.containsKey(p.id())) {
                double z = large(p)
                        ? whole(p, framing) * (1 + 0.2 * large++)
                        : framing.z() * (1 + ROW * (1 + n++ / perRow(p, framing)));
                Performer q = moved(p, freest(p, z, taken, framing), z);
                taken.add(q.x() / q.z());
                there.put(p.id(), q);
            }
        }
        return placed.stream()
                .map(p -> there.containsKey(p.id()) ? there.get(p.id()) : along(p, placed, there))
                .toList();
    }

    /** What somebody holds or rides goes where he goes. */
    private static Performer along(Performer p, List<Performer> before, Map<String, Performer> after) {
        return before.stream()
                .filter(o -> p.support().filter(o.id()::equals).isPresent())
                .flatMap(o -> Optional.ofNullable(after.get(o.id()))
                        .map(to -> moved(p, p.x() + to.x() - o.x(), p.z() + to.z() - o.z()))
                        .stream())
                .findFirst()
                .orElse(p);
    }

    /** Evenly from side to side, every other one a row behind. */
    private List<Performer> inColumns(List<Performer> row, Performer main, Framing framing) {
        double widest = row.stream().mapToDouble(this::width).max().orElseThrow();
        double edge = Math.max(0, half(framing.z(), framing) - widest / 2);
        double step = 2 * edge / (row.size() - 1);
        int rows = step < 0.45 * widest ? 3 : 2;
        int first = row.indexOf(main);
        List<Performer> out = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            double times = 1 + ROW * (Math.abs(i - first) % rows);
            out.add(moved(row.get(i), (i * step - edge) * times, framing.z() * times));
        }
        return out;
    }

    private boolean large(Performer p) {
        return width(p) > LARGE * Math.max(group.size(group.main()), group.width(group.main()));
    }

    private static boolean alive(Performer p) {
        return p.concept().startsWith("person") || p.concept().startsWith("animal");
    }

    private static boolean stands(Performer p) {
        return p.support().isEmpty()
                && p.lift() < 0.3
                && p.look("partner", "").isEmpty()
                && p.look("embraces", "").isEmpty()
                && p.look("hands", "").isEmpty()
                && p.look("loose", "").isEmpty()
                && !p.concept().startsWith("effect");
    }

    /** Metres from the middle to the edge at {@code z}. */
    private double half(double z, Framing framing) {
        return INSIDE * framing.halfWidth(frame) * z / framing.z();
    }

    private boolean cut(Performer p, Framing framing) {
        return Math.abs(p.x()) + width(p) * (0.5 - CUT) > half(p.z(), framing);
    }

    private int perRow(Performer p, Framing framing) {
        return Math.max(1, (int) (2 * half(framing.z() * (1 + ROW), framing) / (1.1 * width(p))) - 1);
    }

    /** Metres at which something large is seen whole. */
    private double whole(Performer p, Framing framing) {
        double wide = width(p) / 2 / half(1, framing);
        double high = framing.focal() * p.size() / Math.max(0.2, framing.horizon() - 0.06);
        return Math.max(framing.z() * 1.3, Math.max(wide, high));
    }

    /** Where in a row there is most room, metres from the middle. */
    private double freest(Performer p, double z, List<Double> taken, Framing framing) {
        double edge = Math.max(0, half(z, framing) - width(p) / 2);
        double best = 0;
        double most = -1;
        for (int i = 0; i < SLOTS; i++) {
            double x = edge * (2.0 * i / (SLOTS - 1) - 1);
            double room =
                    taken.stream().mapToDouble(t -> Math.abs(t - x / z)).min().orElse(1);
            boolean same = Math.signum(x) == Math.signum(p.x());
            double worth = room * (same ? 1.01 : 1);
            if (worth > most) {
                most = worth;
                best = x;
            }
        }
        return best;
    }

    private double width(Performer p) {
        return group.seen().stream()
                .filter(r -> r.id().equals(p.id()))
                .findFirst()
                .map(group::width)
                .orElseGet(() -> {
                    Measure m = Measure.of(p.concept());
                    return m.width() * p.size() / m.height();
                });
    }

    private static Performer moved(Performer p, double x, double z) {
        return p.at(x, z);
    }
}
