package dev.kinora.animatic.stage.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.road.Road;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.vehicle.BicycleRig;
import dev.kinora.animatic.stage.vehicle.MotorcycleRig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnimalRigTest {
    private static final double SCALE = 90;
    private final AnimalRig rig = new AnimalRig();

    static List<String> concepts() {
        return List.copyOf(Bestiary.concepts());
    }

    private static Performer animal(String concept, Map<String, String> look, double speed, String verb) {
        List<Act> acts = verb.isEmpty() ? List.of() : List.of(new Act(verb, 0, 4, Optional.empty()));
        return new Performer("it", concept, concept, look, 0, 3, 1, 1, speed, 0, acts, Optional.empty());
    }

    private static Rig.Cast cast(Map<String, Figure> built) {
        Frame frame = new Frame(640, 360, 30, 120);
        CameraPlan camera = new CameraPlan(1.25, 1, 0.5, 3, 0, 0, List.of());
        Place place = new Place("", false, TimeOfDay.NIGHT, Weather.CLEAR, Season.SUMMER, Map.of());
        Scene scene = new Scene(frame, 11, place, List.of(), "", "", camera, List.of(), List.of(), List.of());
        return new Rig.Cast(
                scene, new View(frame, camera), Daylight.of(place, 1).light(), built);
    }

    private static Art bake(Cel.Cycle cel, int phase) {
        return Art.bake(cel.bounds(), SCALE, cast(Map.of()).light(), pen -> cel.drawing()
                .draw(pen, phase));
    }

    private static byte[] pixels(Art art) {
        java.nio.ByteBuffer b = art.image().peekPixels();
        byte[] bytes = new byte[java.util.Objects.requireNonNull(b).remaining()];
        b.get(bytes);
        return bytes;
    }

    private static void sound(Figure figure) {
        for (Cel cel : figure.cels()) {
            if (cel instanceof Cel.Cycle c) {
                for (double t = 0; t < 8; t += 0.07) {
                    assertThat(c.phase().applyAsInt(t)).as(c.name()).isBetween(0, c.count() - 1);
                    assertThat(c.move().apply(t).radians()).as(c.name()).isFinite();
                }
                Art art = bake(c, 0);
                byte[] p = pixels(art);
                int w = art.image().getWidth();
                int h = art.image().getHeight();
                boolean something = false;
                for (int i = 3; i < p.length; i += 4) {
                    int x = i / 4 % w;
                    int y = i / 4 / w;
                    something |= p[i] != 0;
                    if ((x == 0 || y == 0 || x == w - 1 || y == h - 1) && (p[i] & 255) > 40) {
                        throw new AssertionError(figure.id() + "/" + c.name() + " leaves its bounds at " + x + "," + y);
                    }
                }
                assertThat(something).as(c.name() + " draws").isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void everySpeciesStandsInsideItsBounds(String concept) {
        Performer p = animal(concept, Map.of(), 0, "");
        assertThat(rig.match(p)).isEqualTo(3);
        sound(rig.build(p, cast(Map.of())));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void everySpeciesSitsInsideItsBounds(String concept) {
        sound(rig.build(animal(concept, Map.of(), 0, "action.sit"), cast(Map.of())));
    }

    @Test
    void walkersHaveFourFeetOnOrAboveTheGround() {
        Figure f = rig.build(animal("animal.fox", Map.of(), 0.8, ""), cast(Map.of()));
        for (double t = 0; t < 3; t += 0.05) {
            assertThat(f.contacts().apply(t)).hasSize(5).allSatisfy(c -> assertThat(c.lift())
                    .isBetween(0.0, 0.4));
        }
    }

    @Test
    void aStandingFootStaysWhereItIs() {
        for (double speed : new double[] {40, 120, 250, 500}) {
            Gait gait = Gait.of(speed);
            for (double t = 0; t < 2; t += 0.01) {
                double a = gait.phase(1, t);
                double b = gait.phase(1, t + 0.01);
                if (a < b && b < gait.kind().duty) {
                    double moved = gait.reach(b) - gait.reach(a) + speed * 0.01;
                    assertThat(moved).isBetween(-1e-6, 1e-6);
                }
            }
        }
    }

    @Test
    void ridersSitOnTheirVehicleAndShakeWithIt() {
        Performer bike = new Performer(
                "bike", "vehicle.motorcycle", "", Map.of(), 0, 3, 1.15, 1, 10, 0, List.of(), Optional.empty());
        Figure vehicle = new MotorcycleRig().build(bike, cast(Map.of()));
        Performer p = new Performer(
                "it", "animal.cat", "", Map.of("mood", "cool"), 0, 3, 1.1, 1, 0, 0, List.of(), Optional.of("bike"));
        Figure rider = rig.build(p, cast(Map.of("bike", vehicle)));
        assertThat(rider.x().apply(2.0)).isEqualTo(vehicle.x().apply(2.0));
        assertThat(rider.cels())
                .extracting(c -> c instanceof Cel.Cycle x ? x.name() : "")
                .contains("scarf", "glint");
        sound(rider);
        sound(vehicle);
    }

    @Test
    void cyclistsKeepTheirFeetOnThePedals() {
        Performer bicycle = new Performer(
                "bicycle", "vehicle.bicycle", "", Map.of(), 0, 3, 1.05, 1, 4, 0, List.of(), Optional.empty());
        Figure vehicle = new BicycleRig().build(bicycle, cast(Map.of()));
        Performer p =
                new Performer("it", "animal.bear", "", Map.of(), 0, 3, 1.1, 1, 0, 0, List.of(), Optional.of("bicycle"));
        Figure rider = rig.build(p, cast(Map.of("bicycle", vehicle)));
        Cel.Cycle foot = (Cel.Cycle) rider.cels().stream()
                .filter(c -> c instanceof Cel.Cycle x && x.name().equals("near-foot"))
                .findFirst()
                .orElseThrow();
        Anchor rest = vehicle.anchors().find("pegNear", 0).orElseThrow();
        for (double t = 0; t < 2; t += 0.1) {
            Anchor peg = vehicle.anchors().find("pegNear", t).orElseThrow();
            assertThat(foot.move().apply(t).dx()).isCloseTo(peg.x() - rest.x(), within(1e-9));
            assertThat(foot.move().apply(t).dy()).isCloseTo(peg.y() - rest.y(), within(1e-9));
        }
        sound(rider);
        sound(vehicle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vehicle.car", "vehicle.sports-car", "vehicle.van"})
    void carsStayInsideTheirBounds(String concept) {
        Performer car = new Performer("car", concept, "", Map.of(), 0, 3, 1.4, 1, 4, 0, List.of(), Optional.empty());
        sound(Road.rig().build(car, cast(Map.of())));
    }

    @Test
    void theSameSceneIsDrawnTheSame() {
        Performer p = animal("animal.cat", Map.of("coat", "calico"), 0, "action.sit");
        List<Cel> a = rig.build(p, cast(Map.of())).cels();
        List<Cel> b = rig.build(p, cast(Map.of())).cels();
        for (int i = 0; i < a.size(); i++) {
            assertThat(pixels(bake((Cel.Cycle) a.get(i), 0))).isEqualTo(pixels(bake((Cel.Cycle) b.get(i), 0)));
        }
    }

    @Test
    void coatsDiffer() {
        Cel.Cycle calico = body("calico");
        Cel.Cycle siamese = body("siamese");
        assertThat(pixels(bake(calico, 0))).isNotEqualTo(pixels(bake(siamese, 0)));
    }

    private Cel.Cycle body(String coat) {
        return rig.build(animal("animal.cat", Map.of("coat", coat), 0, "action.sit"), cast(Map.of())).cels().stream()
                .map(c -> (Cel.Cycle) c)
                .filter(c -> c.name().equals("body"))
                .findFirst()
                .orElseThrow();
    }
}
