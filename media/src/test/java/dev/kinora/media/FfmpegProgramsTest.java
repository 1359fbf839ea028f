package dev.kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FfmpegProgramsTest {
    @TempDir
    Path folder;

    @Test
    void threadsAndProcessesMayUnpackAtTheSameTime() throws Exception {
        List<Process> others = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            others.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Unpack.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<FfmpegPrograms> unpack = () -> FfmpegPrograms.bundled(folder);
            Future<FfmpegPrograms> first = threads.submit(unpack);
            Future<FfmpegPrograms> second = threads.submit(unpack);
            assertThat(first.get()).isEqualTo(second.get());
            first.get().verify();
        }
        for (Process other : others) {
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(other.exitValue()).isZero();
        }
        assertThat(Files.list(folder))
                .hasSize(1)
                .allMatch(path -> path.getFileName().toString().startsWith("ffmpeg-8"));
    }

    @Test
    void onlyWhatTheProgramsNeedIsUnpackedAndDamageIsRepaired() throws IOException {
        FfmpegPrograms programs = FfmpegPrograms.bundled(folder);
        try (var files = Files.list(programs.ffmpeg().getParent())) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().contains("jni"));
        }
        Files.write(programs.ffmpeg(), new byte[10], StandardOpenOption.TRUNCATE_EXISTING);

        FfmpegPrograms.bundled(folder).verify();

        assertThat(Files.size(programs.ffmpeg())).isGreaterThan(100_000);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatExceptionOfType(MediaException.class)
                .isThrownBy(() -> FfmpegPrograms.bundled(file.resolve("cache")))
                .matches(e -> e.kind() == MediaException.Kind.NO_SPACE)
                .withMessageContaining(file.toString());
    }

    @Test
    void aMissingProgramIsNamedWithTheFix() {
        assertBroken(folder.resolve("nowhere"), "There is no program at " + folder.resolve("nowhere"), "media.ffmpeg");
    }

    @Test
    void aProgramThatMayNotRunIsNamedWithTheFix() throws IOException {
        assertBroken(Files.writeString(folder.resolve("ffmpeg"), "x"), "is not executable", "chmod");
    }

    @Test
    void aProgramThatIsNoneIsNamedWithTheFix() throws IOException {
        Path junk = Samples.script(folder.resolve("ffmpeg"), "");
        Files.write(junk, new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 0});

        assertBroken(junk, "does not run here", "a build for this platform");
    }

    @Test
    void aMissingEncoderIsNamedWithTheFix() throws IOException {
        Path poor = Samples.script(
                folder.resolve("ffmpeg"), "echo ' V....D libx264              x'", "echo ' A....D aac    y'");

        assertBroken(poor, "has no libwebp encoder", "media.ffmpeg");
    }

    @Test
    void aMissingSystemLibraryIsNamedWithTheFix() throws IOException {
        Path bare = Samples.script(
                folder.resolve("ffmpeg"),
                "echo 'ffmpeg: error while loading shared libraries: libasound.so.2: cannot open shared object file' >&2",
                "exit 127");

        assertBroken(bare, "system library libasound.so.2", "install it");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aServerWithoutDesktopLibrariesStillEncodes() throws IOException {
        FfmpegPrograms programs = FfmpegPrograms.bundled(folder);
        boolean arm64 = System.getProperty("os.arch", "").equals("aarch64");
        for (String library : List.of("libasound.so.2", "libpulse.so.0", "libxcb.so.1", "libxcb-shm.so.0")) {
            assertThat(StubLibrary.suffices(library)).isTrue();
            StubLibrary.write(programs.ffmpeg().resolveSibling("."), library, arm64);
        }

        programs.verify();

        EncodeSpec spec = Samples.spec(64, 64);
        Path out = folder.resolve("out.mp4");
        try (FrameEncoder encoder = FrameEncoder.open(programs, spec, out)) {
            encoder.write(new byte[spec.frameBytes()]);
            encoder.finish();
        }
        Probe probe = new Transcoder(programs, Samples.LIMITS).probe(out);
        assertThat(probe.video().orElseThrow().frames()).isEqualTo(1);
        assertThat(StubLibrary.suffices("libc.so.6")).isFalse();
    }

    @Test
    void everyPlatformHasAName() {
        assertThat(BundledFfmpeg.platform("Linux", "amd64")).isEqualTo("linux-x86_64");
        assertThat(BundledFfmpeg.platform("Linux", "aarch64")).isEqualTo("linux-arm64");
        assertThat(BundledFfmpeg.platform("Mac OS X", "aarch64")).isEqualTo("macosx-arm64");
        assertThat(BundledFfmpeg.platform("Windows 11", "amd64")).isEqualTo("windows-x86_64");
    }

    private static void assertBroken(Path program, String... parts) {
        assertThatExceptionOfType(MediaException.class)
                .isThrownBy(() -> FfmpegPrograms.of(program, program).verify())
                .matches(e -> e.kind() == MediaException.Kind.TOOL_MISSING)
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    /** Unpacks in a process of its own. */
    static final class Unpack {
        private Unpack() {}

        public static void main(String[] args) {
            FfmpegPrograms.bundled(Path.of(args[0])).verify();
        }
    }
}
