package dev.kinora.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The only place that knows an FFmpeg argument, beside {@link Filters}. Every command is a list, every file carries the {@code file:} prefix so
 * that no name can be read as an option or an address, and inputs from outside are held to plain media containers:
 * playlists and scripts, which could name other files, are refused.
 */
final class Ffmpeg {
    private static final String CONTAINERS =
            "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,gif,mpegts,mpeg,flv,ogg,asf,ivf,h264,hevc,wav,mp3,aac,flac,"
                    + "webp_pipe,png_pipe,jpeg_pipe,bmp_pipe,image2,apng,yuv4mpegpipe";

    /** Largest picture that is decoded, in pixels. */
    private static final String MAX_PIXELS = String.valueOf(8192L * 8192L);

    private static final String MAX_STILL_ALLOCATION = String.valueOf(512L << 20);

    private static final long STILL_SLACK = 64;

    private final FfmpegPrograms programs;
    private final MediaLimits limits;

    Ffmpeg(FfmpegPrograms programs, MediaLimits limits) {
        this.programs = programs;
        this.limits = limits;
    }

    /** Frames come on standard input. */
    List<String> encodeFrames(EncodeSpec spec, Path out) {
        return mp4(encoding(spec, framesIn(1, spec)), out);
    }

    /**
     * Frames come on standard input. What is encoded goes into an MP4 and, in the working folder, into the pieces of a
     * preview; the MP4 is the same as without one. Nothing but the name of the MP4 needs escaping, because the files of
     * the preview have plain names.
     *
     * <p>The first piece is little more than half as long as the others, so that there is something to see sooner: the muxer
     * ends piece n at the first key frame after n times {@code hls_time}. It is never shorter than what the muxer rounds up to
     * a second, since a playlist of no second is read without a pause. Key frames also lie where every piece's length begins
     * anew, so with pieces of a second on every second: {@link Transcoder#stills} then needs no other frames.
     */
    List<String> encodeFrames(EncodeSpec spec, Path out, PreviewSpec preview) {
        double seconds = preview.segment().toMillis() / 1000.0;
        double first = KeyFrames.firstPiece(seconds);
        List<String> command = encoding(spec, framesIn(seconds, spec));
        add(command, "-force_key_frames", KeyFrames.forced(first, seconds));
        bare(command);
        String pieces = "[onfail=ignore:f=hls:hls_time=" + decimal(first) + ":hls_segment_type=fmp4:"
                + "hls_playlist_type=event:hls_list_size=0:hls_flags=temp_file+independent_segments:"
                + "hls_segment_filename=segment%d.m4s:hls_fmp4_init_filename=" + PreviewSpec.INIT + "]"
                + PreviewSpec.PLAYLIST;
        String whole = "[f=mp4:fflags=+bitexact:movflags=+faststart]" + forTee(file(out));
        add(command, "-flags", "+global_header", "-f", "tee", pieces + "|" + whole);
        return command;
    }

    private static int framesIn(double seconds, EncodeSpec spec) {
        return (int) Math.ceil(seconds * spec.fpsNumerator() / spec.fpsDenominator() - 0.01);
    }

    private List<String> encoding(EncodeSpec spec, int framesBetweenKeys) {
        List<String> command = start();
        add(command, "-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size", spec.width() + "x" + spec.height());
        add(command, "-framerate", spec.fpsNumerator() + "/" + spec.fpsDenominator());
        add(command, "-i", "pipe:0");
        spec.pcm().ifPresent(pcm -> add(command, "-f", "s16le", "-ar", "48000", "-ac", "2", "-i", file(pcm)));
        add(command, "-map", "0:v");
        add(command, "-vf", "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709");
        h264(command, spec.preset(), spec.crf(), framesBetweenKeys);
        if (spec.pcm().isPresent()) {
            add(command, "-map", "1:a");
            // The thorough coder takes four times as long, for a difference that counts below 128 kbit/s.
            aac(command, "192k");
            add(command, "-aac_coder", "fast");
        }
        return command;
    }

    /** Frames of exactly this size and rate go to standard output, raw; the last {@code tail} seconds only, if given. */
    List<String> decodeFrames(Path in, DecodeSpec spec) {
        List<String> command = start();
        spec.tail().ifPresent(t -> add(command, "-sseof", "-" + decimal(t)));
        input(command, in);
        String size = spec.width() + ":" + spec.height();
        add(command, "-map", "0:V:0", "-vf");
        command.add("fps=" + spec.fps() + ",scale=" + size + ":force_original_aspect_ratio=increase:reset_sar=1"
                + ":flags=bicubic:out_color_matrix=bt709:out_range=tv,crop=" + size + ",format=yuv420p");
        add(command, "-frames:v", String.valueOf(spec.maxFrames()), "-f", "rawvideo", "pipe:1");
        return command;
    }

