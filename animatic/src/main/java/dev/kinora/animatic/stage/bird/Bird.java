package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.wing.Breed;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;

/**
 * One bird of a scene: who it is, what it looks like, how big it is.
 *
 * @param performer the plan
 * @param breed the row of the table in the plan's colours
 * @param unit metres a point
 * @param seed of its small differences
 */
record Bird(Performer performer, Breed breed, double unit, long seed) {

    static Bird of(Performer p, Breed breed, long sceneSeed) {
        long seed = Noise.seed(sceneSeed, p.id());
        Bird points = new Bird(p, breed, 1, seed);
        return new Bird(p, breed, p.size() / points.tall(), seed);
    }

    Body body(Stance stance) {
        return new Body(breed, stance, seed);
    }

    /** Points from the middle of the standing body down to the ground. */
    double ground() {
        Body b = body(Stance.standing(breed));
        return hip(b)[1] + breed.number("leg");
    }

    double[] hip(Body b) {
        return b.at(breed.number("hipx"), breed.number("hipy") * b.depth());
    }

    /** Points from the ground to the crown. */
    double tall() {
        Body b = body(Stance.standing(breed));
        return ground() - b.head()[1] + b.headSize() * 1.0;
    }

    int way() {
        return performer.facing() < 0 ? -1 : 1;
    }

    /** Points a second. */
    double speed() {
        return Math.abs(performer.speed()) / unit;
    }

    Rect bounds(double l, double t, double r, double b) {
        return Paths.rect(l * unit, t * unit, r * unit, b * unit);
    }

    /** Draws in points about the middle of a body that is {@code up} points above the ground. */
    void draw(Pen pen, double up, Consumer<Pen> drawing) {
        pen.canvas().save();
        pen.canvas().translate(0, (float) (-up * unit));
        pen.units(unit, pen.light().hero(), drawing);
        pen.canvas().restore();
    }

    /** Draws in the head's units. */
    void inHead(Pen pen, Body body, Consumer<Pen> drawing) {
        double[] h = body.head();
        pen.canvas().save();
        pen.canvas().translate((float) h[0], (float) h[1]);
        pen.canvas().rotate((float) Math.toDegrees(body.stance().nod()));
        pen.units(body.headSize() / 100, drawing);
        pen.canvas().restore();
    }

    /** Neck, head and bill in one. */
    void upper(Pen pen, Body body, double gape) {
        body.neck(pen);
        inHead(pen, body, p -> {
            if (breed.is("face2", "none")) {
                new Bill(breed).lower(p, gape);
            }
            new Head(breed, seed).draw(p);
        });
    }
}
