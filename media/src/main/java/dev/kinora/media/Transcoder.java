package dev.kinora.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that turns one finished file into another. Thread-safe; every call blocks until it is done, its deadline
 * passes or the thread is interrupted, and every call throws {@link MediaException}. A failed call leaves no output.
 */
public final class Transcoder {
    private static final int MAX_REPORT_BYTES = 4 << 20;
    private static final int MAX_JOINED = 64;

    private final Ffmpeg ffmpeg;
    private final MediaLimits limits;

    /** A transcoder that runs these programs within these limits per call. */
    public Transcoder(FfmpegPrograms programs, MediaLimits limits) {
        this.ffmpeg = new Ffmpeg(programs, limits);
        this.limits = limits;
    }

    /**
     * What a file holds. Reads all of it once, without decoding.
     *
     * @throws MediaException {@link MediaException.Kind#BAD_INPUT} when it is damaged, cut short or holds neither
     *     picture nor sound
     */
    public Probe probe(Path in) {
        return inspect(in).probe();
    }

    /**
     * Makes any video into H.264 High with AAC (silence when it has no sound) in a faststart MP4 of exactly the asked
     * size, rate and length. A file that already is so is copied without encoding.
     */
    public void conform(Path in, Path out, ConformSpec spec) {
        Probe probe = video(in).probe();
        run(probe.conformsTo(spec) ? ffmpeg.remux(in, out) : ffmpeg.conform(in, probe, spec, out), out);
    }

    /** Writes one exact frame as a PNG. */
    public void frame(Path in, FrameAt at, Path pngOut) {
        Inspection source = video(in);
        List<Double> times = showTimes(in);
        if (times.isEmpty()) {
            throw Complaints.badInput("The video holds no frames.");
        }
        double time = times.get(indexOf(at, times, source.report().startSeconds()));
        try {
            run(ffmpeg.frame(in, Math.max(0, time - source.report().startSeconds() - 0.001), pngOut), pngOut);
        } catch (MediaException e) {
            if (e.kind() != MediaException.Kind.BAD_INPUT || !(at instanceof FrameAt.Last)) {
                throw e;
            }
            run(ffmpeg.lastDecodable(in, pngOut), pngOut);
        }
    }

    /**
     * Makes a still picture into a PNG of exactly the asked size: turned as asked, without alpha (what shines through
     * becomes black), in the colours it shows.
     *
     * @throws MediaException {@link MediaException.Kind#BAD_INPUT} when the file is no such picture
     */
    public void still(Path in, StillSpec spec, Path pngOut) {
        run(ffmpeg.still(in, spec, pngOut), pngOut);
    }

    /** Writes the first frame as a WebP whose long side is at most 1280 pixels. */
    public void thumbnail(Path in, Path webpOut) {
        video(in);
        run(ffmpeg.thumbnail(in, webpOut), webpOut);
    }

    /** Writes a JPEG of five columns, one frame of every begun second, cells 256 pixels wide. */
    public void spritesheet(Path in, Path jpegOut) {
        run(ffmpeg.spritesheet(in, cells(video(in)), jpegOut), jpegOut);
    }

    /**
     * {@link #thumbnail} and {@link #spritesheet} out of one pass: cheaper than one after the other, and much cheaper when
     * every second begins with a key frame.
     */
    public void stills(Path in, Path webpOut, Path jpegOut) {
        Inspection source = video(in);
        int cells = cells(source);
        double start = source.report().startSeconds();
        List<Double> keys = packets(in)
                .filter(Packet::key)
                .map(packet -> packet.time() - start)
                .toList();
        boolean enough = IntStream.range(0, cells)
                .allMatch(second -> keys.stream().anyMatch(time -> Math.abs(time - second) < 0.001));
        Ffmpeg.Frames decoded = enough ? Ffmpeg.Frames.KEYS : Ffmpeg.Frames.ALL;
        run(ffmpeg.stills(in, decoded, cells, webpOut, jpegOut), webpOut, jpegOut);
    }

