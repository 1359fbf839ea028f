package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import io.github.humbleui.skija.Canvas;
import java.util.List;

/**
 * Words on the breast of what is worn.
 *
 * @param lines of capitals; none when nothing is written
 * @param ink colour that was asked for, 0 for one that is read on the cloth
 * @param turned whether the figure is shown mirrored, so that the words are drawn mirrored
 */
record Badge(List<String> lines, int ink, boolean turned) {
    /** Letters of a line, at most. */
    private static final int LONGEST = 9;

    static Badge of(Performer p) {
        String ink = p.look("ink", "");
        return new Badge(
                Lettering.lines(p.look("text", ""), LONGEST), ink.isEmpty() ? 0 : Colours.parse(ink), p.facing() < 0);
    }

    /** @param wide share of the height that the words may take, {@code cloth} the colour under them */
    void draw(Pen pen, Spine sp, double across, double wide, int cloth) {
        if (lines.isEmpty()) {
            return;
        }
        double[] left = sp.at(across - wide / 2, 0.68);
        double[] right = sp.at(across + wide / 2, 0.68);
        double room = Math.hypot(right[0] - left[0], right[1] - left[1]);
        double tall = lines.stream()
                .mapToDouble(l -> room / Math.max(1.6, Lettering.width(l, 1)))
                .min()
                .orElseThrow();
        int colour = ink != 0 ? pen.light().surface(ink) : Colours.luma(cloth) > 120 ? 0xFF2A2630 : 0xFFF8F4EA;
        Canvas canvas = pen.canvas();
        canvas.save();
        canvas.translate((float) ((left[0] + right[0]) / 2), (float) ((left[1] + right[1]) / 2));
        canvas.rotate((float) Math.toDegrees(Math.atan2(right[1] - left[1], right[0] - left[0])));
        canvas.scale(turned ? -1 : 1, 1);
        for (int i = 0; i < lines.size(); i++) {
            double y = (i - (lines.size() - 1) / 2.0) * tall * 1.45 - tall / 2;
            double w = Lettering.width(lines.get(i), tall);
            pen.stroke(Lettering.path(lines.get(i), -w / 2, y, tall), tall * 0.2, colour);
        }
        canvas.restore();
    }
}