    /** The first sound track as raw 48 kHz stereo, exactly {@code seconds} long. */
    List<String> decodeSound(Path in, double seconds, Path pcm) {
        List<String> command = start();
        input(command, in);
        String length = decimal(seconds);
        add(command, "-map", "0:a:0", "-af");
        command.add("aresample=48000:async=1:first_pts=0,aformat=sample_fmts=s16:channel_layouts=stereo,apad=whole_dur="
                + length + ",atrim=end=" + length);
        add(command, "-f", "s16le", "-ar", "48000", "-ac", "2", file(pcm));
        return command;
    }

    /** Every stream and the container as {@code key=value} lines. */
    List<String> probe(Path in) {
        List<String> command = new ArrayList<>(List.of(programs.ffprobe().toString(), "-v", "error"));
        add(command, "-protocol_whitelist", "file", "-format_whitelist", CONTAINERS);
        add(command, "-count_packets", "-show_data_hash", "MD5", "-of", "flat", "-show_entries");
        command.add("format=format_name,duration,start_time:stream=index,codec_type,codec_name,profile,pix_fmt,width,"
                + "height,avg_frame_rate,r_frame_rate,duration,sample_rate,channels,extradata_hash,"
                + "nb_read_packets"
                + ":stream_disposition=attached_pic:stream_side_data=rotation");
        add(command, file(in));
        return command;
    }

    /** Show time and flags of every packet of the first picture stream, one per line. */
    List<String> packets(Path in) {
        List<String> command = new ArrayList<>(List.of(programs.ffprobe().toString(), "-v", "error"));
        add(command, "-protocol_whitelist", "file", "-format_whitelist", CONTAINERS);
        add(command, "-select_streams", "V:0", "-show_entries", "packet=pts_time,flags", "-of", "csv=p=0");
        add(command, file(in));
        return command;
    }

    List<String> conform(Path in, Probe probe, ConformSpec spec, Path out) {
        List<String> command = start();
        input(command, in);
        String seconds = decimal(spec.seconds());
        if (probe.audio().isPresent()) {
            add(command, "-map", "0:V:0", "-map", "0:a:0");
            add(
                    command,
                    "-af",
                    "aresample=48000:async=1:first_pts=0,apad=whole_dur=" + seconds + ",atrim=end=" + seconds);
        } else {
            add(command, "-f", "lavfi", "-t", seconds, "-i", "anullsrc=r=48000:cl=stereo");
            add(command, "-map", "0:V:0", "-map", "1:a:0");
        }
        add(command, "-vf", Filters.steady(spec));
        add(command, "-frames:v", String.valueOf(spec.frames()));
        h264(command, spec.preset(), spec.crf(), twoSeconds(spec.fpsNumerator(), spec.fpsDenominator()));
        aac(command);
        return mp4(command, out);
    }

    /** Copies streams as they are into an MP4 whose index comes first. */
    List<String> remux(Path in, Path out) {
        List<String> command = start();
        input(command, in);
        add(command, "-map", "0:V:0", "-map", "0:a:0?", "-c", "copy");
        return mp4(command, out);
    }

    /** The frame shown {@code seconds} after the start, as a PNG. */
    List<String> frame(Path in, double seconds, Path out) {
        List<String> command = start();
        add(command, "-ss", decimal(seconds));
        input(command, in);
        add(command, "-map", "0:V:0", "-frames:v", "1");
        return png(command, out);
    }

    /** The last frame that can be decoded, found by decoding everything. */
    List<String> lastDecodable(Path in, Path out) {
        List<String> command = start();
        input(command, in);
        add(command, "-map", "0:V:0");
        return png(command, out);
    }

    List<String> thumbnail(Path in, Path webp) {
        List<String> command = start();
        input(command, in);
        add(command, "-map", "0:V:0", "-vf", Filters.thumbnail());
        return webp(command, webp);
    }

    List<String> spritesheet(Path in, int cells, Path jpeg) {
        List<String> command = start();
        sheetInput(command, in);
        add(command, "-map", "0:V:0", "-vf", Filters.sheet(cells));
        return jpeg(command, jpeg);
    }

    /** What of an input is decoded. */
    enum Frames {
        ALL,
        KEYS
    }

