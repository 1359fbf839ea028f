package dev.kinora.bench;

import dev.kinora.animatic.engine.Plan;
import dev.kinora.animatic.engine.RenderTimes;
import dev.kinora.animatic.engine.Renderer;
import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FrameLoop;
import dev.kinora.animatic.film.Repertoires;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.media.EncodeSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.FrameEncoder;
import dev.kinora.media.Preset;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole renders, with where the time went, beside encoding the very same frames alone. Arguments: {@code WxH} (default
 * 1280x720), seconds (8), counted runs (5), cache folder of the FFmpeg programs; prompts follow, default are the four of
 * the guide. The first run of each prompt is printed as the cold one and not counted.
 */
public final class RenderBench {
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    private RenderBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String[] size = (args.length > 0 ? args[0] : "1280x720").split("x", -1);
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Path cache = Path.of(args.length > 3 ? args[3] : System.getProperty("java.io.tmpdir") + "/kinora-bench");
        List<String> prompts = args.length > 4
                ? List.of(args).subList(4, args.length)
                : List.of(
                        "Wide shot of a child flying a red kite in a grassy park, golden hour sunlight, camera slowly pans"
                                + " upward",
                        "Close-up of a steaming coffee cup on a wooden table, morning light through blinds, soft depth of"
                                + " field",
                        "A video of a cool cat on a motorcycle in the night",
                        "A calico cat playing a piano on stage");
        FfmpegPrograms programs = FfmpegPrograms.bundled(cache);
        Path folder = Files.createTempDirectory("kinora-bench-");
        int threads = Runtime.getRuntime().availableProcessors();
        System.out.printf(
                "%d threads, %s, %d s, %d runs; milliseconds, median of the counted runs%n%n",
                threads, String.join("x", size), seconds, runs);
        System.out.println(
                "| prompt | cold | whole | plan | sound | bake | frames | (draw) | (finish) | close | encode alone | ratio |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (String prompt : prompts) {
            Frame frame = new Frame(Integer.parseInt(size[0]), Integer.parseInt(size[1]), 30, seconds * 30);
            row(prompt, frame, runs, new Renderer(programs, threads, DEADLINE), programs, folder);
        }
        Files.delete(folder);
    }

    private static void row(
            String prompt, Frame frame, int runs, Renderer renderer, FfmpegPrograms programs, Path folder)
            throws IOException, InterruptedException {
        List<long[]> all = new ArrayList<>();
        long cold = 0;
        for (int i = 0; i <= runs; i++) {
            long start = System.nanoTime();
            Plan plan = Plan.of(prompt, frame, 1);
            long planned = System.nanoTime();
            Path out = folder.resolve("bench.mp4");
            RenderTimes t = renderer.render(plan, folder, out, p -> {});
            long whole = (System.nanoTime() - start) / 1_000_000;
            Files.delete(out);
            if (i == 0) {
                cold = whole;
            } else {
                all.add(new long[] {
                    whole,
                    (planned - start) / 1_000_000,
                    t.sound(),
                    t.bake(),
                    t.frames(),
                    t.draw(),
                    t.finish(),
                    t.encode()
                });
            }
        }
        long alone = alone(Plan.of(prompt, frame, 1), programs, folder, runs);
        StringBuilder line = new StringBuilder("| " + prompt + " | " + cold);
        for (int c = 0; c < 8; c++) {
            int column = c;
            line.append(" | ").append(median(all.stream().map(r -> r[column]).toList()));
        }
        long whole = median(all.stream().map(r -> r[0]).toList());
        System.out.printf("%s | %d | %.1f |%n", line, alone, (double) whole / alone);
    }

    /** Median milliseconds of encoding the frames of a plan out of a file in the page cache. */
    private static long alone(Plan plan, FfmpegPrograms programs, Path folder, int runs)
            throws IOException, InterruptedException {
        Path raw = folder.resolve("frames.i420");
        Frame frame = plan.storyboard().shots().getFirst().frame();
        int count = 0;
        try (FileChannel channel = FileChannel.open(raw, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (Scene shot : plan.storyboard().shots()) {
                new FrameLoop(Runtime.getRuntime().availableProcessors())
                        .run(new Film(shot, Repertoires.all()), (n, i420) -> {
                            ByteBuffer b = ByteBuffer.wrap(i420);
                            while (b.hasRemaining()) {
                                channel.write(b);
                            }
                        });
                count += shot.frame().frames();
            }
        }
        List<Long> times = new ArrayList<>();
        EncodeSpec spec = new EncodeSpec(
                frame.width(), frame.height(), frame.fps(), 1, Preset.ULTRAFAST, 20, Optional.empty(), DEADLINE);
        byte[] buffer = new byte[spec.frameBytes()];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            Path out = folder.resolve("alone.mp4");
            try (FileChannel channel = FileChannel.open(raw);
                    FrameEncoder encoder = FrameEncoder.open(programs, spec, out)) {
                for (int n = 0; n < count; n++) {
                    ByteBuffer b = ByteBuffer.wrap(buffer);
                    while (b.hasRemaining() && channel.read(b) >= 0) {
                        continue;
                    }
                    encoder.write(buffer);
                }
                encoder.finish();
            }
            times.add((System.nanoTime() - start) / 1_000_000);
            Files.delete(out);
        }
        Files.delete(raw);
        return median(times);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }
}
