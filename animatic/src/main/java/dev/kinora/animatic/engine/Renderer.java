package dev.kinora.animatic.engine;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FrameLoop;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.film.Repertoire;
import dev.kinora.animatic.film.Repertoires;
import dev.kinora.animatic.reel.Reel;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.media.EncodeSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.FrameEncoder;
import dev.kinora.media.Preset;
import dev.kinora.media.PreviewSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Turns a plan into an MP4 file. Stateless; one call uses {@code threads} painting threads. */
public final class Renderer {
    /** Quality of the picture. At 20 a clip is twice as large, and all of that is grain. */
    private static final int CRF = 22;

    private final FfmpegPrograms programs;
    private final int threads;
    private final Duration deadline;
    private final Optional<Duration> preview;
    private final Repertoire repertoire = Repertoires.all();

    /**
     * @param threads painting threads, at least 1
     * @param deadline for one whole render
     */
    public Renderer(FfmpegPrograms programs, int threads, Duration deadline) {
        this(programs, threads, deadline, Optional.empty());
    }

    /**
     * A renderer that shows its films while it makes them, if so wished.
     *
     * @param threads painting threads, at least 1
     * @param deadline for one whole render
     * @param preview length of the pieces that {@link #preview} names
     */
    public Renderer(FfmpegPrograms programs, int threads, Duration deadline, Optional<Duration> preview) {
        this.programs = programs;
        this.threads = threads;
        this.deadline = deadline;
        this.preview = preview;
    }

    /** Where the preview of a render in {@code folder} lies, if there is one; see {@link PreviewSpec}. */
    public Optional<PreviewSpec> preview(Path folder) {
        return preview.map(segment -> new PreviewSpec(folder.resolve("preview"), segment));
    }

    /**
     * Renders a plan.
     *
     * @param folder existing working folder; the sound is kept there while it is needed
     * @param out the MP4 file
     * @param progress told the percentage of finished frames, never falling
     * @throws InterruptedException when the calling thread is interrupted; nothing is left behind
     */
    public RenderTimes render(Plan plan, Path folder, Path out, IntConsumer progress)
            throws IOException, InterruptedException {
        Reel reel = Reel.of(plan.screenplay(), plan.storyboard(), plan.score());
        return render(new ReelProduction(reel, repertoire), folder, out, progress);
    }

    /** Renders a film from its plan, as {@link #render(Plan, Path, Path, IntConsumer)} does. */
    RenderTimes render(Production production, Path folder, Path out, IntConsumer progress)
            throws IOException, InterruptedException {
        RenderTimes.Watch watch = new RenderTimes.Watch();
        Frame frame = production.frame();
        int total = frame.frames();
        List<Production.Part> parts = production.parts();
        try (SoundFile sound = SoundFile.of(production, folder);
                EncoderStart encoding = EncoderStart.after(sound, () -> encoder(frame, sound, folder, out))) {
            Painting opening = parts.getFirst().painting().get();
            long bakeMs = watch.lap();
            FrameEncoder encoder = encoding.await();
            long soundMs = sound.await();
            watch.lap();
            long framesMs = 0;
            Set<Film> films = Collections.newSetFromMap(new IdentityHashMap<>());
            int done = 0;
            for (Production.Part part : parts) {
                Painting painting = done == 0 ? opening : part.painting().get();
                if (painting instanceof Film film) {
                    films.add(film);
                }
                bakeMs += watch.lap();
                int before = done;
                new FrameLoop(threads).run(painting, part.first(), part.frames(), (n, i420) -> {
                    encoder.write(i420);
                    progress.accept((before + n + 1) * 100 / total);
                });
                done += part.frames();
                framesMs += watch.lap();
            }
            encoder.finish();
            long drawMs = films.stream().mapToLong(Film::drawMillis).sum();
            long finishMs = films.stream().mapToLong(Film::finishMillis).sum();
            return new RenderTimes(0, soundMs, bakeMs, framesMs, drawMs, finishMs, watch.lap());
        }
    }

    private FrameEncoder encoder(Frame frame, SoundFile sound, Path folder, Path out) {
        EncodeSpec spec = new EncodeSpec(
                frame.width(),
                frame.height(),
                frame.fps(),
                1,
                Preset.ULTRAFAST,
                CRF,
                Optional.of(sound.path()),
                deadline);
        return preview(folder)
                .map(shown -> FrameEncoder.open(programs, spec, out, shown))
                .orElseGet(() -> FrameEncoder.open(programs, spec, out));
    }

    Repertoire repertoire() {
        return repertoire;
    }

    FfmpegPrograms programs() {
        return programs;
    }

    Duration deadline() {
        return deadline;
    }
}