    /** Thumbnail and spritesheet out of one pass over the input. */
    List<String> stills(Path in, Frames decoded, int cells, Path webp, Path jpeg) {
        List<String> command = start();
        if (decoded == Frames.KEYS) {
            add(command, "-skip_frame", "nokey");
        }
        sheetInput(command, in);
        add(
                command,
                "-filter_complex",
                "[0:V:0]split[a][b];[a]select=eq(n\\,0)," + Filters.thumbnail() + "[thumbnail];" + "[b]"
                        + Filters.sheet(cells) + "[sheet]");
        add(command, "-map", "[thumbnail]");
        webp(command, webp);
        add(command, "-map", "[sheet]");
        return jpeg(command, jpeg);
    }

    /** One picture, turned, flattened on black and fitted, as a PNG without alpha. */
    List<String> still(Path in, StillSpec spec, Path out) {
        List<String> command = start();
        // One allocation larger than any picture we take: text and colour profiles that unpack to gigabytes.
        add(command, "-max_alloc", MAX_STILL_ALLOCATION, "-xerror", "-err_detect", "explode");
        add(command, "-noautorotate", "-protocol_whitelist", "file");
        String demuxer = spec.format().name().toLowerCase(Locale.ROOT) + "_pipe";
        add(command, "-f", demuxer, "-max_pixels", String.valueOf(pixels(spec.shown())), "-i", file(in));
        add(command, "-map", "0:V:0", "-frames:v", "1", "-vf", StillFilter.of(spec), "-pix_fmt", "rgb24");
        add(command, "-sws_flags", "lanczos+accurate_rnd+full_chroma_int+full_chroma_inp");
        return png(command, out);
    }

    /** A picture may be a little larger inside than it says, never much. */
    private static long pixels(StillSpec.Shown shown) {
        return (shown.width() + STILL_SLACK) * (shown.height() + STILL_SLACK);
    }

    /** The sound as raw samples: from {@code skipped} on exactly {@code samples}, silence where it is too short. */
    List<String> samples(Path in, long skipped, long samples, Path out) {
        List<String> command = start();
        input(command, in);
        long end = skipped + samples;
        add(command, "-map", "0:a:0", "-af");
        command.add("aresample=48000:async=1:first_pts=0,aformat=sample_fmts=s16:channel_layouts=stereo,apad=whole_len="
                + end + ",atrim=start_sample=" + skipped + ":end_sample=" + end);
        add(command, "-f", "s16le", file(out));
        return command;
    }

    /** Joins two inputs whose pictures are alike by copying the pictures; the sound is all in {@code pcm}. */
    List<String> appendCopied(Path list, Path pcm, Path out) {
        List<String> command = start();
        add(command, "-f", "concat", "-safe", "0", "-protocol_whitelist", "file", "-i", file(list));
        sound(command, pcm);
        add(command, "-map", "0:V:0", "-map", "1:a:0", "-c:v", "copy");
        aac(command);
        return mp4(command, out);
    }

    /** Joins two inputs by encoding both anew; the sound is all in {@code pcm}. */
    List<String> appendEncoded(Path source, Path added, Path pcm, AppendSpec spec, Path out) {
        ConformSpec whole = spec.whole();
        List<String> command = start();
        input(command, source);
        input(command, added);
        sound(command, pcm);
        int end = spec.repeated() + spec.addedFrames();
        add(
                command,
                "-filter_complex",
                "[0:V:0]" + Filters.steady(whole) + ",trim=end_frame=" + spec.sourceFrames()
                        + ",setpts=PTS-STARTPTS[a];"
                        + "[1:V:0]" + Filters.steady(whole) + ",trim=start_frame=" + spec.repeated() + ":end_frame="
                        + end
                        + ",setpts=PTS-STARTPTS[b];[a][b]concat=n=2:v=1:a=0[v]");
        add(command, "-map", "[v]", "-map", "2:a:0", "-frames:v", String.valueOf(whole.frames()));
        h264(command, whole.preset(), whole.crf(), twoSeconds(whole.fpsNumerator(), whole.fpsDenominator()));
        aac(command);
        return mp4(command, out);
    }

    private static void sound(List<String> command, Path pcm) {
        add(command, "-f", "s16le", "-ar", "48000", "-ac", "2", "-i", file(pcm));
    }

