package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.View;

/**
 * The house as the camera sees it. Its boards are raked as on old stages: they rise away from the audience, so that the
 * floor is seen well from any seat.
 *
 * @param view the camera
 * @param z metres to the play
 * @param middle metres right of the camera to the middle of the play
 * @param contact rest row of the ground under the play
 * @param vanish rest row where the boards would meet
 * @param lip rest row of the front edge of the stage; below the frame when it is not seen
 * @param seed of the house
 */
record House(View view, double z, double middle, double contact, double vanish, double lip, long seed) {
    /** Depth of the stage behind the play, as a share of the distance to it. */
    private static final double DEPTH = 0.5;

    static House of(Scene scene, View view) {
        double z = scene.performers().isEmpty()
                ? scene.camera().focus()
                : scene.performers().getFirst().z();
        double middle =
                scene.performers().stream().mapToDouble(Performer::x).average().orElse(0);
        double contact = view.screenY(0, z);
        double slope = Math.max(0.34, Math.min(0.7, view.eye() / z));
        double vanish = contact - view.focal() * slope;
        double left = view.height() - contact;
        double lip = left < view.height() * 0.06
                ? view.height() * 2.0
                : contact
                        + Math.max(
                                Math.max(left * 0.62, view.height() * 0.07),
                                left - Math.min(view.width(), view.height()) * 0.17);
        return new House(view, z, middle, contact, vanish, lip, Noise.seed(scene.seed(), "theatre"));
    }

    /** Depth of the boards at a rest row, metres. */
    double boards(double row) {
        return z * (contact - vanish) / Math.max(1, row - vanish);
    }

    /** Depth of the curtain, metres. */
    double curtainZ() {
        return z * (1 + DEPTH);
    }

    /** Rest row where the curtain meets the boards. */
    double foot() {
        return vanish + (contact - vanish) / (1 + DEPTH);
    }

    /** Depth of the front edge, metres. */
    double lipZ() {
        return boards(lip);
    }

    /** Rest column of the middle of the play at its own depth. */
    double middleX() {
        return view.screenX(middle, z);
    }

    /** The smaller side of the frame in pixels. */
    double unit() {
        return Math.min(view.width(), view.height());
    }

    /** Light that the spot throws on a point of the backdrop or boards, 0 to 1, around the play. */
    double pool(double x, double y, double cy, double rx, double ry) {
        double dx = (x - middleX()) / rx;
        double dy = (y - cy) / ry;
        return Math.exp(-(dx * dx + dy * dy));
    }
}
