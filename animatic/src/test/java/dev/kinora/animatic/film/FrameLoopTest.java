package dev.kinora.animatic.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FrameLoopTest {
    private static final Frame SMALL = new Frame(160, 90, 30, 12);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private static Film paper(Frame frame) {
        return new Film(
                Paper.scene(frame, Paper.camera(0.5), Paper.performer("a-1", "person")),
                new Repertoire(List.of(Paper.setting(1)), List.of(Paper.rig(1))));
    }

    private static Scene scene(String place, Map<String, String> traits, CameraPlan camera, Performer... performers) {
        Place where = new Place(
                place, traits.containsKey("shot"), TimeOfDay.GOLDEN_HOUR, Weather.RAIN, Season.SUMMER, traits);
        return new Scene(SMALL, 11, where, List.of(), "", "", camera, List.of(performers), List.of(), List.of());
    }

    static Stream<Arguments> scenes() {
        CameraMove zoom = new CameraMove(CameraMove.Kind.ZOOM, 0.2, 0, 0.4);
        CameraMove hand = new CameraMove(CameraMove.Kind.HANDHELD, 0.02, 0, 0.4);
        CameraMove dolly = new CameraMove(CameraMove.Kind.DOLLY, 1, 0, 0.4);
        CameraPlan table = new CameraPlan(2.2, 0.2, -0.07, 0.48, 0.6, 0, List.of(zoom));
        Performer cup = new Performer(
                "cup-1",
                "prop.coffee-cup",
                "cup",
                Map.of("traits", "steaming"),
                0,
                0.48,
                0.1,
                1,
                0,
                0,
                List.of(),
                Optional.empty());
        Performer bike = Paper.performer("motorcycle-1", "vehicle.motorcycle");
        return Stream.of(
                Arguments.of("land, rigid", scene("place.park", Map.of(), Paper.camera(0, zoom, hand))),
                Arguments.of("land, travelling", scene("place.forest", Map.of(), Paper.camera(8, dolly))),
                Arguments.of("table", scene("", Map.of("shot", "close", "surface", "wood"), table, cup)),
                Arguments.of(
                        "rider",
                        scene(
                                "place.road",
                                Map.of(),
                                Paper.camera(0.3),
                                Paper.on(Paper.performer("cat-1", "animal.cat"), "motorcycle-1"),
                                bike)),
                Arguments.of(
                        "person",
                        scene("place.beach", Map.of(), Paper.camera(0), Paper.performer("girl-1", "person.girl"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void threadsAndOrderDoNotChangeAPixel(String name, Scene scene) throws Exception {
        Film film = new Film(scene, Repertoires.all());
        List<Integer> backwards = new ArrayList<>();
        try (FramePainter painter = new FramePainter(film)) {
            byte[] frame = new byte[SMALL.width() * SMALL.height() * 3 / 2];
            for (int n = SMALL.frames() - 1; n >= 0; n--) {
                painter.paint(n, frame);
                backwards.addFirst(Arrays.hashCode(frame));
            }
        }
        for (int threads : new int[] {1, 2, 4}) {
            assertThat(hashes(new Film(scene, Repertoires.all()), threads))
                    .as(threads + " threads")
                    .isEqualTo(backwards);
        }
        assertThat(film.mishaps().count()).as("broken parts").isZero();
        assertThat(Set.copyOf(backwards)).as("something moves").hasSizeGreaterThan(SMALL.frames() / 2);
    }

    private static List<Integer> hashes(Film film, int threads) throws Exception {
        List<Integer> hashes = new ArrayList<>();
        new FrameLoop(threads).run(film, (n, i420) -> {
            assertThat(n).isEqualTo(hashes.size());
            hashes.add(Arrays.hashCode(i420));
        });
        return hashes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void everyFrameComesOnceAndInOrder(int threads) throws Exception {
        List<Integer> seen = new ArrayList<>();

        new FrameLoop(threads).run(paper(new Frame(32, 18, 30, 100)), (n, i420) -> seen.add(n));

        assertThat(seen).hasSize(100).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aSinkThatFailsEndsTheLoop(int threads) {
        Set<Thread> before = threads();
        List<Integer> seen = new ArrayList<>();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new FrameLoop(threads).run(paper(new Frame(32, 18, 30, 3000)), (n, i420) -> {
                    seen.add(n);
                    if (n == 4) {
                        throw new IOException("full");
                    }
                }))
                .withMessage("full");

        assertThat(seen).containsExactly(0, 1, 2, 3, 4);
        assertThat(newThreads(before)).isEmpty();
    }

    @Test
    void anInterruptionEndsTheLoopSoonAndLeaksNoThread() throws Exception {
        Film film = paper(new Frame(640, 360, 30, 100_000));
        film.stage();
        CountDownLatch running = new CountDownLatch(3);
        AtomicReference<Throwable> end = new AtomicReference<>();
        Set<Thread> before = threads();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                new FrameLoop(2).run(film, (n, i420) -> running.countDown());
            } catch (IOException | InterruptedException | RuntimeException e) {
                end.set(e);
            }
        });
        assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

        long asked = System.nanoTime();
        caller.interrupt();

        assertThat(caller.join(AT_ONCE)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(AT_ONCE);
        assertThat(end.get()).isInstanceOf(InterruptedException.class);
        assertThat(newThreads(before)).isEmpty();
    }

    @Test
    void whatCannotBeCaughtInsideAFigureEndsTheLoopWithItsCause() {
        Set<Thread> before = threads();
        Film film = new Film(
                Paper.scene(SMALL, Paper.camera(0), Paper.performer("a-1", "person")),
                new Repertoire(List.of(Paper.setting(1)), List.of(Paper.overflows())));

        assertThatIllegalStateException()
                .isThrownBy(() -> new FrameLoop(2).run(film, (n, i420) -> {}))
                .withCauseInstanceOf(StackOverflowError.class);
        assertThat(newThreads(before)).isEmpty();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("pool-"))
                .collect(Collectors.toSet());
    }

    private static List<Thread> newThreads(Set<Thread> before) {
        return threads().stream()
                .filter(t -> !before.contains(t) && t.isAlive())
                .toList();
    }
}
