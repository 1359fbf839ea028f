package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.creature.Form;
import dev.kinora.animatic.stage.creature.Moment;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Many fish of one kind on one path, each with its own place in the school, depth and beat. */
final class School {
    private static final int POSES = 10;

    private final Form form;
    private final double unit;
    private final Member[] members;
    private final Map<Integer, Art> poses = new ConcurrentHashMap<>();

    /** One fish: its place in metres from the school's middle, its size, and where it is in its beat. */
    private record Member(double x, double y, double size, double beat) {}

    private School(Performer p, Form form, int count, long seed) {
        this.form = form;
        unit = p.size() * form.ratio();
        double wide = unit * (0.7 + 0.62 * Math.sqrt(count));
        members = new Member[count];
        for (int i = 0; i < count; i++) {
            double a = i * 2.39996 + Noise.at(seed, i);
            double d = Math.sqrt((i + 0.5) / count);
            double size = 0.55 + 0.55 * Noise.at(seed, 300 + i);
            members[i] = new Member(
                    Math.cos(a) * d * wide * 1.25, Math.sin(a) * d * wide * 0.55, size, Noise.at(seed, 600 + i));
        }
        Arrays.sort(members, Comparator.comparingDouble(Member::size));
    }

    static Figure build(Performer p, Form form, Rig.Cast cast) {
        int count = Integer.parseInt(p.look("count", "4"));
        School s = new School(p, form, count, Noise.seed(cast.scene().seed(), p.id()));
        int way = p.facing() < 0 ? -1 : 1;
        return new Figure(
                p.id(),
                t -> p.x() + way * p.speed() * t,
                t -> p.lift() + p.size() / 2,
                p.z(),
                p.facing() < 0,
                p.size(),
                List.of(new Cel.Live("school", s::draw)),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private void draw(Pen pen, double t) {
        try (Paint paint = new Paint()) {
            for (Member m : members) {
                double turn = t * 0.7 + m.beat * 9;
                double x = m.x + unit * 0.10 * Math.sin(turn);
                double y = m.y + unit * (0.05 * Math.sin(turn * 1.3 + 1) + 0.12 * Math.sin(m.x / unit * 0.8 + t * 0.6));
                int k = Math.floorMod((int) Math.floor((t / form.period() + m.beat) * POSES), POSES);
                Art art = pose(k, pen.light(), 1 / pen.pixel());
                paint.setAlphaf((float) Math.min(1, 0.45 + 0.6 * (m.size - 0.45)));
                pen.canvas().save();
                pen.canvas().translate((float) x, (float) y);
                pen.canvas().scale((float) m.size, (float) m.size);
                Rect b = art.bounds();
                pen.canvas()
                        .drawImageRect(
                                art.image(),
                                Rect.makeWH(art.image().getWidth(), art.image().getHeight()),
                                Rect.makeXYWH(
                                        b.getLeft(),
                                        b.getTop(),
                                        (float) (art.image().getWidth() / art.scale()),
                                        (float) (art.image().getHeight() / art.scale())),
                                SamplingMode.LINEAR,
                                paint,
                                true);
                pen.canvas().restore();
            }
        }
    }

    private Art pose(int k, Light light, double pixels) {
        return poses.computeIfAbsent(k, key -> {
            Rect b = form.bounds();
            Rect box = Paths.rect(b.getLeft() * unit, b.getTop() * unit, b.getRight() * unit, b.getBottom() * unit);
            return Art.bake(
                            box,
                            pixels,
                            light,
                            pen -> pen.units(unit, light.hero(), p -> form.draw(p, Moment.of((k + 0.5) / POSES, 1, 0))))
                    .trimmed();
        });
    }
}
