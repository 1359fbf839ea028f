package dev.kinora.animatic.reel;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands one scene over to another plan of it: on the same clock, with everybody and the camera where they are at that
 * moment.
 *
 * @param before the scene so far
 * @param planned the other plan, as if it began by itself
 * @param begin second at which the other takes over
 * @param until second at which it ends
 */
record Handover(Scene before, Scene planned, double begin, double until) {
    /** Share of the picture at each edge that the main subject keeps clear of. */
    private static final double MARGIN = 0.14;

    /** Whether the camera may stay where it is. */
    boolean fits() {
        CameraPlan a = before.camera();
        CameraPlan b = planned.camera();
        return near(a.focal(), b.focal())
                && near(a.height(), b.height())
                && near(a.horizon() + 1, b.horizon() + 1)
                && near(a.focus(), b.focus());
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Whether hour and weather stay what they were. */
    boolean sameAir() {
        return before.place().time() == planned.place().time()
                && before.place().weather() == planned.place().weather()
                && before.palette().equals(planned.palette())
                && before.style().equals(planned.style());
    }

    /** The scene from then on; equal to the one before when nothing changes. */
    Scene scene() {
        List<Performer> performers =
                planned.performers().stream().map(this::moved).toList();
        Scene next = new Scene(
                before.frame(),
                before.seed(),
                planned.place(),
                planned.palette(),
                planned.style(),
                planned.mood(),
                camera(performers),
                performers,
                before.captions(),
                before.unmatched());
        return next;
    }

    private Performer moved(Performer p) {
        var known = before.performer(p.id()).filter(q -> q.concept().equals(p.concept()));
        if (known.isEmpty()) {
            double x = p.x() + cameraX() - p.facing() * p.speed() * begin;
            return placed(p, x, p.facing(), p.z(), p.lift(), shifted(p.acts()));
        }
        Performer q = known.get();
        boolean unchanged = q.acts().equals(p.acts()) && q.speed() == p.speed();
        if (unchanged) {
            return new Performer(
                    q.id(),
                    q.concept(),
                    q.word(),
                    p.look(),
                    q.x(),
                    q.z(),
                    q.size(),
                    q.facing(),
                    q.speed(),
                    q.lift(),
                    q.acts(),
                    q.support());
        }
        double x = q.x() + q.facing() * (q.speed() - p.speed()) * begin;
        return placed(p, x, q.facing(), q.z(), q.lift(), shifted(p.acts()));
    }

    private static Performer placed(Performer p, double x, int facing, double z, double lift, List<Act> acts) {
        return new Performer(
                p.id(), p.concept(), p.word(), p.look(), x, z, p.size(), facing, p.speed(), lift, acts, p.support());
    }

    private double shifted(double t) {
        return begin + t / planned.frame().seconds() * (until - begin);
    }

    private List<Act> shifted(List<Act> acts) {
        return acts.stream()
                .map(a -> new Act(a.verb(), a.start() <= 0 ? 0 : shifted(a.start()), shifted(a.end()), a.target()))
                .toList();
    }

    /** Metres the camera has gone to the right by then. */
    private double cameraX() {
        double at = before.camera().travel() * begin;
        for (CameraMove m : before.camera().moves()) {
            if (m.kind() == CameraMove.Kind.TRUCK) {
                at += m.amount();
            }
        }
        return at;
    }

    private CameraPlan camera(List<Performer> performers) {
        CameraPlan a = before.camera();
        double travel = planned.camera().travel();
        List<CameraMove> moves = new ArrayList<>(a.moves());
        if (a.travel() != travel) {
            moves.add(new CameraMove(CameraMove.Kind.TRUCK, (a.travel() - travel) * begin, -2, -1));
        }
        for (CameraMove m : planned.camera().moves()) {
            if (m.start() >= 0 && !idle(m, performers)) {
                moves.add(new CameraMove(m.kind(), m.amount(), shifted(m.start()), shifted(m.end())));
            }
        }
        CameraPlan still = with(a, travel, moves);
        return performers.isEmpty() ? still : following(performers.getFirst(), still);
    }

    /** The push that a camera makes when nothing is asked of it, where the scene goes on unchanged. */
    private boolean idle(CameraMove m, List<Performer> performers) {
        return m.kind() == CameraMove.Kind.ZOOM
                && Math.abs(m.amount()) < 0.06
                && before.camera().moves().contains(m)
                && performers.equals(before.performers());
    }

    /** Goes along with a subject that would leave the picture. */
    private CameraPlan following(Performer main, CameraPlan camera) {
        double pace = main.facing() * main.speed();
        if (pace == 0 || camera.travel() != 0) {
            return camera;
        }
        View view = new View(before.frame(), camera);
        View.Shift s = view.at(until, main.z());
        double x = view.screenX(main.x() + pace * until, main.z()) * s.scale() + s.x();
        if (x > view.width() * MARGIN && x < view.width() * (1 - MARGIN)) {
            return camera;
        }
        List<CameraMove> moves = new ArrayList<>(camera.moves());
        moves.add(new CameraMove(CameraMove.Kind.TRUCK, -pace * begin, -2, -1));
        return with(camera, pace, moves);
    }

    private static CameraPlan with(CameraPlan c, double travel, List<CameraMove> moves) {
        return new CameraPlan(c.focal(), c.height(), c.horizon(), c.focus(), c.aperture(), travel, moves);
    }
}