    /**
     * Joins videos into one faststart MP4 with the frames of all of them, none lost and none twice. Pictures that are
     * encoded alike are copied; others are encoded again in the size and rate of the first.
     *
     * @param ins 1 to 64 videos
     */
    public void concat(List<Path> ins, Path out) {
        if (ins.isEmpty() || ins.size() > MAX_JOINED) {
            throw new IllegalArgumentException("1 to " + MAX_JOINED + " videos can be joined: " + ins.size());
        }
        List<Inspection> sources = ins.stream().map(this::video).toList();
        List<Path> made = new ArrayList<>();
        Path list = out.resolveSibling(out.getFileName() + ".list");
        try {
            List<Path> alike = alike(sources) ? ins : conformed(ins, sources, out, made);
            List<Double> seconds = sources.stream().map(Transcoder::seconds).toList();
            write(list, alike, seconds);
            boolean sound = !made.isEmpty()
                    || sources.stream().allMatch(s -> s.probe().audio().isPresent());
            run(ffmpeg.join(list, alike, seconds, sound, out), out);
        } finally {
            made.forEach(Transcoder::remove);
            remove(list);
        }
    }

    /**
     * Lets one video follow another in a faststart MP4 with exactly the asked frames of both. Pictures that are encoded
     * alike are copied, others are encoded anew. The sound of both is decoded, cut or filled up to the length of its
     * pictures, joined sample by sample without an overlap, and encoded once. A second video that goes on exactly at the
     * sample behind the end of the first is heard as one piece; where it does not, five milliseconds take the click off
     * the seam.
     */
    public void append(Path source, Path added, AppendSpec spec, Path out) {
        Inspection first = video(source);
        Inspection second = video(added);
        boolean alike = spec.repeated() == 0
                && first.probe().conformsTo(spec.source())
                && second.probe().conformsTo(spec.added())
                && alike(List.of(first, second));
        Path list = out.resolveSibling(out.getFileName() + ".list");
        Path sound = out.resolveSibling(out.getFileName() + ".pcm");
        try {
            joinSound(List.of(source, added), List.of(first, second), spec, sound);
            if (alike) {
                write(list, List.of(source, added), List.of(seconds(first), seconds(second)));
                run(ffmpeg.appendCopied(list, sound, out), out);
            } else {
                run(ffmpeg.appendEncoded(source, added, sound, spec, out), out);
            }
        } finally {
            remove(list);
            remove(sound);
        }
    }

    private void joinSound(List<Path> ins, List<Inspection> sources, AppendSpec spec, Path out) {
        long seam = spec.samplesUntil(spec.sourceFrames());
        long end = spec.samplesUntil(spec.whole().frames());
        Path first = out.resolveSibling(out.getFileName() + ".0");
        Path second = out.resolveSibling(out.getFileName() + ".1");
        try {
            samples(ins.getFirst(), sources.getFirst().probe(), 0, seam, first);
            samples(ins.getLast(), sources.getLast().probe(), spec.samplesUntil(spec.repeated()), end - seam, second);
            SeamlessSound.append(first, second, out);
        } catch (IOException e) {
            throw new MediaException(MediaException.Kind.NO_SPACE, "The folder of the result cannot be written.", e);
        } finally {
            remove(first);
            remove(second);
        }
    }

    private void samples(Path in, Probe probe, long skipped, long samples, Path out) throws IOException {
        if (probe.audio().isPresent()) {
            run(ffmpeg.samples(in, skipped, samples, out), out);
        } else {
            SeamlessSound.silence(out, samples);
        }
    }

    private List<Path> conformed(List<Path> ins, List<Inspection> sources, Path out, List<Path> made) {
        Probe.Video first = sources.getFirst().probe().video().orElseThrow();
        for (int i = 0; i < ins.size(); i++) {
            Path part = out.resolveSibling(out.getFileName() + "." + i + ".part");
            made.add(part);
            Inspection source = sources.get(i);
            int frames = (int) Math.max(1, Math.round(seconds(source) * first.fps()));
            ConformSpec spec = new ConformSpec(
                    even(first.width()),
                    even(first.height()),
                    first.fpsNumerator(),
                    first.fpsDenominator(),
                    frames,
                    Preset.VERYFAST,
                    18);
            run(ffmpeg.conform(ins.get(i), source.probe(), spec, part), part);
        }
        return made;
    }

    private static int even(int side) {
        return side - side % 2;
    }

