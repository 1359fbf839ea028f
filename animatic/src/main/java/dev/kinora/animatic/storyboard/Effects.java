package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Weather;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Steam, dust, sparks and their like: joined to those who are seen, about what they come from. */
final class Effects {
    private static final String PREFIX = "effect.";
    /** What steams by itself when it is hot. */
    private static final Set<String> HOT = Set.of(
            "prop.coffee-cup", "food.coffee", "food.tea", "food.soup", "food.noodles", "prop.kettle", "prop.teapot");

    private static final Set<String> FIRES =
            Set.of("prop.campfire", "prop.fire", "prop.fireplace", "prop.torch", "prop.candle", "prop.lantern");
    private static final double ROOM = 1.3;
    /** Most that breathe, splash or trail dust in one picture. */
    private static final int MOST = 4;

    private final Shot shot;
    private final Troupe troupe;
    private final Framing framing;
    private final Frame frame;
    private final Place place;

    /** @param place where it is seen */
    Effects(Shot shot, Troupe troupe, Framing framing, Frame frame, Place place) {
        this.shot = shot;
        this.troupe = troupe;
        this.framing = framing;
        this.frame = frame;
        this.place = place;
    }

    /** Whether a thing is an effect, and so nobody who stands anywhere. */
    static boolean is(Thing thing) {
        return thing.concept().filter(concept -> concept.startsWith(PREFIX)).isPresent();
    }

    /** How much farther away a camera stands that is to see what somebody leaves behind. */
    static double room(Shot shot) {
        boolean trails = shot.cast().props().stream()
                .anyMatch(t -> t.is("effect.dust") || t.is("effect.smoke") || t.is("effect.splash"));
        boolean framed = shot.camera().shotSize().isPresent();
        return trails && !framed ? ROOM : 1;
    }

    /** Whoever leaves something behind goes ahead of the middle, so that it is seen. */
    List<Performer> ahead(List<Performer> placed) {
        boolean goes = !placed.isEmpty() && placed.getFirst().speed() > 2 && room(shot) > 1;
        double by = goes ? Math.signum(placed.getFirst().facing()) * 0.3 * framing.halfWidth(frame) : 0;
        return by == 0
                ? placed
                : placed.stream()
                        .map(p -> Detail.moved(p, p.x() + by, p.speed()))
                        .toList();
    }

    /** The performers with the effects the shot asks for. */
    List<Performer> over(List<Performer> placed) {
        List<Performer> all = new ArrayList<>(placed);
        Set<String> done = new LinkedHashSet<>();
        Stream<Ref> refs = Stream.concat(
                IntStream.range(0, shot.cast().subjects().size()).mapToObj(Ref::subject),
                IntStream.range(0, shot.cast().props().size()).mapToObj(Ref::prop));
        refs.forEach(ref -> {
            Thing thing = shot.cast().find(ref);
            if (is(thing) && done.add(thing.concept().orElse(""))) {
                add(thing, source(ref, placed), all);
            }
        });
        if (PackIce.cold(place)) {
            double middle = placed.isEmpty() ? framing.z() : placed.getFirst().z();
            all.add(floes("far", middle * 1.04, all.size()));
            all.add(floes("near", middle * 0.94, all.size()));
        }
        return all;
    }

    private static Performer floes(String side, double z, int n) {
        return new Performer(
                "floes-" + n,
                PREFIX + "floes",
                "ice",
                Map.of("side", side),
                0,
                z,
                1,
                1,
                0,
                0,
                List.of(),
                Optional.empty());
    }

    private Optional<Performer> source(Ref effect, List<Performer> placed) {
        return shot.cast().relations().stream()
                .filter(r -> r.from().equals(effect) && r.kind() == Relation.Kind.AT)
                .findFirst()
                .flatMap(r -> troupe.roles().stream()
                        .filter(role -> role.ref().equals(r.to()) && role.copy() == 0)
                        .findFirst())
                .flatMap(role -> find(placed, role.id()))
                .or(() -> placed.stream().findFirst());
    }

