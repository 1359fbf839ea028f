package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Shot;
import java.util.Set;

/** When somebody looks at us: a portrait, a smile at the camera, a board with words that is held up. */
final class Portrait {
    /** What is done while one looks at the camera. */
    private static final Set<String> POSED = Set.of(
            "action.smile", "action.laugh", "action.stand", "action.look", "action.wave", "action.face", "action.hold");

    private Portrait() {}

    static boolean of(Shot shot, Group group) {
        Troupe.Role main = group.main();
        if (!main.thing().isA("person") || group.carrier().isPresent()) {
            return false;
        }
        boolean posed = main.actions().stream().allMatch(Portrait::posed);
        boolean near = shot.camera()
                .shotSize()
                .filter(s -> s.ordinal() <= Camera.ShotSize.MEDIUM_CLOSE_UP.ordinal())
                .isPresent();
        boolean shows =
                group.seen().stream().anyMatch(r -> r.concept().equals(Signs.SIGN) && group.tie(r) == Troupe.Tie.HELD);
        boolean said = main.actions().stream().anyMatch(a -> a.course().manner().contains("manner.at-camera"));
        long people = group.seen().stream().filter(r -> r.thing().isA("person")).count();
        return posed && (said || shows || near && people == 1);
    }

    private static boolean posed(Action a) {
        return POSED.contains(a.concept())
                && (a.object().isEmpty() || a.concept().equals("action.hold"));
    }
}
