package dev.kinora.animatic.footage;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/**
 * Plays figures that were cut out of clips: placed, scaled, lit and moved as everybody else in the scene.
 *
 * @param actors the cut-out figures by the name the prompt calls them
 */
public record CutoutRig(Map<String, Cutout> actors) implements Rig {
    /** The concept of a performer that this plays. */
    public static final String CONCEPT = "person.character";

    /** Width of a figure by its planned height, at most: what is wider is drawn lower. */
    private static final double WIDEST = 1.4;
    /** Breadth of the edge light by the figure's height. */
    private static final double RIM = 0.008;

    public CutoutRig {
        actors = Map.copyOf(actors);
    }

    @Override
    public int match(Performer performer) {
        return performer.concept().equals(CONCEPT) && actors.containsKey(performer.word()) ? 9 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Cutout actor = actors.getOrDefault(p.word(), actors.values().iterator().next());
        double shape = (double) actor.width() / actor.height();
        double high = p.size() * Math.min(1, WIDEST / shape);
        double wide = high * shape;
        double left = -wide / 2 - actor.footing() * high;
        Rect bounds = Paths.rect(left, -high, left + wide, 0);
        List<Art> poses = actor.poses().stream()
                .map(pose -> Art.of(pose, actor.width(), actor.height(), bounds))
                .toList();
        int n = poses.size();
        Cel cel = new Cel.Cycle(
                "actor",
                bounds,
                n,
                t -> turn((int) Math.floor(t * actor.fps()), n),
                gait(p, high),
                (pen, phase) -> lit(pen, poses.get(phase), high));
        List<Contact> feet = List.of(new Contact(0, Math.max(0.05 * high, actor.feet() * high * 0.8), 0));
        return new Figure(
                p.id(),
                t -> p.x() + p.facing() * p.speed() * t,
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                high,
                List.of(cel),
                t -> feet,
                Figure.Anchors.NONE);
    }

    /** Steps, hops or breath of a figure whose limbs move as they did in the clip: as a paper puppet is walked. */
    private static DoubleFunction<Move> gait(Performer p, double high) {
        boolean hops = p.does("action.jump") || p.does("action.dance") || p.does("action.hop");
        boolean goes = p.speed() > 0.05;
        double bounce = hops ? 0.09 * high : goes ? 0.022 * high : 0;
        double beat = hops ? 1.6 : 1.7 + p.speed() * 0.35;
        double sway = hops || goes ? 0.022 : 0.008;
        double squash = hops ? 0.03 : 0.012;
        double pace = hops || goes ? beat : 0.35;
        return t -> {
            double step = Math.abs(Math.sin(Math.PI * pace * t));
            double tall = squash * (step - 0.5);
            return new Move(0, -bounce * step, sway * Math.sin(Math.PI * pace * t), 0, 0, 1 - tall * 0.7, 1 + tall, 1);
        };
    }

    /** The pose in the scene's light: tinted, darker away from the key, with the rims of everybody else. */
    private static void lit(Pen pen, Art pose, double high) {
        Light light = pen.light().hero();
        Rect b = pose.bounds();
        Canvas canvas = pen.canvas();
        int depth = canvas.saveLayer(b, null);
        try (ColorFilter tint = ColorFilter.makeBlend(light.surface(0xFFFFFFFF), BlendMode.MODULATE);
                Paint paint = new Paint().setColorFilter(tint)) {
            pose.draw(canvas, paint);
        }
        double cx = (b.getLeft() + b.getRight()) / 2;
        double cy = (b.getTop() + b.getBottom()) / 2;
        double flat = Math.max(0.25, Math.hypot(light.keyX(), light.keyY()));
        double reach = Math.max(b.getWidth(), b.getHeight()) / 2;
        double dx = light.keyX() / flat * reach;
        double dy = light.keyY() / flat * reach;
        int near = Colours.fade(light.key(), light.keyAmount() * 0.7);
        int far = Colours.fade(light.shade(), light.shadeAmount() * 0.6);
        try (Shader form = Shader.makeLinearGradient(
                        (float) (cx + dx),
                        (float) (cy + dy),
                        (float) (cx - dx),
                        (float) (cy - dy),
                        new int[] {near, Colours.fade(near, 0), Colours.fade(far, 0), far},
                        new float[] {0, 0.35f, 0.5f, 1});
                Paint paint = new Paint().setShader(form).setBlendMode(BlendMode.SRC_ATOP)) {
            canvas.drawRect(b, paint);
        }
        rim(canvas, pose, light.rimA(), high);
        rim(canvas, pose, light.rimB(), high);
        canvas.restoreToCount(depth);
    }

    /** What of the pose is not covered by the pose itself moved away from the light. */
    private static void rim(Canvas canvas, Art pose, Rim rim, double high) {
        if (rim.strength() < 0.02) {
            return;
        }
        try (Paint whole = new Paint().setBlendMode(BlendMode.SRC_ATOP).setAlphaf((float) (rim.strength() * 0.55));
                ColorFilter flat = ColorFilter.makeBlend(rim.colour(), BlendMode.SRC_IN);
                Paint shape = new Paint().setColorFilter(flat);
                Paint hole = new Paint().setBlendMode(BlendMode.DST_OUT)) {
            canvas.saveLayer(pose.bounds(), whole);
            pose.draw(canvas, shape);
            canvas.translate((float) (-rim.x() * RIM * high), (float) (-rim.y() * RIM * high));
            pose.draw(canvas, hole);
            canvas.restore();
        }
    }

    /** There and back, so that the loop has no seam. */
    private static int turn(int step, int n) {
        if (n < 2) {
            return 0;
        }
        int at = Math.floorMod(step, 2 * n - 2);
        return at < n ? at : 2 * n - 2 - at;
    }
}
