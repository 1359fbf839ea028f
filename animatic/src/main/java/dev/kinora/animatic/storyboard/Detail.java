package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Garment;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of somebody that a close-up is of: a tiger's eye, his hands.
 *
 * @param high share of the height at which the middle of the part lies
 * @param ahead share of the width that it lies ahead of the middle
 * @param room share of the height that fills the picture
 */
record Detail(double high, double ahead, double room) {
    /** What is no furniture of its own but a part of the wall: whoever lies there fills the picture. */
    private static final Set<String> SILLS = Set.of("prop.windowsill", "prop.radiator");

    /** Metres. */
    private static final double LITTLE = 0.6;

    /** Metres: what is smaller is seen with much around it, or it would not be told what it is on. */
    private static final double MOUSE = 0.3;

    /** Metres: up to this height an animal on furniture is seen rather than the furniture. */
    private static final double LAP = 0.5;

    /** The part that a shot is a close-up of. */
    static Optional<Detail> of(Shot shot, Troupe.Role main) {
        boolean close = shot.camera()
                .shotSize()
                .filter(s -> s == Camera.ShotSize.CLOSE_UP || s == Camera.ShotSize.EXTREME_CLOSE_UP)
                .isPresent();
        boolean body = main.thing().isA("person") || main.thing().isA("animal");
        if (!close || !body || main.tie() == Troupe.Tie.RIDES) {
            return Optional.empty();
        }
        boolean extreme = shot.camera()
                .shotSize()
                .filter(s -> s == Camera.ShotSize.EXTREME_CLOSE_UP)
                .isPresent();
        return Stream.concat(
                        Closest.part(shot.words().told()).stream(),
                        main.thing().clothing().stream().map(Garment::concept))
                .flatMap(part -> of(part, main, extreme).stream())
                .findFirst();
    }

    /** Something little that is up on something large, which is then not seen whole: a mouse on a desk. */
    static Optional<Detail> perched(Group group) {
        Troupe.Role main = group.main();
        double size = group.size(main);
        boolean alone = main.thing().count() <= 1;
        boolean sill = size < LITTLE
                && group.carrier()
                        .filter(under -> SILLS.contains(under.concept()))
                        .isPresent();
        return group.carrier()
                .filter(under -> group.tie(main) == Troupe.Tie.ON
                        && (sill || main.thing().isA("animal")))
                .filter(under -> !under.thing().isA("person") && !under.thing().isA("animal"))
                .map(under -> group.top(main, under))
                .filter(top -> sill || size < MOUSE && top > 2.5 * size || alone && size < LAP && top > size)
                .map(top -> new Detail((top + 0.9 * size) / size, 0, size < MOUSE && !sill ? 4.6 : 3.4));
    }

    /** Whether it is of a face, which then looks at us. */
    boolean faces() {
        return high > 0.85 && high < 1 && ahead == 0;
    }

    private static Optional<Detail> of(String part, Troupe.Role main, boolean extreme) {
        boolean upright = main.thing().isA("person");
        double near = extreme ? 0.72 : 1;
        return Optional.ofNullable(
                switch (part) {
                    case "body.eyes" ->
                        upright ? new Detail(0.922, 0, 0.09 * near) : new Detail(0.84, 0.35, 0.38 * near);
                    case "body.mouth" ->
                        upright ? new Detail(0.868, 0, 0.13 * near) : new Detail(0.76, 0.42, 0.40 * near);
                    case "body.face",
                            "body.head",
                            "body.nose",
                            "body.ears",
                            "body.beard",
                            "body.hair",
                            "body.freckles" ->
                        upright ? new Detail(0.92, 0, 0.22 * near) : new Detail(0.78, 0.36, 0.62 * near);
                    case "body.hand", "body.arm" ->
                        upright ? new Detail(0.57, 0.2, 0.42 * near) : new Detail(0.16, 0.24, 0.5 * near);
                    case "body.foot", "body.leg" ->
                        upright ? new Detail(0.10, 0, 0.3 * near) : new Detail(0.16, 0.24, 0.5 * near);
                    case "body.tail" -> new Detail(0.6, -0.4, 0.6 * near);
                    default -> null;
                });
    }

    /** A camera that the part fills. */
    Framing framing(Framing f, double size) {
        double z = Math.max(0.05, f.focal() * room * size / 0.92);
        double eye = high * size + (0.5 - f.horizon()) * z / f.focal();
        return new Framing(f.focal(), z, Math.max(0.02, eye), f.horizon(), f.close());
    }

    /** Everybody moved so that the part is in the middle. */
    List<Performer> over(List<Performer> all, double width) {
        Performer main = all.getFirst();
        double by = main.x() + Math.signum(main.facing()) * ahead * width;
        return all.stream().map(p -> moved(p, p.x() - by, 0)).toList();
    }

    /** The same performer at {@code x}, at another pace. */
    static Performer moved(Performer p, double x, double speed) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                p.z(),
                p.size(),
                p.facing(),
                speed,
                p.lift(),
                p.acts(),
                p.support());
    }
}
