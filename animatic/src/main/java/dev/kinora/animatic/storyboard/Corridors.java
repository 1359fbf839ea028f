package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.List;

/** In a corridor, which runs away from the camera, people come towards it; who pushes something crosses slowly and stays in the picture. */
final class Corridors {
    /** Shares of half the picture's width: where they begin, and how far they get. */
    private static final double BEGIN = 0.45;

    private static final double WAY = 0.95;

    private Corridors() {}

    /** Whether a place is one. */
    static boolean is(Place place) {
        return place.concept().equals("place.hallway");
    }

    /** Whether whoever goes there comes towards the camera. */
    static boolean comes(Place place, Group group) {
        return is(place)
                && group.main().thing().isA("person")
                && group.tie(group.main()) == Troupe.Tie.FREE
                && group.speed(group.main()) > 0
                && group.seen().stream().noneMatch(r -> group.hitched(r) != 0);
    }

    /** Everybody, those who cross it slow enough to be seen all the while. */
    static List<Performer> crossed(List<Performer> all, Place place, Group group, Framing framing, Frame frame) {
        Performer main = all.getFirst();
        if (!is(place) || main.facing() == 0 || main.speed() <= 0) {
            return all;
        }
        double half = framing.halfWidth(frame);
        double speed = Math.min(main.speed(), WAY * half / frame.seconds());
        double by = -main.facing() * BEGIN * half - main.x();
        return all.stream()
                .map(p -> {
                    boolean along = p == main
                            || p.speed() > 0
                            || group.seen().stream().anyMatch(r -> r.id().equals(p.id()) && group.hitched(r) != 0);
                    return Detail.moved(p, p.x() + by, along ? speed : 0);
                })
                .toList();
    }
}
