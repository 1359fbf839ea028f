package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Going;
import dev.kinora.animatic.stage.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person does over the shot: which motion when, and where its origin goes. */
final class Acting {
    /** Seconds and pictures in which one motion goes over into the next. */
    private static final double PASSAGE = 0.45;

    private static final int PASSAGE_PHASES = 9;

    private record Part(double start, double end, Motion motion, int first) {}

    private final Performer performer;
    private final List<Part> parts;
    private final Optional<Figure> support;
    private final boolean string;
    private final Way way;
    /** Metres beside the middle of a seat that several share. */
    private final double beside;

    private Acting(Performer performer, List<Part> parts, Choice choice, Way way) {
        this.performer = performer;
        this.parts = List.copyOf(parts);
        this.support = choice.carrier();
        this.string = choice.kite().isPresent();
        this.way = way;
        beside = choice.beside();
    }

    static Acting of(Performer performer, Rig.Cast cast, Stature stature) {
        Choice choice = new Choice(performer, cast, stature);
        Way way = Way.of(performer, cast.view(), choice.above());
        List<Part> parts = new ArrayList<>();
        List<Choice.Beat> beats = choice.beats();
        for (int i = 0; i < beats.size(); i++) {
            Choice.Beat b = beats.get(i);
            double end = i == beats.size() - 1 ? Double.MAX_VALUE : b.end();
            if (way.arrival() > b.start() && way.arrival() < end) {
                add(parts, new Part(b.start(), way.arrival(), b.motion(), 0));
                add(parts, new Part(way.arrival(), end, choice.arrived(), 0));
            } else {
                add(parts, new Part(b.start(), end, way.arrival() <= b.start() ? choice.arrived() : b.motion(), 0));
            }
        }
        return new Acting(performer, parts, choice, way);
    }

    /** Adds a part behind the others, with the passage into it. */
    private static void add(List<Part> parts, Part next) {
        if (parts.isEmpty()) {
            parts.add(next);
            return;
        }
        Part last = parts.getLast();
        Motion before = last.motion();
        Motion after = next.motion();
        Pose from = before.at(before.phase(next.start() - last.start()));
        Pose to = after.at(after.phase(PASSAGE));
        Motion passage = new Motion(
                PASSAGE,
                PASSAGE_PHASES,
                after.mood(),
                u -> from.toward(to, Noise.smooth(0, 1, u)),
                new Motion.Manner(
                        Motion.End.STAYS,
                        HeadArt.Eyes.OPEN,
                        Motion.Voice.SILENT,
                        after.manner().tool(),
                        after.manner().before()));
        int first = last.first() + before.phases();
        double begun = Math.min(next.end(), next.start() + PASSAGE);
        parts.add(new Part(next.start(), begun, passage, first));
        parts.add(new Part(next.start(), next.end(), after, first + PASSAGE_PHASES));
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

    private Part drawn(int phase) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (phase >= parts.get(i).first()) {
                return parts.get(i);
            }
        }
        throw new IllegalArgumentException("no phase " + phase);
    }

    int phase(double t) {
        Part p = part(t);
        return p.first() + p.motion().phase(t - p.start());
    }

    Pose pose(int phase) {
        Part p = drawn(phase);
        return p.motion().at(phase - p.first());
    }

    /** The motion of a second. */
    Motion motion(double t) {
        return part(t).motion();
    }

    /** The tool in the hands in a picture, and how far the round is. */
    String tool(int phase) {
        return drawn(phase).motion().manner().tool();
    }

    /** Share of its round that a picture shows. */
    double share(int phase) {
        Part p = drawn(phase);
        return (phase - p.first()) / (double) p.motion().phases();
    }

    /** Every tool that is ever held. */
    boolean holdsTools() {
        return parts.stream().anyMatch(p -> !p.motion().manner().tool().isEmpty());
    }

    /** What something is done at, if anything. */
    String before() {
        return parts.stream()
                .map(p -> p.motion().manner().before())
                .filter(b -> !b.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether a kite's string runs through the hands. */
    boolean string() {
        return string;
    }

    /** Whether something carries the body. */
    boolean seated() {
        return support.isPresent();
    }

    /** Where it goes in depth. */
    Way way() {
        return way;
    }

    double x(double t) {
        return support.map(f -> f.x().apply(t) + beside)
                .orElse(performer.x() + performer.facing() * Going.way(performer, t));
    }

    double y(double t) {
        return support.map(f -> f.y().apply(t) - bob(f, t)).orElseGet(() -> sunk(t) + hover(t));
    }

    /** Who swims down sinks, quick at first and slower near the ground; who jumps in comes from above and rises again. */
    private double sunk(double t) {
        double low = 0.35 * performer.size();
        double lift = performer.lift();
        return switch (performer.look("way", "")) {
            case "down" -> low + Math.max(0, lift - low) * Math.exp(-0.16 * t);
            case "sink" -> lift + performer.size() * (0.55 - 0.13 * t);
            case "up" -> lift + performer.size() * (0.12 * t - 0.45);
            case "plunge" -> {
                double since = t - Double.parseDouble(performer.look("way.at", "0"));
                double above =
                        1.25 * performer.size() * Math.exp(-0.8 * Math.max(-0.3, since)) - 0.35 * performer.size();
                yield lift + above + 0.06 * performer.size() * Math.max(0, since - 2);
            }
            default -> lift;
        };
    }

    /** Who is in the air rises and sinks a little. */
    private double hover(double t) {
        return performer.lift() > 0.3 ? 0.035 * performer.size() * Math.sin(1.3 * t) : 0;
    }

    private static double bob(Figure f, double t) {
        Optional<Anchor> now = Choice.seat(f, t);
        Optional<Anchor> rest = Choice.seat(f, 0);
        return now.isPresent() && rest.isPresent() ? now.get().y() - rest.get().y() : 0;
    }
}
