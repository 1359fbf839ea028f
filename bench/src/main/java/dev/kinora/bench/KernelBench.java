package dev.kinora.bench;

import dev.kinora.animatic.paint.Compositor;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.FinishPass;
import dev.kinora.animatic.paint.Reframe;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.skija.impl.Library;
import io.github.humbleui.types.Rect;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The loops that run over every pixel of every frame, at 1280x720, each beside the raster library's way of doing the same
 * where it has one. Arguments are JMH's.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
public class KernelBench {
    private static final int W = 1280;
    private static final int H = 720;
    private static final int ROOM = 40;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment frame = arena.allocate(4L * W * H, 64);
    private final MemorySegment rest = arena.allocate(4L * (W + ROOM) * (H + ROOM), 64);
    private final byte[] i420 = new byte[W * H * 3 / 2];
    private final FinishPass finish = new FinishPass(W, H, Finish.GOLDEN);
    private final Reframe reframe = new Reframe(W + ROOM, H + ROOM, W, H);
    private final Compositor compositor = new Compositor(frame, W, H);
    private final Surface surface;
    private final Image plane;
    private final Paint paint = new Paint();
    private int n;

    /** With a plane of which half is empty, as a row of trees is. */
    public KernelBench() {
        Library.staticLoad();
        surface = Surface.makeRasterDirect(ImageInfo.makeN32Premul(W, H), frame.address(), 4L * W);
        surface.getCanvas().clear(0xFF305070);
        try (Surface art = Surface.makeRasterN32Premul(W + ROOM, H + ROOM);
                Paint green = new Paint().setColor(0xFF40A050)) {
            art.getCanvas().clear(0);
            for (int x = 0; x < W; x += 80) {
                art.getCanvas().drawOval(Rect.makeXYWH(x, H / 2f, 90, H / 2f), green);
            }
            plane = art.makeImageSnapshot();
        }
    }

    /** Gives native memory back. */
    @TearDown
    public void tearDown() {
        plane.close();
        paint.close();
        surface.close();
        arena.close();
    }

    /** Bloom, tone curve, grade, vignette, grain, I420. */
    @Benchmark
    public byte[] finish() {
        finish.apply(frame, n++, i420);
        return i420;
    }

    /** A pan or tilt over a picture that is already drawn. */
    @Benchmark
    public void reframeSlid() {
        reframe.apply(rest, frame, 1, -3.3 - n++ % 10, -20.4);
    }

    /** A zoom over it. */
    @Benchmark
    public void reframeZoomed() {
        reframe.apply(rest, frame, 1.02 + n++ % 10 * 1e-3, -3.3, -20.4);
    }

    /** A half empty plane that slides between pixels. */
    @Benchmark
    public void planeSlid() {
        compositor.draw(plane, new Compositor.Lay(1, 1, -3.3 - n++ % 10, -20.4), 1);
    }

    /** The same by the raster library. */
    @Benchmark
    public void planeSlidByLibrary() {
        library(1);
    }

    /** A half empty plane that comes nearer. */
    @Benchmark
    public void planeZoomed() {
        double scale = 1.02 + n++ % 10 * 1e-3;
        compositor.draw(plane, new Compositor.Lay(scale, scale, -3.3, -20.4), 1);
    }

    /** The same by the raster library. */
    @Benchmark
    public void planeZoomedByLibrary() {
        library(1.02 + n++ % 10 * 1e-3);
    }

    private void library(double scale) {
        surface.getCanvas()
                .drawImageRect(
                        plane,
                        Rect.makeWH(W + ROOM, H + ROOM),
                        Rect.makeXYWH(
                                -3.3f - n++ % 10, -20.4f, (float) ((W + ROOM) * scale), (float) ((H + ROOM) * scale)),
                        SamplingMode.LINEAR,
                        paint,
                        true);
    }

    /** Runs all of them, or those that JMH's own arguments choose. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include(KernelBench.class.getSimpleName())
                        .build())
                .run();
    }
}
