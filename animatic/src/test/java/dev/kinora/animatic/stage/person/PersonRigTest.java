package dev.kinora.animatic.stage.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRigTest {
    private static final List<Rig> RIGS = List.of(new PersonRig());

    private static Performer person(String concept, String age, double size, int facing, double speed, String verb) {
        List<Act> acts = verb.isEmpty() ? List.of() : List.of(new Act(verb, 0, 8, Optional.empty()));
        return new Performer(
                "p", concept, "person", Map.of("age", age), 0.2, 4.4, size, facing, speed, 0, acts, Optional.empty());
    }

    private static Figure figure(Performer p) {
        Scene scene = Drawn.scene(320, 180, List.of(p));
        return Drawn.build(scene, RIGS).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "person.child",
                "person.girl",
                "person.boy",
                "person.baby",
                "person.woman",
                "person.man",
                "person.elder",
                "person.robot",
                "person.astronaut",
                "person.knight",
                "person.king",
                "person.wizard",
                "person.chef",
                "person.police",
                "person.farmer",
                "person.santa",
                "person.ninja",
                "person.bride"
            })
    void everyKindIsDrawnInsideItsBounds(String concept) {
        boolean child = concept.matches("person\\.(child|girl|boy|baby)");
        Figure f = figure(person(concept, child ? "child" : "adult", child ? 1.2 : 1.7, 1, 0, ""));
        for (Cel.Cycle cel : Drawn.cycles(f)) {
            Drawn.Picture picture = Drawn.look(cel, 0);
            assertThat(picture.opaque()).as(cel.name()).isGreaterThan(100);
            assertThat(picture.onBorder()).as(cel.name() + " is cut off").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action.walk",
                "action.run",
                "action.wave",
                "action.dance",
                "action.jump",
                "action.read",
                "action.sit",
                "action.fly-kite",
                "action.hold",
                "action.point",
                "action.knead",
                "action.pour",
                "action.slip",
                "action.light-cigarette",
                "action.make-up",
                "action.boots",
                "action.breakdance",
                "action.knock-over"
            })
    void everyActKeepsPicturesAndPhasesInRange(String verb) {
        for (int facing = 0; facing <= 1; facing++) {
            double speed = verb.equals("action.run") ? 3 : verb.equals("action.walk") ? 1.1 : 0;
            Figure f = figure(person("person.woman", "adult", 1.7, facing, speed, verb));
            for (Cel.Cycle cel : Drawn.cycles(f)) {
                for (double t = 0; t < 8; t += 0.37) {
                    assertThat(cel.phase().applyAsInt(t)).isBetween(0, cel.count() - 1);
                }
                for (int phase = 0; phase < cel.count(); phase += 7) {
                    assertThat(Drawn.look(cel, phase).onBorder())
                            .as(verb + " " + cel.name() + " " + phase)
                            .isZero();
                }
            }
        }
    }

    @Test
    void twoBuildsDrawTheSame() {
        Performer p = person("person.child", "child", 1.2, 1, 0, "");
        Cel.Cycle one = Drawn.cycles(figure(p)).getFirst();
        Cel.Cycle two = Drawn.cycles(figure(p)).getFirst();
        assertThat(Drawn.look(one, 3)).isEqualTo(Drawn.look(two, 3));
    }

    @Test
    void askedColoursAreWorn() {
        Performer plain = person("person.woman", "adult", 1.7, 1, 0, "");
        Performer red = new Performer(
                "p",
                "person.woman",
                "woman",
                Map.of("wear.coat", "#c02020"),
                0,
                4.4,
                1.7,
                1,
                0,
                0,
                List.of(),
                Optional.empty());
        assertThat(Wardrobe.of(red, Climate.MILD, 7).top().cut()).isEqualTo(Wardrobe.Cut.COAT);
        assertThat(Wardrobe.of(red, Climate.MILD, 7).top().colour()).isEqualTo(0xFFC02020);
        assertThat(Wardrobe.of(plain, Climate.MILD, 7)).isEqualTo(Wardrobe.of(plain, Climate.MILD, 7));
    }

    @Test
    void standingFeetStayWhereTheyAreWhileWalking() {
        Figure f = figure(person("person.man", "adult", 1.75, 1, 1.2, "action.walk"));
        Cel.Cycle body = Drawn.cycles(f).getFirst();
        double widest = 0;
        int compared = 0;
        for (double t = 0; t < 3; t += 1 / 120.0) {
            double later = t + 1 / 120.0;
            if (body.phase().applyAsInt(t) == body.phase().applyAsInt(later)) {
                continue;
            }
            for (int leg = 0; leg < 2; leg++) {
                Contact a = f.contacts().apply(t).get(leg);
                Contact b = f.contacts().apply(later).get(leg);
                if (a.lift() == 0 && b.lift() == 0) {
                    double moved = f.x().apply(later) + b.x() - f.x().apply(t) - a.x();
                    widest = Math.max(widest, Math.abs(moved));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
        assertThat(widest)
                .as("metres a standing foot jumps between two pictures")
                .isLessThan(0.075);
    }

    @Test
    void offersHandsAndHead() {
        Figure f = figure(person("person.woman", "adult", 1.7, 1, 0, ""));
        assertThat(f.anchors().find("hand", 1))
                .hasValueSatisfying(a -> assertThat(a.y()).isBetween(-1.7, 0.0));
        assertThat(f.anchors().find("handFar", 1)).isPresent();
        assertThat(f.anchors().find("head", 1))
                .hasValueSatisfying(a -> assertThat(a.y()).isLessThan(-1.3));
        assertThat(f.anchors().find("wheel", 1)).isEmpty();
    }
}
