package dev.kinora.animatic.stage.wing;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import java.util.Optional;

/**
 * Something that lands, stays for a while and leaves again.
 *
 * @param comes its way down
 * @param goes its way up
 */
public record Visit(Course comes, Course goes) {
    /** The visit that acts ask for; empty when it only lands or only leaves. */
    public static Optional<Visit> of(Performer p) {
        Optional<Act> land = find(p, "action\\.land", 0);
        Optional<Act> leave = land.flatMap(l -> find(p, "action\\.(fly|leave|launch|rise|flee|glide)", l.end() - 1e-6));
        return leave.map(l -> new Visit(Course.down(land.orElseThrow(), p), Course.up(l, p)));
    }

    private static Optional<Act> find(Performer p, String verbs, double from) {
        return p.acts().stream()
                .filter(a -> a.verb().matches(verbs) && a.start() >= from)
                .findFirst();
    }

    private Course at(double t) {
        return t < (comes.to() + goes.from()) / 2 ? comes : goes;
    }

    /** 1 high in the air, 0 on the ground. */
    public double high(double t) {
        return at(t).high(t);
    }

    /** Whether its flying self is seen. */
    public boolean flies(double t) {
        return at(t).flies(t);
    }

    /** Metres right of the camera. */
    public double x(double t) {
        return at(t).x(t);
    }

    /** Metres above the ground. */
    public double y(double t) {
        return at(t).y(t);
    }

    /** A cel that is only seen while it flies, or while it does not. */
    public Cel gated(Cel cel, boolean flying) {
        Cel down = comes.gated(cel, flying);
        Cel up = goes.gated(cel, flying);
        if (down instanceof Cel.Cycle a && up instanceof Cel.Cycle b) {
            return new Cel.Cycle(
                    a.name(),
                    a.bounds(),
                    a.count(),
                    a.phase(),
                    t -> at(t) == comes ? a.move().apply(t) : b.move().apply(t),
                    a.drawing());
        }
        return down;
    }
}
