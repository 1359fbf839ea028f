package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps an eye on the main subject while the camera moves: moves that would lose it are laid around it, then made
 * smaller.
 *
 * @param subject the main subject
 * @param width metres it is wide as seen from the side
 */
record Watch(Frame frame, Performer subject, double width) {
    /** Share of the picture at each edge that screens may hide. */
    private static final double MARGIN = 0.05;

    private static final double[] SIZES = {1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.12};
    /** Share of a move that is taken back before the shot begins. */
    private static final double[] BEFORE = {0, 0.5, 1};

    private static final double ENOUGH = 0.97;
    private static final int SAMPLES = 24;

    /** The same camera with moves that keep the subject in the picture. */
    CameraPlan over(CameraPlan plan) {
        double rest = 1;
        View still = new View(frame, with(plan, List.of()));
        for (int i = 0; i <= SAMPLES; i++) {
            rest = Math.min(rest, seen(still, frame.seconds() * i / SAMPLES));
        }
        for (double size : SIZES) {
            for (double before : BEFORE) {
                CameraPlan tried = with(plan, moves(plan, size, before));
                if (kept(new View(frame, tried), rest)) {
                    return tried;
                }
            }
        }
        return with(plan, List.of());
    }

    private boolean kept(View view, double rest) {
        for (int i = 0; i <= SAMPLES; i++) {
            if (seen(view, frame.seconds() * i / SAMPLES) < rest * ENOUGH) {
                return false;
            }
        }
        return true;
    }

    private static List<CameraMove> moves(CameraPlan plan, double size, double before) {
        List<CameraMove> moves = new ArrayList<>();
        for (CameraMove m : plan.moves()) {
            moves.add(new CameraMove(m.kind(), m.amount() * size, m.start(), m.end()));
            if (before > 0 && sideways(m.kind())) {
                moves.add(new CameraMove(m.kind(), -m.amount() * size * before, -2, -1));
            }
        }
        return moves;
    }

    private static boolean sideways(CameraMove.Kind kind) {
        return switch (kind) {
            case PAN, TILT, TRUCK, CRANE, ORBIT -> true;
            case DOLLY, ZOOM, HANDHELD -> false;
        };
    }

    /** Share of the subject, and of its upper part, that lies in the safe area; of what can fit there. */
    private double seen(View view, double t) {
        double x = subject.x() + subject.facing() * subject.speed() * t;
        View.Shift s = view.at(t, subject.z());
        double left = view.screenX(x - width / 2, subject.z()) * s.scale() + s.x();
        double right = view.screenX(x + width / 2, subject.z()) * s.scale() + s.x();
        double top = view.screenY(subject.lift() + subject.size(), subject.z()) * s.scale() + s.y();
        double bottom = view.screenY(subject.lift(), subject.z()) * s.scale() + s.y();
        double head = top + (bottom - top) * 0.25;
        double across = share(left, right, frame.width());
        return across * Math.min(share(top, bottom, frame.height()), share(top, head, frame.height()));
    }

    private static double share(double from, double to, int side) {
        double low = side * MARGIN;
        double high = side * (1 - MARGIN);
        double inside = Math.max(0, Math.min(to, high) - Math.max(from, low));
        return inside / Math.max(1e-6, Math.min(to - from, high - low));
    }

    private static CameraPlan with(CameraPlan plan, List<CameraMove> moves) {
        return new CameraPlan(
                plan.focal(), plan.height(), plan.horizon(), plan.focus(), plan.aperture(), plan.travel(), moves);
    }
}
