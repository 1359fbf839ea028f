package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.person.Crown;
import java.util.List;
import java.util.Optional;

/**
 * A camera close to somebody looks at the head where it is: of who bends over a table, of who sits at a mirror.
 *
 * @param size of the main subject in metres
 * @param alone whether nobody is with him, so that he is in the middle
 */
record Facing(Crown crown, double size, boolean alone) {
    /** Shares of the height by which a face is ahead of its neck, and the head of old people ahead of the others'. */
    private static final double PROFILE = 0.015;

    private static final double STOOP = 0.035;

    /** Of a main subject that is seen from near; nothing where the whole body is seen. */
    static Optional<Facing> of(Group group, Optional<Camera.ShotSize> size) {
        Troupe.Role main = group.main();
        boolean near = size.filter(s -> s.ordinal() <= Camera.ShotSize.COWBOY.ordinal())
                .isPresent();
        if (!near || !main.thing().isA("person") || group.tie(main) != Troupe.Tie.FREE) {
            return Optional.empty();
        }
        long people = group.seen().stream().filter(r -> r.thing().isA("person")).count();
        return main.actions().stream()
                .filter(a -> a.course().beat() == 0)
                .flatMap(a -> Crown.of(
                        a.concept(),
                        a.object()
                                .flatMap(o -> group.troupe().roles().stream()
                                        .filter(r -> r.ref().equals(o))
                                        .findFirst())
                                .map(Troupe.Role::concept)
                                .orElse(""))
                        .stream())
                .reduce((first, last) -> last)
                .map(c -> new Facing(
                        new Crown(c.ahead() + PROFILE + (old(main) ? STOOP : 0), c.low()),
                        group.size(main),
                        people == 1));
    }

    private static boolean old(Troupe.Role main) {
        return main.thing().traits().age().filter("age.old"::equals).isPresent();
    }

    /** The camera, as much lower as the head is. */
    Framing framing(Framing f) {
        return new Framing(f.focal(), f.z(), Math.max(0.02, f.eye() - crown.low() * size), f.horizon(), f.close());
    }

    /** Everybody moved so that the head is where he would stand. */
    List<Performer> over(List<Performer> all) {
        Performer main = all.getFirst();
        double by = (alone ? main.x() : 0) + main.facing() * crown.ahead() * size;
        return all.stream().map(p -> Detail.moved(p, p.x() - by, p.speed())).toList();
    }
}
