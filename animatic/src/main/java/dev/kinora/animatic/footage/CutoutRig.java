package dev.kinora.animatic.footage;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Map;

/**
 * Plays figures that were cut out of clips: placed, scaled, lit and moved as everybody else in the scene.
 *
 * @param actors the cut-out figures by the name the prompt calls them
 */
public record CutoutRig(Map<String, Cutout> actors) implements Rig {
    /** The concept of a performer that this plays. */
    public static final String CONCEPT = "person.character";

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
        double high = p.size();
        double wide = high * actor.width() / actor.height();
        Rect bounds = Paths.rect(-wide / 2, -high, wide / 2, 0);
        List<Art> poses = actor.poses().stream()
                .map(pose -> Art.of(pose, actor.width(), actor.height(), bounds))
                .toList();
        int n = poses.size();
        boolean hops = p.does("action.jump") || p.does("action.dance") || p.does("action.hop");
        double bounce = hops ? 0.09 * high : p.speed() > 0.05 ? 0.025 * high : 0.006 * high;
        double beat = hops ? 1.6 : 2.2 + p.speed() * 0.4;
        Cel cel = new Cel.Cycle(
                "actor",
                bounds,
                n,
                t -> turn((int) Math.floor(t * actor.fps()), n),
                t -> Move.turned(
                        0.02 * Math.sin(Math.PI * beat * t), 0, 0, 0, -bounce * Math.abs(Math.sin(Math.PI * beat * t))),
                (pen, phase) -> {
                    int light = pen.light().surface(0xFFFFFFFF);
                    try (ColorFilter lit = ColorFilter.makeBlend(light, BlendMode.MODULATE);
                            Paint paint = new Paint().setColorFilter(lit)) {
                        poses.get(phase).draw(pen.canvas(), paint);
                    }
                });
        List<Contact> feet = List.of(new Contact(0, wide * 0.3, 0));
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

    /** There and back, so that the loop has no seam. */
    private static int turn(int step, int n) {
        if (n < 2) {
            return 0;
        }
        int at = Math.floorMod(step, 2 * n - 2);
        return at < n ? at : 2 * n - 2 - at;
    }
}
