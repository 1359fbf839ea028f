package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.List;

/** What carries those who are seen (ground, water, air, nothing), and what that changes in a shot. */
final class Elements {
    private final Group group;
    private final String place;
    private final Wings wings;
    private final Craft craft;

    /**
     * @param group those who are seen
     * @param place concept of the place that the prompt names; empty when it names none
     */
    Elements(Group group, String place) {
        this.group = group;
        this.place = place;
        wings = new Wings(group, place);
        craft = new Craft(group, place);
    }

    /**
     * How a shot is seen.
     *
     * @param framing the camera at rest
     * @param frame format and length
     */
    record Sight(Framing framing, Frame frame) {}

    /** The room the picture is composed for. */
    Measure box() {
        return wings.box(craft.box(Craft.near(group, place).box()));
    }

    /** A camera that looks where they are. */
    Framing framing(Framing standing) {
        return Roads.overlooking(overHerd(wings.framing(craft.framing(standing))), group, place);
    }

    /** A herd that stays is looked at from a little above, so that one does not hide the other. */
    private Framing overHerd(Framing f) {
        long herd = group.seen().stream()
                .filter(r -> r.thing().isA("animal") && group.size(r) > 0.4 && group.speed(r) <= 0)
                .filter(r -> group.tie(r) == Troupe.Tie.FREE && wings.of(r) == Wings.Stance.GROUND)
                .count();
        boolean land = !place.matches("place\\.(underwater|reef|space)") && f.horizon() < 0.7 && f.horizon() > 0.4;
        if (herd < Herd.SCATTERED || !land || f.close()) {
            return f;
        }
        double foot = f.horizon() + f.focal() * f.eye() / f.z();
        double horizon = Math.max(0.30, foot - 2.3 * (foot - f.horizon()));
        return new Framing(f.focal(), f.z(), (foot - horizon) * f.z() / f.focal(), horizon, f.close());
    }

    /** The place, with water where somebody is in it. */
    Place place(Place named) {
        Place moved = craft.place(named);
        return wings.afloat() ? Places.onWater(moved) : Roads.under(moved, group);
    }

    /** Whether the main subject stays where it is. */
    boolean stays() {
        return wings.hovers() || craft.stays();
    }

    /** Everybody where that puts them. */
    List<Performer> over(List<Performer> performers, Place there, Sight sight, long seed) {
        List<Performer> hung = Depths.of(performers, sight.framing(), there, seed);
        List<Performer> flown = wings.over(hung, sight.framing(), sight.frame(), seed);
        return flown.stream()
                .map(p -> craft.over(p, sight.framing(), sight.frame()))
                .toList();
    }
}
