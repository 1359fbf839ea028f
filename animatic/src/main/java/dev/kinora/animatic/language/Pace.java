package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes everything in a shot go slower or faster. */
final class Pace {
    private static final String SLOWLY = "manner.slowly";
    private static final String QUICKLY = "manner.quickly";

    private Pace() {}

    static Shot slower(Shot shot) {
        return paced(shot, m -> manner(m, SLOWLY, QUICKLY), s -> switch (s) {
            case FAST -> CameraMove.Speed.NORMAL;
            case NORMAL, SLOW -> CameraMove.Speed.SLOW;
        });
    }

    static Shot faster(Shot shot) {
        return paced(shot, m -> manner(m, QUICKLY, SLOWLY), s -> switch (s) {
            case SLOW -> CameraMove.Speed.NORMAL;
            case NORMAL, FAST -> CameraMove.Speed.FAST;
        });
    }

    /** What was quick becomes usual, what was usual slow. */
    private static List<String> manner(List<String> manner, String wanted, String opposite) {
        List<String> now = new ArrayList<>(manner);
        if (!now.remove(opposite) && !now.contains(wanted)) {
            now.add(wanted);
        }
        return now;
    }

    private static Shot paced(Shot shot, UnaryOperator<List<String>> manner, UnaryOperator<CameraMove.Speed> speed) {
        Cast c = shot.cast();
        List<Action> actions = c.actions().stream()
                .map(a -> new Action(
                        a.subject(),
                        a.concept(),
                        a.object(),
                        new Course(
                                manner.apply(a.course().manner()),
                                a.course().path(),
                                a.course().beat())))
                .toList();
        Camera k = shot.camera();
        List<CameraMove> moves = k.moves().stream()
                .map(m -> new CameraMove(m.kind(), m.direction(), speed.apply(m.speed())))
                .toList();
        return new Shot(
                new Camera(k.shotSize(), k.angle(), k.lens(), moves, k.vantage()),
                new Cast(c.subjects(), c.props(), actions, c.relations()),
                shot.setting(),
                shot.look(),
                shot.words());
    }
}
