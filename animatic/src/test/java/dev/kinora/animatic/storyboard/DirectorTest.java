package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.View;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DirectorTest {
    /** Share of the picture at each edge that screens may hide. */
    private static final double MARGIN = 0.05;

    static final List<String> PROMPTS = List.of(
            "Wide shot of a child flying a red kite in a grassy park, golden hour sunlight, camera slowly pans upward",
            "Close-up of a steaming coffee cup on a wooden table, morning light through blinds, soft depth of field",
            "A video of a cool cat on a motorcycle in the night",
            "A calico cat playing a piano on stage",
            "A girl riding a white horse along a beach at sunset",
            "Five dogs running through a snowy forest",
            "A dog chasing a cat in a garden",
            "An old man walking toward the camera in a foggy street at dawn",
            "A man walks down a road, the camera pans left",
            "A red sports car drives down a desert road, tracking shot",
            "A sea turtle swims over a coral reef",
            "An astronaut walks on the moon, camera pans right quickly",
            "A whale under water, camera tilts down",
            "A wizard reading a book in a library, watercolour style, palette of teal, sand and rust",
            "A fox in the snow, zoom out, then zoom in, then pan left",
            "Un chat noir dort sur un canapé dans le salon, lumière du soir",
            "Three apples on a kitchen table",
            "Portrait of an old woman smiling, camera pushes in",
            "A boy and a robot dancing on a stage, orbit shot",
            "A sailing boat on a stormy sea, lightning",
            "Two knights fighting in front of a castle, low angle, handheld",
            "A butterfly lands on a flower, extreme close-up",
            "Nine sheep on a hill in spring",
            "A crane shot over an elephant in the savanna");

    static Stream<Arguments> everyPromptInEverySize() {
        return PROMPTS.stream().flatMap(p -> Plans.SIZES.stream().map(f -> Arguments.of(p, f)));
    }

    @ParameterizedTest
    @MethodSource("everyPromptInEverySize")
    void theMainSubjectStaysInTheSafeArea(String prompt, Frame frame) {
        for (Scene scene : Plans.storyboard(prompt, frame, 3).shots()) {
            View view = new View(scene.frame(), scene.camera());
            Performer main = scene.performers().getFirst();
            for (double t :
                    new double[] {0, scene.frame().seconds() / 2, scene.frame().seconds()}) {
                double[] box = box(view, scene, main, t);

                assertThat(overlap(box[0], box[2], frame.width()))
                        .as("across at %s s of %s", t, scene)
                        .isGreaterThan(0.9);
                assertThat(overlap(box[1], box[3], frame.height()))
                        .as("up and down at %s s of %s", t, scene)
                        .isGreaterThan(0.8);
                double middle = (box[0] + box[2]) / 2;
                assertThat(middle).as("middle at %s s", t).isBetween(0.1 * frame.width(), 0.9 * frame.width());
                assertThat(box[1]).as("its head at %s s of %s", t, scene).isGreaterThan(-0.02 * frame.height());
            }
        }
    }

    /** Left, top, right, bottom on screen. */
    private static double[] box(View view, Scene scene, Performer p, double t) {
        double width = Measure.of(p.concept()).width()
                * p.size()
                / Measure.of(p.concept()).height();
        if (width / p.size() > 4) {
            width = p.size() * 4;
        }
        double x = p.x() + p.facing() * p.speed() * t;
        View.Shift s = view.at(t, p.z());
        return new double[] {
            view.screenX(x - width / 2, p.z()) * s.scale() + s.x(),
            view.screenY(p.lift() + p.size(), p.z()) * s.scale() + s.y(),
            view.screenX(x + width / 2, p.z()) * s.scale() + s.x(),
            view.screenY(p.lift(), p.z()) * s.scale() + s.y()
        };
    }

    /** Share of a span that lies in the safe area, of what can fit there. */
    private static double overlap(double from, double to, int side) {
        double low = side * MARGIN;
        double high = side * (1 - MARGIN);
        return (Math.min(to, high) - Math.max(from, low)) / Math.min(to - from, high - low);
    }

    @ParameterizedTest
    @MethodSource("everyPromptInEverySize")
    void everyNumberIsANumber(String prompt, Frame frame) {
        for (Scene scene : Plans.storyboard(prompt, frame, 5).shots()) {
            CameraPlan c = scene.camera();
            assertThat(DoubleStream.of(c.focal(), c.height(), c.horizon(), c.focus(), c.aperture(), c.travel()))
                    .allMatch(Double::isFinite);
            assertThat(c.height()).isPositive();
            assertThat(c.moves()).allMatch(m -> Double.isFinite(m.amount()) && m.end() > m.start());
            for (Performer p : scene.performers()) {
                assertThat(DoubleStream.of(p.x(), p.z(), p.size(), p.speed(), p.lift()))
                        .as(p.id())
                        .allMatch(Double::isFinite);
                assertThat(p.z()).as(p.id()).isPositive();
                assertThat(p.size()).as(p.id()).isPositive();
                assertThat(p.speed()).as(p.id()).isNotNegative();
                assertThat(p.facing()).isBetween(-1, 1);
                p.support().ifPresent(s -> assertThat(scene.performer(s)).as(s).isPresent());
                p.acts().forEach(a -> {
                    assertThat(a.start()).isNotNegative().isLessThan(a.end());
                    a.target().ifPresent(o -> assertThat(o).isNotEqualTo(p.id()));
                });
            }
            assertThat(scene.performers()).extracting(Performer::id).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wide shot of a child flying a red kite in a grassy park, golden hour sunlight, camera slowly pans upward | place.park | GOLDEN_HOUR | CLEAR | SUMMER
            Close-up of a steaming coffee cup on a wooden table, morning light through blinds | '' | MORNING | CLEAR | SUMMER
            A video of a cool cat on a motorcycle in the night | place.waterfront | NIGHT | CLEAR | SUMMER
            A girl riding a white horse along a beach at sunset | place.beach | SUNSET | CLEAR | SUMMER
            An old man walking in a foggy street at dawn | place.street | DAWN | FOG | SUMMER
            Rainy city street at night with neon lights | place.street | NIGHT | RAIN | SUMMER
            A sailing boat on a stormy sea, midday | place.sea | NOON | STORM | SUMMER
            A bird's eye view of a farm in autumn at dusk | place.farm | DUSK | CLEAR | AUTUMN
            A wolf in the snow at night | place.forest | NIGHT | SNOW | WINTER
            A dolphin at noon | place.underwater | NOON | CLEAR | SUMMER
            A boy skates on a frozen lake at noon | place.lake | NOON | CLEAR | WINTER
            A skier on a ski slope at noon | place.ski-slope | NOON | CLEAR | WINTER
            Un renard dans la neige, au crépuscule | place.meadow | DUSK | SNOW | WINTER
            """)
    void saysWhereAndWhen(String prompt, String place, TimeOfDay time, Weather weather, Season season) {
        Scene scene = Plans.scene(prompt);

        assertThat(scene.place().concept()).isEqualTo(place);
        assertThat(scene.place().time()).isEqualTo(time);
        assertThat(scene.place().weather()).isEqualTo(weather);
        assertThat(scene.place().season()).isEqualTo(season);
    }

    @Test
    void aKiteFliesFromTheHandOfWhoFliesIt() {
        Scene scene = Plans.scene(PROMPTS.getFirst());
        Performer child = Plans.performer(scene, "person.child");
        Performer kite = Plans.performer(scene, "prop.kite");

        assertThat(scene.performers().getFirst()).isEqualTo(child);
        assertThat(child.does("action.fly-kite")).isTrue();
        assertThat(child.acts().getFirst().target()).contains(kite.id());
        assertThat(kite.support()).contains(child.id());
        assertThat(kite.lift()).isGreaterThan(child.size());
        assertThat(kite.look("colour", "")).matches("#[c-f].[0-5].[0-5].");
        assertThat(scene.camera().moves()).extracting(CameraMove::kind).contains(CameraMove.Kind.TILT);
        assertThat(scene.camera().moves().getFirst().amount()).isPositive();
    }

    @Test
    void aKiteBesideASmallFlierHangsFarAndHigh() {
        Scene scene = Plans.scene("Wide shot of a dog flying a red kite in a grassy park");
        Performer dog = Plans.performer(scene, "animal.dog");
        Performer kite = Plans.performer(scene, "prop.kite");
        double share = kite.size() * scene.camera().focal() / kite.z();

        assertThat(share).as("of the frame's height").isBetween(0.1, 0.2201);
        assertThat(Math.abs(kite.x() - dog.x())).isGreaterThan(1.2 * dog.size());
        assertThat(kite.lift()).isGreaterThan(1.5 * dog.size());
    }

    @Test
    void aCupInACloseUpLiesOnTheSurfaceThatWasNamed() {
        Scene scene = Plans.scene(PROMPTS.get(1));

        assertThat(scene.performers()).extracting(Performer::concept).containsExactly("prop.coffee-cup");
        assertThat(scene.place().trait("shot", "")).isEqualTo("close");
        assertThat(scene.place().trait("surface", "")).isEqualTo("wood");
        assertThat(scene.place().trait("light", "")).isEqualTo("blinds");
        assertThat(scene.place().inside()).isTrue();
        assertThat(scene.camera().aperture()).isGreaterThan(0.5);
        assertThat(scene.camera().focus()).isLessThan(2);
    }

    @Test
    void aSmallThingInAWidePlaceIsNotPutOnATable() {
        assertThat(Plans.scene("A lantern in a dark forest").place().trait("shot", ""))
                .isEmpty();
    }

    @Test
    void aRiderAndWhatCarriesItMoveAsOne() {
        for (String prompt : List.of(PROMPTS.get(2), PROMPTS.get(4), "A bear rides a bicycle")) {
            Scene scene = Plans.scene(prompt);
            Performer rider = scene.performers().getFirst();
            Performer mount = scene.performer(rider.support().orElseThrow()).orElseThrow();

            assertThat(rider.does("action.ride")).as(prompt).isTrue();
            assertThat(mount.speed()).as(prompt).isEqualTo(rider.speed()).isPositive();
            assertThat(mount.facing()).isEqualTo(rider.facing());
            assertThat(mount.x()).isEqualTo(rider.x());
            assertThat(scene.camera().travel()).isEqualTo(rider.facing() * rider.speed());
        }
    }

    @Test
    void aPlayerSitsAtItsPiano() {
        Scene scene = Plans.scene(PROMPTS.get(3));
        Performer cat = scene.performers().getFirst();

        assertThat(cat.look("coat", "")).isEqualTo("calico");
        assertThat(cat.acts().getFirst().verb()).isEqualTo("action.play");
        assertThat(cat.support().flatMap(scene::performer).map(Performer::concept))
                .contains("prop.piano");
        assertThat(scene.place().inside()).isTrue();
    }

    @Test
    void whoIsChasedRunsToo() {
        Scene scene = Plans.scene("A dog chasing a cat in a garden");

        assertThat(Plans.performer(scene, "animal.cat").speed())
                .isEqualTo(Plans.performer(scene, "animal.dog").speed())
                .isPositive();
    }

    @Test
    void whoComesTowardTheCameraIsNotLeftBehindByIt() {
        Scene scene = Plans.scene(PROMPTS.get(7));

        assertThat(scene.performers().getFirst().facing()).isZero();
        assertThat(scene.camera().travel()).isZero();
    }

    @Test
    void whatStandsBehindIsFartherAndSeenWhole() {
        Scene scene = Plans.scene("A small dog in front of a truck");
        Performer dog = scene.performers().getFirst();
        Performer truck = Plans.performer(scene, "vehicle.truck");

        assertThat(truck.z()).isGreaterThan(dog.z() * 2);
        View view = new View(scene.frame(), scene.camera());
        assertThat(view.screenY(truck.size(), truck.z())).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Five dogs running through a forest | 5
            Nine sheep on a hill | 9
            Three apples on a kitchen table | 3
            Three cats on a sofa | 3
            Two knights fighting in front of a castle | 2
            Seven children in a park | 7
            """)
    void everyOneThatWasCountedIsSeenAndStandsApart(String prompt, int count) {
        for (Frame frame : Plans.SIZES) {
            Scene scene = Plans.storyboard(prompt, frame, 3).shots().getFirst();
            View view = new View(scene.frame(), scene.camera());
            String concept = scene.performers().getFirst().concept();
            List<Performer> all = scene.performers().stream()
                    .filter(p -> p.concept().equals(concept))
                    .toList();

            // A few small things that lie together are one heap that knows how many it is.
            assertThat(all.stream()
                            .mapToInt(p -> Integer.parseInt(p.look("many", "1")))
                            .sum())
                    .isEqualTo(count);
            for (Performer p : all) {
                double x = view.screenX(p.x(), p.z());
                assertThat(x).as(p + " in " + frame).isBetween(0.02 * frame.width(), 0.98 * frame.width());
            }
            double[] columns = all.stream()
                    .mapToDouble(p -> view.screenX(p.x(), p.z()))
                    .sorted()
                    .toArray();
            double apart =
                    Measure.of(concept).width() * view.scale(all.getFirst().z()) * 0.4;
            for (int i = 1; i < columns.length; i++) {
                assertThat(columns[i] - columns[i - 1])
                        .as(Arrays.toString(columns))
                        .isGreaterThan(apart);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pans left,PAN,-1",
        "pans right,PAN,1",
        "tilts down,TILT,-1",
        "dollies in,DOLLY,1",
        "zooms out,ZOOM,-1",
        "cranes up,CRANE,1",
        "trucks right,TRUCK,1"
    })
    void theCameraMovesAsAsked(String words, CameraMove.Kind kind, int sign) {
        Scene scene = Plans.scene("A horse in a field, the camera " + words);
        View view = new View(scene.frame(), scene.camera());
        double end = scene.frame().seconds();

        assertThat(scene.camera().moves().getFirst().kind()).isEqualTo(kind);
        assertThat(Math.signum(scene.camera().moves().getFirst().amount())).isEqualTo(sign);
        double z = scene.performers().getFirst().z();
        View.Shift from = view.at(0, z);
        View.Shift to = view.at(end, z);
        double moved =
                Math.hypot(to.x() - from.x(), to.y() - from.y()) / view.height() + Math.abs(to.scale() - from.scale());
        assertThat(moved).as("visible").isGreaterThan(0.04);
    }

    @Test
    void theSameSeedStagesAlikeAndAnotherDifferently() {
        for (String prompt : PROMPTS) {
            assertThat(Plans.storyboard(prompt, Plans.LANDSCAPE, 9))
                    .isEqualTo(Plans.storyboard(prompt, Plans.LANDSCAPE, 9));
            Set<String> staged = new HashSet<>();
            for (long seed = 0; seed < 12; seed++) {
                Scene s =
                        Plans.storyboard(prompt, Plans.LANDSCAPE, seed).shots().getFirst();
                staged.add(s.place().time() + " " + s.camera() + " "
                        + s.performers().stream()
                                .map(p -> p.x() + " " + p.facing())
                                .collect(Collectors.joining()));
            }
            assertThat(staged).as(prompt).hasSizeGreaterThan(1);
        }
    }

    @Test
    void shotsShareTheTimeAndTheHour() {
        Storyboard board = Plans.storyboard(
                "Shot 1: a fox in the snow. Shot 2: close-up of the fox. Shot 3: the fox runs away",
                Plans.LANDSCAPE,
                1);

        assertThat(board.shots()).extracting(s -> s.frame().frames()).containsExactly(80, 80, 80);
        assertThat(board.shots())
                .extracting(s -> s.place().time())
                .containsOnly(board.shots().getFirst().place().time());
        assertThat(board.shots()).extracting(Scene::seed).doesNotHaveDuplicates();
        assertThat(board.shots().get(1).camera().focal())
                .isGreaterThan(board.shots().getFirst().camera().focal());
    }

    @Test
    void namedTimesAreKept() {
        Storyboard board =
                Plans.storyboard("[0:00] a cat in a garden [0:02] a dog on a beach [0:06] a lake", Plans.LANDSCAPE, 1);

        assertThat(board.shots()).extracting(s -> s.frame().frames()).containsExactly(60, 120, 60);
    }

    @ParameterizedTest
    @CsvSource({"200,120", "200,14", "3,1", "40,600", "7,100"})
    void anyNumberOfShotsFillsTheTimeExactly(int shots, int frames) {
        Frame frame = new Frame(320, 180, 30, frames);

        Storyboard board = Plans.storyboard("a cat. cut to a dog. ".repeat(shots / 2 + 1), frame, 1);

        assertThat(board.shots().stream().mapToInt(s -> s.frame().frames()).sum())
                .isEqualTo(frames);
        assertThat(board.shots()).allMatch(s -> s.frame().frames() >= Math.min(frames, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "[0:30] a cat [0:02] a dog [99999999:59] a lake",
        "a cat (999999999999s) [0:01] a dog",
        "[0:00] a cat [0:00] a dog [0:00] a lake"
    })
    void timesThatCannotBeKeptStillFillTheClip(String prompt) {
        Storyboard board = Plans.storyboard(prompt, Plans.LANDSCAPE, 1);

        assertThat(board.shots().stream().mapToInt(s -> s.frame().frames()).sum())
                .isEqualTo(240);
        assertThat(board.shots()).allMatch(s -> s.frame().frames() >= 15);
    }

    @Test
    void nothingSaidIsStillAPicture() {
        for (String prompt : List.of("", " ", "?!", "qwrtz blorf")) {
            Scene scene = Plans.scene(prompt);

            assertThat(scene.place().concept()).as(prompt).isNotBlank();
            assertThat(scene.frame()).isEqualTo(Plans.LANDSCAPE);
        }
        assertThat(Plans.scene("qwrtz blorf").unmatched()).contains("qwrtz", "blorf");
    }

    @Test
    void thousandsOfThingsStayAFew() {
        Scene scene = Plans.scene("a cat and a dog and nine horses and ".repeat(900));

        assertThat(scene.performers()).hasSizeBetween(10, 24);
    }

    @Test
    void wordsInQuotesBecomeCaptions() {
        Scene scene = Plans.scene("A robot says \"hello there\", title card \"THE END\"");

        assertThat(scene.captions()).extracting(Caption::text).contains("hello there", "THE END");
        assertThat(scene.captions()).allMatch(c -> c.start() < c.end() && c.end() <= 8);
    }

    @Test
    void aCameraThatComesDownStaysAboveTheGround() {
        Scene scene = Plans.scene("Wide shot of three farmers in a vineyard, the camera quickly cranes down");

        assertThat(scene.camera().moves()).isNotEmpty().allSatisfy(m -> {
            assertThat(m.amount()).isNegative();
            assertThat(scene.camera().height() + m.amount()).isGreaterThan(0.3);
        });
    }
}
