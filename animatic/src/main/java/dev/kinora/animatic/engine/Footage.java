package dev.kinora.animatic.engine;

import dev.kinora.animatic.film.Dissolve;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.footage.FileFrames;
import dev.kinora.animatic.footage.Photo;
import dev.kinora.animatic.footage.Treated;
import dev.kinora.animatic.footage.Treatment;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.reel.Passage;
import dev.kinora.animatic.reel.Reel;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.sound.Score;
import dev.kinora.animatic.sound.Stretch;
import dev.kinora.animatic.sound.Synth;
import dev.kinora.animatic.sound.Track;
import dev.kinora.media.DecodeSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.FrameDecoder;
import dev.kinora.media.MediaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;

/**
 * Videos made from files.
 *
 * @param frame format and length of what is made
 * @param programs decode the files
 * @param deadline for one whole render
 */
record Footage(Frame frame, FfmpegPrograms programs, Duration deadline) {
    /** Seconds in which light and weather come over a still picture. */
    private static final double GROW = 2.2;
    /** Seconds a still picture is seen before it turns into a drawn one. */
    private static final double STILL = 1.6;

    private static final double DISSOLVE = 0.9;
    /** Seconds of a file's end that are decoded to find its last frame. */
    private static final double TAIL = 4;

    /** A still picture that comes alive, with a sound of its own. */
    Production photo(byte[] picture, Shot asked, Reel heard) {
        Painting moving =
                Treated.growing(still(picture, asked, frame.seconds()), Treatment.of(asked), frame.fps(), GROW);
        return new Shoot(
                frame,
                List.of(new Production.Part(() -> moving, 0, frame.frames())),
                pcm -> new Synth().render(heard.track(), pcm),
                List.of());
    }

    private Painting still(byte[] picture, Shot asked, double seconds) {
        Photo.Path path = Photo.Path.of(asked.camera(), seconds);
        return new Photo(picture, frame.width(), frame.height(), frame.fps(), path);
    }

    /** Frames for which a still picture is seen before {@link #into} leaves it. */
    int before() {
        return Math.max(1, Math.min((int) Math.round(STILL * frame.fps()), frame.frames() / 3));
    }

    /**
     * A still picture that turns into a drawn film.
     *
     * @param drawn begins where the picture is left, {@link #before} frames after the start
     */
    Production into(byte[] picture, Shot asked, Reel drawn, Function<Scene, Painting> builder) {
        int before = before();
        Painting moving =
                Treated.growing(still(picture, asked, 2 * STILL + DISSOLVE), Treatment.of(asked), frame.fps(), GROW);
        List<Production.Part> parts = new ArrayList<>();
        parts.add(new Production.Part(() -> moving, 0, before));
        Passage opening = drawn.passages().getFirst();
        int dissolve = Math.min(opening.frames(), (int) Math.round(DISSOLVE * frame.fps()));
        Once first = new Once(() -> builder.apply(opening.scene()));
        parts.add(new Production.Part(
                () -> new Dissolve(moving, before, first.get(), opening.first(), dissolve), 0, dissolve));
        if (opening.frames() > dissolve) {
            parts.add(new Production.Part(first::get, opening.first() + dissolve, opening.frames() - dissolve));
        }
        for (Passage p : drawn.passages().subList(1, drawn.passages().size())) {
            parts.add(new Production.Part(() -> builder.apply(p.scene()), p.first(), p.frames()));
        }
        Track track = fromSilence(drawn, (double) before / frame.fps());
        return new Shoot(frame, parts, pcm -> new Synth().render(track, pcm), List.of());
    }

    /** Builds a painting when it is first asked for. */
    private static final class Once {
        private final java.util.function.Supplier<Painting> builder;
        private Optional<Painting> built = Optional.empty();

        Once(java.util.function.Supplier<Painting> builder) {
            this.builder = builder;
        }

        Painting get() {
            if (built.isEmpty()) {
                built = Optional.of(builder.get());
            }
            return built.get();
        }
    }

    /** Out of a moment of silence the drawn film's sound grows. */
    private Track fromSilence(Reel drawn, double before) {
        Stretch opening = drawn.stretches().getFirst();
        Score hush = new Score(before + 2, opening.score().seed(), List.of(), List.of(), Optional.empty());
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(hush, 0.05, 0, before, 0));
        double fade = Math.min(opening.seconds(), 2 * DISSOLVE);
        stretches.add(new Stretch(opening.score(), opening.measured(), 0, opening.seconds(), fade));
        stretches.addAll(drawn.stretches().subList(1, drawn.stretches().size()));
        return new Track(stretches, frame.seconds());
    }

    /** The frames of a file, treated, with its sound. */
    Production treated(Path file, Treatment treatment) {
        DecodeSpec spec = spec(Optional.empty(), frame.frames());
        FileFrames frames = new FileFrames(spec, FrameDecoder.open(programs, file, spec));
        Painting painting = Treated.of(frames, treatment, frame.fps());
        return new Shoot(
                frame,
                List.of(new Production.Part(() -> painting, 0, frame.frames())),
                pcm -> copySound(file, pcm),
                List.of(frames));
    }

    /** A file without sound stays silent. */
    private void copySound(Path file, java.io.OutputStream pcm) throws IOException {
        Path raw = Files.createTempFile("kinora-sound", ".pcm");
        try {
            FrameDecoder.sound(programs, file, frame.seconds(), raw, deadline);
            Files.copy(raw, pcm);
        } catch (MediaException e) {
            if (e.kind() == MediaException.Kind.CANCELLED || e.kind() == MediaException.Kind.TIMEOUT) {
                throw e;
            }
            long bytes = Math.round(frame.seconds() * Synth.RATE) * Synth.FRAME_BYTES;
            byte[] silence = new byte[1 << 14];
            for (long left = bytes; left > 0; left -= silence.length) {
                pcm.write(silence, 0, (int) Math.min(left, silence.length));
            }
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    /** The last frame of a file as it is decoded. */
    byte[] lastFrame(Path file) {
        try {
            return lastFrame(file, Optional.of(TAIL));
        } catch (MediaException e) {
            if (e.kind() != MediaException.Kind.BAD_INPUT && e.kind() != MediaException.Kind.FAILED) {
                throw e;
            }
            return lastFrame(file, Optional.empty());
        }
    }

    private byte[] lastFrame(Path file, Optional<Double> tail) {
        DecodeSpec spec = spec(tail, 60 * 600);
        try (FileFrames frames = new FileFrames(spec, FrameDecoder.open(programs, file, spec))) {
            return frames.lastFrame();
        }
    }

    private DecodeSpec spec(Optional<Double> tail, int most) {
        return new DecodeSpec(frame.width(), frame.height(), frame.fps(), most, tail, deadline);
    }

    /** A picture file, at the size of the video. */
    byte[] picture(Path file) {
        try {
            var image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new MediaException(MediaException.Kind.BAD_INPUT, "The first frame is not a picture.");
            }
            return Photo.i420(image, frame.width(), frame.height());
        } catch (IOException e) {
            throw new MediaException(MediaException.Kind.BAD_INPUT, "The first frame could not be read.", e);
        }
    }
}
