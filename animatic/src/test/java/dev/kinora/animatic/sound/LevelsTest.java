package dev.kinora.animatic.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.media.FfmpegPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What FFmpeg, not we, measures. */
class LevelsTest {
    private static final FfmpegPrograms PROGRAMS = FfmpegPrograms.bundled(Path.of("target", "ffmpeg"));

    @TempDir
    Path folder;

    static Stream<Score> scores() {
        return Stream.of(
                Scores.kite(),
                Scores.coffee(),
                Scores.motorcycle(),
                Scores.piano(),
                Scores.storm(),
                Scores.of(AmbienceKind.SURF, Mood.CALM, CueKind.GULL, CueKind.FOOTSTEP_SAND),
                Scores.of(AmbienceKind.JUNGLE, Mood.WONDER, CueKind.MONKEY, CueKind.ROAR),
                Scores.of(AmbienceKind.STADIUM, Mood.EPIC, CueKind.BALL, CueKind.APPLAUSE),
                Scores.of(AmbienceKind.LIBRARY, Mood.CALM, CueKind.PAGE, CueKind.CLOCK_TICK),
                Scores.of(AmbienceKind.CAVE, Mood.MYSTERY, CueKind.DRAGON_ROAR, CueKind.SWORD),
                Scores.of(AmbienceKind.VILLAGE, Mood.JOYFUL, CueKind.STEAM_TRAIN, CueKind.STEAM_WHISTLE),
                Scores.of(AmbienceKind.CITY_NIGHT, Mood.TENSE, CueKind.EXPLOSION, CueKind.FIREWORK),
                Scores.of(AmbienceKind.REEF, Mood.WONDER, CueKind.WHALE_SONG, CueKind.DOLPHIN));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void isAsLoudAsAskedAndNeverClips(Score score) throws IOException, InterruptedException {
        Path pcm = Files.write(folder.resolve("score.pcm"), Heard.pcm(score));
        String report = measure(pcm);
        assertThat(number(report, "I:\\s+(-?[0-9.]+) LUFS")).isCloseTo(-18, within(1.0));
        assertThat(number(report, "Peak:\\s+(-?[0-9.]+) dBFS")).isLessThan(-1);
    }

    private String measure(Path pcm) throws IOException, InterruptedException {
        Path report = folder.resolve("report.txt");
        ProcessBuilder command = new ProcessBuilder(
                        PROGRAMS.ffmpeg().toString(),
                        "-nostdin",
                        "-hide_banner",
                        "-f",
                        "s16le",
                        "-ar",
                        "48000",
                        "-ac",
                        "2",
                        "-i",
                        pcm.toString(),
                        "-af",
                        "ebur128=peak=true",
                        "-f",
                        "null",
                        "-")
                .redirectErrorStream(true)
                .redirectOutput(report.toFile());
        // Its libraries lie beside it; a machine need not have them.
        command.environment()
                .put("LD_LIBRARY_PATH", String.valueOf(PROGRAMS.ffmpeg().getParent()));
        Process ffmpeg = command.start();
        assertThat(ffmpeg.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(report);
        return text.substring(text.lastIndexOf("Summary:"));
    }

    private static double number(String report, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(report);
        assertThat(matcher.find()).as(report).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
