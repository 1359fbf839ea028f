package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A weathered rail fence that goes on beyond the picture: something to sit on out of doors. */
public final class FenceRig implements Rig {
    private static final double REACH = 560;
    private static final double APART = 150;

    @Override
    public int match(Performer performer) {
        return performer.concept().equals("prop.fence") ? 2 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        double k = p.size() / 100;
        Cel rails = Cel.still(
                "rails",
                Paths.rect(-REACH * k, -108 * k, REACH * k, 4 * k),
                (pen, i) -> pen.units(k, q -> draw(q, seed)));
        List<Contact> feet = new ArrayList<>();
        for (double x = -3 * APART - 70; x < REACH; x += APART) {
            feet.add(new Contact(x * k, 9 * k, 0));
        }
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> p.lift(),
                p.z(),
                false,
                p.size(),
                List.of(rails),
                t -> feet,
                (name, t) -> name.equals("perch") ? Optional.of(new Anchor(0, -96 * k)) : Optional.empty());
    }

    private static void draw(Pen pen, long seed) {
        for (double x = -3 * APART - 70; x < REACH; x += APART) {
            double lean = 3 * (Noise.at(seed, (long) x) - 0.5);
            plank(pen, seed + (long) x, x - 7, -100, x + 7 + lean, 3, true);
        }
        for (int r = 0; r < 3; r++) {
            double y = -95 + 32 * r;
            for (double x = -3 * APART - 70 - 20; x < REACH; x += APART) {
                plank(
                        pen,
                        seed + 31 * r + (long) x,
                        x,
                        y + 2 * (Noise.at(seed, r * 50 + (long) x) - 0.5),
                        x + APART + 14,
                        y + 12,
                        false);
            }
        }
    }

    private static void plank(Pen pen, long seed, double l, double t, double r, double b, boolean upright) {
        int wood = Colours.mix(0xFFA08468, 0xFF8A7460, Noise.at(seed, 1));
        Fur.bare(Paths.box(l, t, r, b, 3), 4.5, p -> {
                    p.canvas().drawColor(wood);
                    for (int i = 0; i < 9; i++) {
                        double u = Noise.at(seed, 10 + i);
                        int c = Colours.fade(Colours.scale(wood, i % 3 == 0 ? 1.25 : 0.6), 0.5);
                        p.stroke(
                                upright
                                        ? Paths.line(l + (r - l) * u, t, l + (r - l) * u + 1, b)
                                        : Paths.curve(
                                                l,
                                                t + (b - t) * u,
                                                (l + r) / 2,
                                                t + (b - t) * u + 1.5 * Math.sin(i),
                                                r,
                                                t + (b - t) * u),
                                0.8,
                                c);
                    }
                })
                .draw(pen);
        pen.fill(Paths.oval(l + 5, (t + b) / 2, 1.3, 1.3), Colours.fade(0xFF201810, 0.7));
    }
}
