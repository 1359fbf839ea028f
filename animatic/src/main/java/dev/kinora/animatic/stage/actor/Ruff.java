package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/**
 * A lion's mane behind its face, in the head's units.
 *
 * @param head whose
 */
record Ruff(Head head) {
    void draw(Pen pen) {
        int colour = head.coat().mark();
        new Fur(
                        Paths.oval(-42, 16, 128, 140, 0.2),
                        90,
                        p -> p.canvas().drawColor(colour),
                        new Fur.Hair(34, 2.2, head.seed() + 40),
                        Fur.Melt.NONE)
                .draw(pen);
        new Fur(
                        Paths.oval(-14, 2, 112, 112),
                        60,
                        p -> p.canvas().drawColor(colour),
                        new Fur.Hair(28, 2.4, head.seed() + 41),
                        Fur.Melt.NONE)
                .draw(pen);
    }
}
