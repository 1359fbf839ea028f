package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.regex.Pattern;

/** What goes by at the end of a street or far off: seen through the gap there, by a camera that stays. */
final class Faraway {
    private static final Pattern TOLD = Pattern.compile(
            ".* (at the (far )?end of (the|a) \\w+|in the (far )?distance|in the background|far away|au bout de la rue|au loin) .*");

    /** Metres at which a street ends. */
    private static final double END = 30;

    /** Shares of its way and of its speed, so that it is in the gap in the middle of the shot. */
    private static final double WAY = 0.5;

    private Faraway() {}

    /** Whether the main subject is a vehicle that passes far off, in a town. */
    static boolean is(Group group, String told, String place) {
        return Places.town(place)
                && group.main().thing().isA("vehicle")
                && group.seen().stream().allMatch(r -> r.thing().isA("vehicle"))
                && TOLD.matcher(told).matches();
    }

    /** The vehicles where the street ends. */
    static List<Performer> over(List<Performer> all, Frame frame) {
        return all.stream()
                .map(p -> {
                    double speed = Math.min(p.speed() == 0 ? 4 : p.speed(), 5);
                    return p.at(-p.facing() * speed * frame.seconds() * WAY, Math.max(END, p.z()))
                            .paced(speed);
                })
                .toList();
    }
}
