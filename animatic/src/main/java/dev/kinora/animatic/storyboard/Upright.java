package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.List;

/**
 * An upright picture of something small: what stands beside it does not make it smaller yet.
 *
 * @param still whether it is a still life, which is composed by itself
 */
record Upright(Frame frame, boolean still) {
    /** Metres up to which a subject is small. */
    private static final double SMALL = 0.8;

    /** The least width that is seen of where it is, metres. */
    private static final double NARROW = 1.1;

    private static final double ROOM = 2.4;

    /** How much nearer to the middle it stands. */
    private static final double INWARD = 0.6;

    private boolean holds(Group group) {
        Troupe.Role main = group.main();
        boolean alone = main.thing().count() == 1
                && group.carrier().isEmpty()
                && !main.thing().isA("vehicle");
        return frame.width() < frame.height() && alone && !still && group.size(main) < SMALL;
    }

    /** What the picture is framed for. */
    Measure box(Group group, Measure box) {
        double widest = Math.max(NARROW, ROOM * group.width(group.main()));
        return holds(group) ? new Measure(box.height(), Math.min(box.width(), widest)) : box;
    }

    /** Everybody moved so that the first one is near the middle. */
    List<Performer> centred(Group group, List<Performer> all) {
        double by = INWARD * all.getFirst().x();
        return holds(group)
                ? all.stream().map(p -> Detail.moved(p, p.x() - by, p.speed())).toList()
                : all;
    }
}
