package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.CameraMove.Direction;
import dev.kinora.animatic.language.CameraMove.Speed;
import dev.kinora.animatic.language.Lens;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Camera moves in numbers. */
final class CameraWork {
    /** From this focal length on somebody is seen closely, so that what lies behind is soft. */
    private static final double NEAR = 1.5;

    private CameraWork() {}

    /** Share of its height by which a camera comes down at most: it stays above the ground. */
    private static final double LOWERED = 0.7;

    static CameraPlan of(Camera camera, Framing framing, double travel, double seconds, long seed) {
        List<CameraMove> moves = new ArrayList<>();
        int n = Math.max(1, camera.moves().size());
        for (int i = 0; i < camera.moves().size(); i++) {
            move(camera.moves().get(i), framing, seconds * i / n, seconds * (i + 1) / n, moves);
        }
        if (camera.moves().isEmpty() && travel == 0) {
            double in = (Noise.at(seed, 31) < 0.75 ? 1 : -1) * (framing.close() ? 0.045 : 0.05);
            moves.add(new CameraMove(CameraMove.Kind.ZOOM, in, 0, seconds));
        }
        return new CameraPlan(
                framing.focal(),
                framing.eye(),
                framing.horizon(),
                framing.z(),
                aperture(camera, framing),
                travel,
                moves);
    }

    private static double aperture(Camera camera, Framing framing) {
        Optional<Lens.Focus> focus = camera.lens().focus();
        double usual = framing.close() ? 0.5 : framing.focal() > NEAR ? 0.22 : 0.10;
        return focus.map(f -> switch (f) {
                    case SHALLOW, SOFT, RACK -> framing.close() ? 0.8 : 0.5;
                    case DEEP -> 0.0;
                })
                .orElse(usual);
    }

    private static void move(
            dev.kinora.animatic.language.CameraMove move,
            Framing framing,
            double from,
            double to,
            List<CameraMove> out) {
        double k = move.speed() == Speed.SLOW ? 0.65 : move.speed() == Speed.FAST ? 1.7 : 1;
        Direction d = move.direction().orElse(null);
        double side = d == Direction.LEFT || d == Direction.COUNTERCLOCKWISE ? -1 : 1;
        double up = d == Direction.DOWN ? -1 : 1;
        double in = d == Direction.OUT ? -1 : 1;
        double near = framing.z();
        switch (move.kind()) {
            case PAN -> out.add(new CameraMove(CameraMove.Kind.PAN, side * 0.22 * k, from, to));
            case TILT -> out.add(new CameraMove(CameraMove.Kind.TILT, up * 0.17 * k, from, to));
            case DOLLY ->
                out.add(new CameraMove(CameraMove.Kind.DOLLY, in * near * (in > 0 ? 0.24 : 0.36) * k, from, to));
            case TRUCK -> out.add(new CameraMove(CameraMove.Kind.TRUCK, side * near * 0.28 * k, from, to));
            case CRANE -> {
                double rise = Math.max(up * near * 0.16 * k, -LOWERED * framing.eye());
                out.add(new CameraMove(CameraMove.Kind.CRANE, rise, from, to));
            }
            case ORBIT -> out.add(new CameraMove(CameraMove.Kind.ORBIT, side * near * 0.34 * k, from, to));
            case ZOOM -> out.add(new CameraMove(CameraMove.Kind.ZOOM, in > 0 ? 0.32 * k : -0.22 * k, from, to));
            case HANDHELD -> out.add(new CameraMove(CameraMove.Kind.HANDHELD, 0.016 * k, from, to));
            case DRONE -> {
                out.add(new CameraMove(CameraMove.Kind.DOLLY, near * 0.2 * k, from, to));
                out.add(new CameraMove(CameraMove.Kind.CRANE, near * 0.12 * k, from, to));
            }
            case STATIC -> {}
        }
    }
}
