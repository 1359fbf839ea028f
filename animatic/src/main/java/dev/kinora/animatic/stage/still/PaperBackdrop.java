package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.List;

/** A photographer's studio: a sheet of paper in one colour that hangs behind the subject and runs out under it, lit softly from one side. */
public final class PaperBackdrop implements Setting {
    private static final double FAR = 1e4;
    private static final String USUAL = "#b8bcc2";

    @Override
    public int match(Scene scene) {
        return scene.place().concept().equals("place.backdrop") ? 3 : 0;
    }

    @Override
    public Stage build(Scene scene, View view) {
        int paper = Colours.parse(scene.place().trait("colour", USUAL));
        boolean hard = scene.place().trait("light", "").contains("hard");
        Light light = light(paper, hard);
        Rect area = view.visible(FAR);
        Art sheet = Art.bake(area, 0.5, light, pen -> sheet(pen, area, view, paper, hard));
        return new Stage(
                List.of(Layer.Plane.of(FAR, sheet)),
                light,
                new Finish(1.02, 0.82, 0.12, 0.2, 0.2, 1.04, 0xFF0A0708, 0.06, 0.42, 3.2),
                new Stage.Floor(hard ? 0.32 : 0.2, 0.5, 0.25, 0));
    }

    private static Light light(int paper, boolean hard) {
        int key = 0xFFFFF4E6;
        return new Light(
                -0.66,
                -0.52,
                0.54,
                key,
                hard ? 0.34 : 0.26,
                Colours.mix(0xFF241C26, paper, 0.2),
                hard ? 0.72 : 0.4,
                0xFFFFFFFF,
                Colours.mix(paper, 0xFFFFFFFF, 0.5),
                Colours.mix(paper, 0xFFFFFFFF, 0.2),
                new Rim(0.85, -0.42, Colours.mix(paper, 0xFFFFFFFF, 0.65), 0.55),
                new Rim(-0.8, -0.5, key, 0.35),
                paper,
                0.02,
                Gobo.OPEN);
    }

    private static void sheet(Pen pen, Rect area, View view, int paper, boolean hard) {
        double w = view.width();
        double h = view.height();
        int dark = Colours.scale(paper, hard ? 0.36 : 0.62);
        pen.gradient(
                Paths.box(area.getLeft(), area.getTop(), area.getRight(), area.getBottom(), 0),
                area.getLeft(),
                area.getTop(),
                area.getRight(),
                area.getBottom(),
                Colours.mix(paper, dark, 0.25),
                paper,
                dark);
        int glow = Colours.mix(paper, 0xFFFFFFFF, 0.45);
        pen.glow(w * 0.42, h * 0.40, Math.max(w, h) * 0.62, Colours.fade(glow, hard ? 0.35 : 0.6), BlendMode.SRC_OVER);
        double sweep = Math.max(h * 0.78, view.horizonY());
        pen.gradient(
                Paths.box(area.getLeft(), sweep, area.getRight(), area.getBottom(), 0),
                0,
                sweep,
                0,
                sweep + h * 0.5,
                Colours.fade(paper, 0),
                Colours.fade(Colours.mix(paper, 0xFFFFFFFF, 0.2), 0.7));
    }
}