    /** Joins inputs whose pictures are alike: pictures are copied, sound is made anew so that seams stay in step. */
    List<String> join(Path list, List<Path> ins, List<Double> seconds, boolean sound, Path out) {
        List<String> command = start();
        add(command, "-f", "concat", "-safe", "0", "-protocol_whitelist", "file", "-i", file(list));
        if (sound) {
            ins.forEach(in -> input(command, in));
            add(command, "-filter_complex", Filters.joinedSound(seconds), "-map", "0:V:0", "-map", "[sound]");
            aac(command);
        } else {
            add(command, "-map", "0:V:0");
        }
        add(command, "-c:v", "copy");
        return mp4(command, out);
    }

    private List<String> start() {
        List<String> command = new ArrayList<>(List.of(programs.ffmpeg().toString(), "-hide_banner", "-nostats"));
        add(command, "-v", "error", "-y", "-threads", String.valueOf(limits.threads()));
        add(command, "-filter_threads", String.valueOf(limits.threads()));
        return command;
    }

    private void input(List<String> command, Path in) {
        add(command, "-protocol_whitelist", "file", "-format_whitelist", CONTAINERS, "-max_pixels", MAX_PIXELS);
        add(command, "-i", file(in));
    }

    /** Small cells do not show what the deblocking filter does, so it is left out. */
    private void sheetInput(List<String> command, Path in) {
        add(command, "-skip_loop_filter", "all");
        input(command, in);
    }

    private static int twoSeconds(int fpsNumerator, int fpsDenominator) {
        return Math.max(1, (int) Math.round(2.0 * fpsNumerator / fpsDenominator));
    }

    private void h264(List<String> command, Preset preset, int crf, int framesBetweenKeys) {
        add(command, "-c:v", "libx264", "-threads", String.valueOf(limits.threads()));
        add(command, "-preset", preset.name().toLowerCase(Locale.ROOT), "-crf", String.valueOf(crf));
        add(command, "-profile:v", "high", "-pix_fmt", "yuv420p", "-g", String.valueOf(Math.max(1, framesBetweenKeys)));
        add(
                command,
                "-x264-params",
                preset == Preset.ULTRAFAST ? "open-gop=0:8x8dct=1:cabac=0:aq-mode=1" : "open-gop=0");
        add(command, "-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709");
    }

    private static void aac(List<String> command) {
        aac(command, "160k");
    }

    private static void aac(List<String> command, String rate) {
        add(command, "-c:a", "aac", "-b:a", rate, "-ar", "48000", "-ac", "2");
    }

    /** Nothing that tells of the input or of this FFmpeg. */
    private static void bare(List<String> command) {
        add(command, "-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact");
    }

    private List<String> mp4(List<String> command, Path out) {
        bare(command);
        add(command, "-movflags", "+faststart", "-fs", String.valueOf(limits.maxOutputBytes()), "-f", "mp4", file(out));
        return command;
    }

    private static List<String> image(List<String> command, String codec, Path out) {
        add(command, "-c:v", codec, "-map_metadata", "-1", "-f", "image2", "-update", "1", file(out));
        return command;
    }

    /** A light compression: the picture is handed on to an engine, not kept. */
    private static List<String> png(List<String> command, Path out) {
        add(command, "-compression_level", "2", "-pred", "sub");
        return image(command, "png", out);
    }

    private static List<String> webp(List<String> command, Path out) {
        add(command, "-frames:v", "1", "-quality", "82", "-compression_level", "2");
        return image(command, "libwebp", out);
    }

    private static List<String> jpeg(List<String> command, Path out) {
        add(command, "-frames:v", "1", "-q:v", "4", "-pix_fmt", "yuvj420p");
        return image(command, "mjpeg", out);
    }

    /** A name as the tee muxer reads it. */
    private static String forTee(String name) {
        return name.replaceAll("[\\\\'|\\s]", "\\\\$0");
    }

    static String file(Path path) {
        return "file:" + path.toAbsolutePath().normalize();
    }

    static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }

    private static void add(List<String> command, String... words) {
        command.addAll(List.of(words));
    }

    /** The line of a join list for one input. */
    static String listed(Path in, double seconds) {
        return "file '" + file(in).replace("'", "'\\''") + "'\nduration " + decimal(seconds) + "\n";
    }

    static Optional<Integer> sheetCells(Probe probe) {
        return probe.video().map(video -> {
            double seconds = video.fpsNumerator() > 0 && video.frames() > 0
                    ? video.frames() / video.fps()
                    : probe.duration().toMillis() / 1000.0;
            return Math.max(1, (int) Math.ceil(seconds - 0.01));
        });
    }
}
