package dev.kinora.animatic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.engine.AttemptToken;
import dev.kinora.engine.Canvas;
import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.FileSink;
import dev.kinora.engine.MediaInput;
import dev.kinora.engine.Observation;
import dev.kinora.engine.Op;
import dev.kinora.engine.Phase;
import dev.kinora.engine.Rational;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.SourceRender;
import dev.kinora.engine.VideoEngine;
import dev.kinora.media.FfmpegPrograms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An animatic engine whose videos are looked at. */
final class Renders implements AutoCloseable {
    static final FfmpegPrograms PROGRAMS = FfmpegPrograms.bundled(Path.of("target", "ffmpeg"));
    private static final Pattern SIMILARITY = Pattern.compile("SSIM .*All:([0-9.]+)");

    private final Path folder;
    private final VideoEngine engine;
    private int made;

    /** What a render came to. */
    record Made(Path file, Observation end) {
        /** The video as the source of a next one. */
        SourceRender source(String prompt, int frames) {
            return new SourceRender(
                    prompt,
                    OptionalLong.of(7),
                    frames,
                    Optional.ofNullable(end.facts().get("recipe")));
        }
    }

    Renders(Path folder) {
        this.folder = folder;
        EngineToolkit toolkit =
                new EngineToolkit(InstantSource.system(), folder, PROGRAMS.ffmpeg(), PROGRAMS.ffprobe(), 2);
        engine = new AnimaticProvider().create(new EngineId("animatic"), Map.of(), toolkit);
    }

    static RenderSpec spec(Op op, String prompt, Canvas canvas, int frames, List<MediaInput> media) {
        return new RenderSpec(
                op,
                "animatic",
                prompt,
                Optional.empty(),
                canvas,
                frames,
                Rational.fps(30),
                OptionalLong.of(7),
                true,
                media,
                Map.of());
    }

    static RenderSpec following(RenderSpec spec, SourceRender source) {
        return new RenderSpec(
                spec.op(),
                spec.remoteModel(),
                spec.prompt(),
                spec.negative(),
                spec.canvas(),
                spec.frames(),
                spec.fps(),
                spec.seed(),
                spec.audio(),
                spec.media(),
                spec.extras(),
                Optional.of(source));
    }

    VideoEngine engine() {
        return engine;
    }

    /** Renders to the end; that must be a good one. */
    Made made(RenderSpec spec) throws Exception {
        Deadline deadline = Deadline.in(Duration.ofMinutes(4));
        EngineHandle handle = engine.submit(spec, AttemptToken.random(), deadline);
        while (!engine.observe(handle, deadline).phase().terminal()) {
            assertThat(deadline.expired()).isFalse();
            LockSupport.parkNanos(5_000_000);
        }
        Observation end = engine.observe(handle, deadline);
        assertThat(end.phase()).as("%s", end.fault()).isEqualTo(Phase.SUCCEEDED);
        Path file = folder.resolve("made" + made++ + ".mp4");
        engine.fetch(handle, new FileSink(file), deadline);
        return new Made(file, end);
    }

    /** How alike two pictures are, 0 to 1, by FFmpeg's structural similarity. */
    static double alike(Path a, int frameOfA, Path b, int frameOfB) throws IOException, InterruptedException {
        String graph = "[0:v]trim=start_frame=" + frameOfA + ":end_frame=" + (frameOfA + 1)
                + ",setpts=0,format=yuv420p[a];[1:v]trim=start_frame=" + frameOfB + ":end_frame=" + (frameOfB + 1)
                + ",setpts=0,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p[b];[a][b]ssim";
        String said = ffmpeg("-i", a.toString(), "-i", b.toString(), "-lavfi", graph, "-f", "null", "-");
        Matcher found = SIMILARITY.matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return Double.parseDouble(found.group(1));
    }

    /** Runs FFmpeg and returns what it said. */
    static String ffmpeg(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROGRAMS.ffmpeg().toString(), "-hide_banner", "-nostdin", "-y"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("LD_LIBRARY_PATH", String.valueOf(PROGRAMS.ffmpeg().getParent()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** A clip of a red ball with a green hat on grey, that sways. */
    static Path clip(Path folder) throws IOException, InterruptedException {
        Path clip = folder.resolve("clip.mp4");
        String ball = "lte(hypot(X-320-12*sin(T*4),Y-200),90)";
        String hat = "between(X-12*sin(T*4),300,340)*between(Y,60,112)";
        String picture = "geq=r='if(" + ball + ",205,if(" + hat + ",30,158+X/60))':g='if(" + ball + ",40,if(" + hat
                + ",150,160+X/60))':b='if(" + ball + ",36,if(" + hat + ",60,164+X/60))'";
        ffmpeg(
                "-f",
                "lavfi",
                "-i",
                "color=black:s=640x360:r=30:d=2,format=gbrp," + picture,
                "-pix_fmt",
                "yuv420p",
                "-crf",
                "20",
                clip.toString());
        assertThat(Files.size(clip)).isPositive();
        return clip;
    }

    @Override
    public void close() {
        engine.close();
    }
}