    private static Optional<Performer> find(List<Performer> placed, String id) {
        return placed.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private void add(Thing effect, Optional<Performer> source, List<Performer> all) {
        String kind = Looks.tail(effect.concept().orElse(""));
        switch (kind) {
            case "steam" -> steam(source, all);
            case "smoke" -> at(source, all, s -> vehicle(s) ? "exhaust" : "smoke", s -> vehicle(s) ? "tail" : "top");
            case "dust" -> dust(effect, source, all);
            case "sparks" ->
                at(
                        source,
                        all,
                        s -> FIRES.contains(s.concept()) ? "embers" : "sparks",
                        s -> FIRES.contains(s.concept())
                                ? "top"
                                : s.concept().startsWith("animal.") ? "mouth" : "hand");
            case "splash" -> splash(effect, source, all);
            case "ripples" -> at(source, all, s -> kind, s -> "feet");
            case "breath" ->
                all.stream()
                        .filter(p -> p.concept().matches("(person|animal)\\..*"))
                        .limit(MOST)
                        .toList()
                        .forEach(p -> all.add(on(p, "breath", "mouth", effect, all.size())));
            case "heat" -> still("heat", framing.z() * 6, 1, all);
            case "trails" -> lights(all);
            case "dew" ->
                source.filter(s -> !s.concept().startsWith("person."))
                        .ifPresent(s -> all.add(on(s, "dew", "around", effect, all.size())));
            case "magic" -> at(source, all, s -> kind, s -> "around");
            case "fireball" -> at(source, all, s -> kind, s -> s.concept().startsWith("animal.") ? "mouth" : "hand");
            case "confetti" ->
                still(
                        "confetti",
                        framing.z() * 0.92,
                        2 * framing.halfWidth(frame) * frame.height() / frame.width(),
                        all);
            default -> {}
        }
    }

    private static boolean vehicle(Performer p) {
        return p.concept().startsWith("vehicle.");
    }

    private void steam(Optional<Performer> source, List<Performer> all) {
        Optional<Performer> hot =
                all.stream().filter(p -> HOT.contains(p.concept())).findFirst();
        if (hot.isPresent()) {
            int at = all.indexOf(hot.get());
            String traits = hot.get().look("traits", "");
            all.set(at, with(hot.get(), Map.of("traits", traits.isEmpty() ? "steaming" : traits + ",steaming")));
        } else if (source.isEmpty() || place.concept().matches("place\\.(street|city|alley|square)")) {
            double half = framing.halfWidth(frame);
            for (double share : new double[] {-0.62, 0.18, 0.74}) {
                all.add(standing("steam", share * half * 1.3, framing.z() * 1.3, 1.1, all.size()));
            }
        } else {
            Performer rises = all.stream()
                    .filter(p -> p.concept().matches("food\\..*|prop\\.(pan|bowl|plate|fireplace|oven)"))
                    .findFirst()
                    .orElse(source.get());
            boolean exhaust = vehicle(rises);
            all.add(on(rises, exhaust ? "exhaust" : "steam", exhaust ? "tail" : "top", Optional.empty(), all.size()));
        }
    }

    private void dust(Thing effect, Optional<Performer> source, List<Performer> all) {
        boolean moves = source.filter(s -> Math.abs(s.speed()) > 0.3).isPresent();
        if (!moves) {
            double tall = 2 * framing.halfWidth(frame) * frame.height() / frame.width();
            still("motes", framing.z() * 0.97, tall, all);
            return;
        }
        boolean fast =
                source.filter(s -> vehicle(s) || Math.abs(s.speed()) > 2.5).isPresent();
        all.stream()
                .filter(p -> Math.abs(p.speed()) > 0.3 && p.support().isEmpty())
                .limit(MOST)
                .toList()
                .forEach(p -> all.add(on(p, fast ? "trail" : "dust", fast ? "rear" : "feet", effect, all.size())));
    }

    private void splash(Thing effect, Optional<Performer> source, List<Performer> all) {
        boolean sea =
                source.isEmpty() && place.concept().matches("place\\.(sea|coast|cliff|beach|lighthouse|waterfall)");
        if (!sea) {
            source.filter(s -> !s.concept().startsWith("prop."))
                    .ifPresent(s -> all.add(on(s, "splash", "feet", effect, all.size())));
        }
    }

    /** Cars are seen by their lights only by night, and only where they go. */
    private void lights(List<Performer> all) {
        if (place.time().dark() && !place.inside()) {
            still("trails", framing.z() * 2.5, 1, all);
        }
    }

    /** Which effect, and on which spot, by what it comes from. */
    private interface Choice {
        String of(Performer source);
    }

    private void at(Optional<Performer> source, List<Performer> all, Choice kind, Choice spot) {
        source.ifPresentOrElse(
                s -> all.add(on(s, kind.of(s), spot.of(s), Optional.empty(), all.size())),
                () -> all.add(standing("embers", 0, framing.z(), 1.2, all.size())));
    }

    private Performer on(Performer source, String kind, String spot, Thing effect, int n) {
        return on(source, kind, spot, Optional.of(effect), n);
    }

    private Performer on(Performer source, String kind, String spot, Optional<Thing> effect, int n) {
        double usual = Measure.of(source.concept()).width()
                / Measure.of(source.concept()).height();
        double wide = usual * source.size();
        double tall = Math.max(source.size(), kind.equals("breath") ? 0.5 : 0.4 * wide);
        Map<String, String> look = new LinkedHashMap<>();
        look.put("spot", spot);
        look.put("wide", String.valueOf(wide));
        effect.flatMap(e -> e.traits().colours().stream().findFirst()).ifPresent(c -> look.put("colour", c.hex()));
        colour(kind, effect).ifPresent(c -> look.putIfAbsent("colour", c));
        return new Performer(
                kind + "-" + n,
                PREFIX + kind,
                kind,
                look,
                source.x(),
                source.z() - 0.04,
                tall,
                source.facing(),
                source.speed(),
                source.lift(),
                List.of(),
                Optional.of(source.id()));
    }

    /** Dust and spray are of the ground they come from. */
    private Optional<String> colour(String kind, Optional<Thing> effect) {
        boolean mud = effect.filter(e -> e.word().contains("mud")).isPresent()
                || kind.equals("splash") && place.trait("terrain", "").contains("mud");
        if (mud) {
            return Optional.of("#6a4c30");
        }
        if (!kind.equals("dust") && !kind.equals("trail")) {
            return Optional.empty();
        }
        if (place.weather() == Weather.SNOW || place.trait("terrain", "").contains("snow")) {
            return Optional.of("#f2f4f8");
        }
        if (place.concept().equals("place.mars")) {
            return Optional.of("#b9744c");
        }
        return place.concept().matches("place\\.(desert|beach|canyon|savanna)")
                ? Optional.of("#ecd2a2")
                : Optional.empty();
    }

    private void still(String kind, double z, double tall, List<Performer> all) {
        all.add(standing(kind, 0, z, tall, all.size()));
    }

    private Performer standing(String kind, double x, double z, double tall, int n) {
        double wide = 2 * framing.halfWidth(frame) * z / framing.z();
        boolean spread = kind.equals("motes") || kind.equals("confetti");
        Map<String, String> look =
                Map.of("spot", spread ? "around" : "feet", "wide", String.valueOf(spread ? wide : 0.5 * tall));
        double foot = spread ? framing.eye() - (1 - framing.horizon()) * z / framing.focal() : 0;
        return new Performer(
                kind + "-" + n, PREFIX + kind, kind, look, x, z, tall, 1, 0, foot, List.of(), Optional.empty());
    }

    private static Performer with(Performer p, Map<String, String> more) {
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
                p.acts(),
                p.support());
    }
}