    private static boolean alike(List<Inspection> sources) {
        Set<String> kinds = new java.util.HashSet<>();
        boolean mp4 = true;
        for (Inspection source : sources) {
            kinds.add(source.report().pictureKind());
            mp4 &= source.probe().container().contains("mp4");
        }
        return kinds.size() == 1 && mp4;
    }

    private static double seconds(Inspection source) {
        Probe.Video video = source.probe().video().orElseThrow();
        return video.fpsNumerator() > 0 && video.frames() > 0
                ? video.frames() / video.fps()
                : source.probe().duration().toNanos() / 1e9;
    }

    private static int cells(Inspection source) {
        return Ffmpeg.sheetCells(source.probe()).orElse(1);
    }

    private List<Double> showTimes(Path in) {
        return packets(in).map(Packet::time).sorted().toList();
    }

    /** Of every frame that is shown, in the order of the file. */
    private Stream<Packet> packets(Path in) {
        ChildProcess.Exit exit = child(ffmpeg.packets(in));
        if (exit.code() != 0) {
            throw Complaints.aboutInput(exit);
        }
        return exit.stdout()
                .lines()
                .map(line -> line.split(",", -1))
                .filter(fields -> fields.length >= 2 && !fields[1].contains("D") && fields[0].matches("-?[0-9.]+"))
                .map(fields -> new Packet(Double.parseDouble(fields[0]), fields[1].contains("K")));
    }

    private static int indexOf(FrameAt at, List<Double> times, double start) {
        int last = times.size() - 1;
        return switch (at) {
            case FrameAt.Last _ -> last;
            case FrameAt.Index(long index) -> (int) Math.min(index, last);
            case FrameAt.Time(var time) -> {
                double wanted = start + time.toNanos() / 1e9 + 0.0005;
                int index = 0;
                while (index < last && times.get(index + 1) <= wanted) {
                    index++;
                }
                yield index;
            }
        };
    }

    private Inspection video(Path in) {
        Inspection inspection = inspect(in);
        if (inspection.probe().video().isEmpty()) {
            throw Complaints.badInput("The file holds no picture.");
        }
        return inspection;
    }

    private Inspection inspect(Path in) {
        Mp4 boxes;
        try {
            boxes = Mp4.read(in);
        } catch (IOException e) {
            throw new MediaException(MediaException.Kind.BAD_INPUT, "The file cannot be read.", e);
        }
        if (!boxes.whole()) {
            throw Complaints.badInput("The file is cut short.");
        }
        ChildProcess.Exit exit = child(ffmpeg.probe(in));
        if (exit.code() != 0) {
            throw Complaints.badInput("The file is damaged or is not a video.");
        }
        ProbeReport report = new ProbeReport(exit.stdout());
        Probe probe = report.probe(boxes.indexFirst());
        if (probe.video().isEmpty() && probe.audio().isEmpty()) {
            throw Complaints.badInput("The file holds neither picture nor sound.");
        }
        return new Inspection(probe, report);
    }

    private void run(List<String> command, Path... outs) {
        boolean done = false;
        try {
            ChildProcess.Exit exit = child(command);
            if (exit.code() != 0) {
                throw Complaints.aboutInput(exit);
            }
            for (Path out : outs) {
                Complaints.requireResult(out, limits.maxOutputBytes());
            }
            done = true;
        } finally {
            if (!done) {
                List.of(outs).forEach(Transcoder::remove);
            }
        }
    }

    private ChildProcess.Exit child(List<String> command) {
        try (ChildProcess child = ChildProcess.start(
                command, new ChildProcess.Limits(limits.deadline(), MAX_REPORT_BYTES, limits.maxStderrBytes()))) {
            return child.await();
        }
    }

    private static void write(Path list, List<Path> ins, List<Double> seconds) {
        StringBuilder lines = new StringBuilder("ffconcat version 1.0\n");
        for (int i = 0; i < ins.size(); i++) {
            lines.append(Ffmpeg.listed(ins.get(i), seconds.get(i)));
        }
        try {
            Files.writeString(list, lines);
        } catch (IOException e) {
            throw new MediaException(MediaException.Kind.NO_SPACE, "The folder of the result cannot be written.", e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new MediaException(
                    MediaException.Kind.FAILED, "An unfinished file could not be removed: " + e.getMessage(), e);
        }
    }

    private record Inspection(Probe probe, ProbeReport report) {}

    private record Packet(double time, boolean key) {}
}
