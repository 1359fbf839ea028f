package dev.kinora.animatic.stage.insect;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Course;
import java.util.List;
import java.util.Optional;

/** Draws every insect of the table, flying or at rest. */
public final class InsectRig implements Rig {
    @Override
    public int match(Performer performer) {
        return Insects.of(performer).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Breed breed = Insects.of(p).orElseThrow(() -> new IllegalStateException("no insect " + p.concept()));
        long seed = Noise.seed(cast.scene().seed(), p.id());
        if (breed.name().equals("firefly")) {
            return swarm(p, new Fireflies(p, breed, seed));
        }
        boolean aloft = p.look("stance", "").equals("aloft");
        Optional<Act> land =
                p.acts().stream().filter(a -> a.verb().equals("action.land")).findFirst();
        double way = p.facing() < 0 ? -1 : 1;
        if (aloft && land.isPresent()) {
            Course course = Course.down(land.get(), p);
            Flitter art = new Flitter(p, breed, seed, course::flies);
            return figure(
                    p,
                    art.cels(),
                    t -> course.x(t) + way * art.stray(t)[0] * course.high(t),
                    t -> course.y(t) + art.stray(t)[1] * course.high(t),
                    0.02);
        }
        Flitter art = new Flitter(p, breed, seed, t -> aloft);
        return aloft
                ? figure(
                        p,
                        art.cels(),
                        t -> p.x() + way * (p.speed() * t + art.stray(t)[0]),
                        t -> Math.max(0, p.lift() + art.stray(t)[1]),
                        1)
                : figure(p, art.cels(), t -> p.x() + way * Math.min(0.12, p.speed()) * t, t -> p.lift(), 0);
    }

    private static Figure figure(
            Performer p,
            List<Cel> cels,
            java.util.function.DoubleFunction<Double> x,
            java.util.function.DoubleFunction<Double> y,
            double off) {
        Contact spot = new Contact(0, p.size() * 0.3, off);
        return new Figure(
                p.id(),
                x,
                y,
                p.z() - (p.support().isPresent() ? 0.02 : 0),
                p.facing() < 0,
                p.size(),
                cels,
                t -> off > 0.5 || p.support().isPresent() ? List.of() : List.of(spot),
                Figure.Anchors.NONE);
    }

    private static Figure swarm(Performer p, Fireflies art) {
        Cel glow = new Cel.Live("glow", art::draw);
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> 0.0,
                p.z(),
                false,
                p.size(),
                List.of(glow),
                t -> List.of(),
                Figure.Anchors.NONE);
    }
}
