package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.bird.Airborne.Manner;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Course;
import dev.kinora.animatic.stage.wing.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws every bird of the table: in the air, on its feet, on the water. */
public final class BirdRig implements Rig {
    private static final Set<String> SOARS = Set.of("soar", "soaring", "soars", "glide", "gliding", "circle");
    private static final Set<String> SOARERS =
            Set.of("eagle", "hawk", "falcon", "vulture", "albatross", "pelican", "stork", "crane", "seagull");

    @Override
    public int match(Performer performer) {
        return Species.of(performer).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        Breed breed = Species.of(p).orElseGet(() -> Species.named("bird"));
        Bird bird = Bird.of(p, breed, cast.scene().seed());
        if (p.look("stance", "").equals("afloat")) {
            return afloat(bird);
        }
        Optional<Figure> support =
                p.support().flatMap(id -> Optional.ofNullable(cast.built().get(id)));
        if (p.look("stance", "").equals("aloft") && support.isEmpty()) {
            return aloft(bird);
        }
        if (p.does("action.slide") && breed.is("foldedwing", "flipper") && support.isEmpty()) {
            return new Tobogganing(bird).figure();
        }
        return grounded(bird, support);
    }

    private static Figure afloat(Bird bird) {
        Performer p = bird.performer();
        Afloat art = new Afloat(bird, 0);
        return new Figure(
                p.id(),
                t -> p.x() + bird.way() * p.speed() * t,
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                p.size(),
                art.cels(),
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private static Manner manner(Bird bird) {
        Performer p = bird.performer();
        if (p.does("action.float") && bird.speed() < 1 || p.look("manner", "").equals("hover")) {
            return Manner.HOVER;
        }
        boolean soars = p.does("action.glide")
                || p.does("action.drift")
                || p.acts().stream().anyMatch(a -> SOARS.contains(a.verb().replace("action.", "")));
        return soars && SOARERS.contains(bird.breed().name()) ? Manner.SOAR : Manner.FLAP;
    }

    private static Figure aloft(Bird bird) {
        Performer p = bird.performer();
        Optional<Act> dive =
                p.acts().stream().filter(a -> a.verb().equals("action.dive")).findFirst();
        if (dive.isPresent()) {
            return new Plunge(bird, dive.get()).figure();
        }
        Airborne air = new Airborne(bird, manner(bird));
        Optional<Visit> visit = Visit.of(p);
        if (visit.isPresent()) {
            return visiting(bird, air, visit.get());
        }
        Optional<Act> land =
                p.acts().stream().filter(a -> a.verb().equals("action.land")).findFirst();
        Optional<Act> leave = p.acts().stream()
                .filter(a -> a.verb().equals("action.launch") || a.verb().equals("action.rise"))
                .findFirst();
        if (land.isEmpty() && leave.isEmpty()) {
            return new Figure(
                    p.id(),
                    t -> p.x() + bird.way() * p.speed() * t + bird.way() * air.drift(t)[0],
                    t -> p.lift() + air.drift(t)[1],
                    p.z(),
                    p.facing() < 0,
                    p.size(),
                    air.cels(),
                    t -> List.of(),
                    Figure.Anchors.NONE);
        }
        Grounded feet = new Grounded(bird);
        Course course = land.map(a -> Course.down(a, p)).orElseGet(() -> Course.up(leave.orElseThrow(), p));
        List<Cel> cels = new ArrayList<>();
        air.cels().forEach(c -> cels.add(course.gated(c, true)));
        feet.cels().forEach(c -> cels.add(course.gated(c, false)));
        return new Figure(
                p.id(),
                t -> course.x(t) + bird.way() * air.drift(t)[0] * course.high(t),
                t -> course.y(t) + air.drift(t)[1] * course.high(t),
                p.z(),
                p.facing() < 0,
                p.size(),
                cels,
                t -> course.flies(t) ? List.of() : feet.contacts(t),
                Figure.Anchors.NONE);
    }

    private static Figure visiting(Bird bird, Airborne air, Visit visit) {
        Performer p = bird.performer();
        Grounded feet = new Grounded(bird);
        List<Cel> cels = new ArrayList<>();
        air.cels().forEach(c -> cels.add(visit.gated(c, true)));
        feet.cels().forEach(c -> cels.add(visit.gated(c, false)));
        return new Figure(
                p.id(),
                t -> visit.x(t) + bird.way() * air.drift(t)[0] * visit.high(t),
                t -> visit.y(t) + air.drift(t)[1] * visit.high(t),
                p.z(),
                p.facing() < 0,
                p.size(),
                cels,
                t -> visit.flies(t) ? List.of() : feet.contacts(t),
                Figure.Anchors.NONE);
    }

    private static Figure grounded(Bird bird, Optional<Figure> support) {
        Performer p = bird.performer();
        Grounded feet = new Grounded(bird);
        Optional<Figure> perch = support.filter(f -> seat(f, 0).isPresent());
        return new Figure(
                p.id(),
                t -> perch.map(f -> f.x().apply(t)
                                + (f.mirrored() ? -1 : 1)
                                        * seat(f, t).map(Anchor::x).orElse(0.0)
                                + aside(p, f))
                        .orElseGet(() -> p.x() + bird.way() * feet.gone(t)),
                t -> perch.map(f -> f.y().apply(t) - seat(f, t).map(Anchor::y).orElse(0.0))
                        .orElse(p.lift()),
                support.map(f -> Math.min(p.z(), f.z() - 0.01)).orElse(p.z()),
                p.facing() < 0,
                p.size(),
                feet.cels(),
                support.isPresent() ? t -> List.of() : feet::contacts,
                feet::anchor);
    }

    /** Metres beside the seat, for all but the first of several. */
    private static double aside(Performer p, Figure perch) {
        double off = p.x() - perch.x().apply(0.0);
        return p.id().contains("-copy") ? off : 0;
    }

    /** Where a bird sits on something that says so. */
    private static Optional<Anchor> seat(Figure f, double t) {
        return f.anchors()
                .find("perch", t)
                .or(() -> f.anchors().find("shoulder", t))
                .or(() -> f.anchors().find("top", t));
    }
}
