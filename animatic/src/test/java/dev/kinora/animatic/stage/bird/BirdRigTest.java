package dev.kinora.animatic.stage.bird;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.prop.Drawn;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.Bitmap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirdRigTest {
    private static final Scene SCENE = Drawn.scene(640, 360, List.of());
    private final BirdRig rig = new BirdRig();

    static List<String> names() {
        return List.copyOf(Species.names());
    }

    private static Performer bird(String name, String stance, Map<String, String> more, double speed, String verb) {
        List<Act> acts = verb.isEmpty() ? List.of() : List.of(new Act(verb, 0, 6, Optional.empty()));
        Map<String, String> look = new java.util.HashMap<>(more);
        look.put("stance", stance);
        return new Performer(
                "it",
                "animal." + name,
                name,
                look,
                0,
                3,
                1,
                1,
                speed,
                stance.equals("aloft") ? 2 : 0,
                acts,
                Optional.empty());
    }

    private Figure build(Performer p) {
        return rig.build(
                p,
                new Rig.Cast(
                        SCENE,
                        new View(SCENE.frame(), SCENE.camera()),
                        Daylight.of(SCENE).light(),
                        Map.of()));
    }

    private static void sound(Figure f) {
        for (Cel.Cycle c : Drawn.cycles(f)) {
            for (double t = 0; t < 9; t += 0.13) {
                assertThat(c.phase().applyAsInt(t)).as(c.name()).isBetween(0, c.count() - 1);
                assertThat(c.move().apply(t).radians()).as(c.name()).isFinite();
            }
            assertThat(Drawn.look(c, c.count() / 2).onBorder())
                    .as(f.id() + ' ' + c.name() + " leaves its bounds")
                    .isZero();
        }
    }

    @Test
    void whoDivesStrikesTheWaterAndClimbsWithAFish() {
        Figure f = build(bird("eagle", "aloft", Map.of(), 0, "action.dive"));
        double top = f.y().apply(0.0);
        double lowest = Double.MAX_VALUE;
        for (double t = 0; t < 6; t += 0.02) {
            lowest = Math.min(lowest, f.y().apply(t));
        }
        assertThat(lowest).isBetween(-0.6, 0.0);
        assertThat(f.y().apply(6.0)).isBetween(0.5, 3 * top);
        Cel.Cycle fish = Drawn.cycles(f).stream()
                .filter(c -> c.name().equals("catch"))
                .findFirst()
                .orElseThrow();
        assertThat(fish.move().apply(0.5).alpha()).isZero();
        assertThat(fish.move().apply(5.0).alpha()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBirdStandsAndFliesInsideItsBounds(String name) {
        Performer p = bird(name, "", Map.of(), 0, "");
        assertThat(rig.match(p)).isEqualTo(3);
        sound(build(p));
        sound(build(bird(name, "aloft", Map.of(), 2, "action.fly")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duck", "swan", "goose", "pelican"})
    void swimmersShowOnlyWhatIsAboveTheWater(String name) {
        Figure f = build(bird(name, "afloat", Map.of(), 0.4, "action.swim"));
        sound(f);
        Cel.Cycle trunk = Drawn.cycles(f).stream()
                .filter(c -> c.name().equals("trunk"))
                .findFirst()
                .orElseThrow();
        assertThat(trunk.bounds().getBottom()).isLessThan(0.05f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pigeon", "chicken", "flamingo", "penguin", "robin", "ostrich"})
    void aFootThatStandsDoesNotSlide(String name) {
        Bird bird = Bird.of(bird("bird", "", Map.of(), 0.9, ""), Species.named(name), 7);
        Stride stride = Stride.of(bird);
        double leg = bird.breed().number("leg");
        for (double t = 0; t < 3; t += 0.004) {
            double a = stride.phase(0, t);
            double b = stride.phase(0, t + 0.001);
            boolean stands = stride.hops()
                    ? stride.leap(t) == 0 && stride.leap(t + 0.001) == 0
                    : b > a && stride.lift(a, leg) == 0 && stride.lift(b, leg) == 0;
            if (stands) {
                double before = stride.gone(t, bird.speed()) + stride.forward(a);
                double after = stride.gone(t + 0.001, bird.speed()) + stride.forward(b);
                assertThat(after).as(name + " at " + t).isCloseTo(before, within(0.02));
            }
        }
    }

    private int mean(Performer p, String cel) {
        Cel.Cycle c = Drawn.cycles(build(p)).stream()
                .filter(x -> x.name().equals(cel))
                .findFirst()
                .orElseThrow();
        Art art = Art.bake(
                c.bounds(), 90, Daylight.of(SCENE).light(), pen -> c.drawing().draw(pen, 0));
        long r = 0;
        long g = 0;
        long b = 0;
        long n = 1;
        try (Bitmap map = Bitmap.makeFromImage(art.image())) {
            for (int y = 0; y < map.getHeight(); y++) {
                for (int x = 0; x < map.getWidth(); x++) {
                    int argb = map.getColor(x, y);
                    if (argb >>> 24 > 200) {
                        r += Colours.red(argb);
                        g += Colours.green(argb);
                        b += Colours.blue(argb);
                        n++;
                    }
                }
            }
        }
        return Colours.argb(255, (double) r / n, (double) g / n, (double) b / n);
    }

    @Test
    void coloursAreTheSpeciesAndThePromptsOwn() {
        int swan = mean(bird("swan", "", Map.of(), 0, ""), "trunk");
        int crow = mean(bird("crow", "", Map.of(), 0, ""), "trunk");
        assertThat(Colours.luma(swan)).isGreaterThan(Colours.luma(crow) + 90);
        int macaw = mean(bird("parrot", "", Map.of(), 0, ""), "upper");
        assertThat(Colours.red(macaw)).isGreaterThan(Colours.blue(macaw) + 40);
        int blue = mean(bird("parrot", "", Map.of("colour", "#2a5cd8"), 0, ""), "upper");
        assertThat(Colours.blue(blue)).isGreaterThan(Colours.red(blue) + 30);
    }

    @Test
    void theSameSeedGivesTheSameBird() {
        Cel.Cycle a = Drawn.cycles(build(bird("owl", "", Map.of(), 0, ""))).get(3);
        Cel.Cycle b = Drawn.cycles(build(bird("owl", "", Map.of(), 0, ""))).get(3);
        assertThat(Drawn.look(a, 0)).isEqualTo(Drawn.look(b, 0));
    }

    @Test
    void aLandingBirdComesDownAndThenStands() {
        Figure f = build(bird("pigeon", "aloft", Map.of(), 0, "action.land"));
        assertThat(f.y().apply(0.0)).isGreaterThan(1.5);
        assertThat(f.y().apply(5.5)).isCloseTo(0, within(0.02));
        assertThat(f.contacts().apply(0.0)).isEmpty();
        assertThat(f.contacts().apply(5.5)).isNotEmpty();
    }

    @Test
    void theWordSaysMoreThanTheConcept() {
        Performer hawk =
                new Performer("it", "animal.eagle", "Hawks", Map.of(), 0, 3, 1, 1, 0, 0, List.of(), Optional.empty());
        assertThat(Species.of(hawk).orElseThrow().name()).isEqualTo("hawk");
        assertThat(rig.match(new Performer(
                        "it", "animal.cat", "cat", Map.of(), 0, 3, 1, 1, 0, 0, List.of(), Optional.empty())))
                .isZero();
    }
}
