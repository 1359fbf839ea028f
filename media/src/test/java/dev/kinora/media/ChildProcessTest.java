package dev.kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheBeginningOfTheOutputAndTheEndOfTheComplaints() throws IOException {
        ChildProcess.Exit exit =
                run("yes begin | head -c 100000", "(yes noise | head -c 100002; printf end) >&2", "exit 3");

        assertThat(exit.code()).isEqualTo(3);
        assertThat(exit.stdout()).hasSize(64).startsWith("begin\nbegin");
        assertThat(exit.stderr()).hasSize(32).endsWith("noise\nend");
    }

    @Test
    void aChildSeesNoSecretsOfTheEnvironmentAndNoInput() throws IOException {
        ChildProcess.Exit exit = run("cat", "env | cut -d= -f1 | sort | tr '\\n' ' '");

        assertThat(exit.stdout().split(" "))
                .isSubsetOf(
                        "AV_LOG_FORCE_NOCOLOR",
                        "PATH",
                        "HOME",
                        "TMPDIR",
                        "LD_LIBRARY_PATH",
                        "PWD",
                        "SHLVL",
                        "_",
                        "OLDPWD");
    }

    @Test
    void interruptionEndsTheWholeTree() throws Exception {
        Path pid = folder.resolve("pid");
        Path script = Samples.script(
                folder.resolve("program"),
                "sleep 300 &",
                "echo $! >" + pid + ".new",
                "mv " + pid + ".new " + pid,
                "wait");
        ChildProcess child = ChildProcess.start(List.of(script.toString()), limits(Duration.ofSeconds(60)));
        Thread caller = Thread.currentThread();
        Thread interrupter = Thread.ofVirtual().start(() -> {
            while (!Files.exists(pid)) {
                LockSupport.parkNanos(1_000_000);
            }
            caller.interrupt();
        });

        assertThatExceptionOfType(MediaException.class)
                .isThrownBy(child::await)
                .matches(e -> e.kind() == MediaException.Kind.CANCELLED);

        assertThat(Thread.interrupted()).isTrue();
        interrupter.join();
        Samples.awaitGone(Long.parseLong(Files.readString(pid).strip()));
    }

    private ChildProcess.Exit run(String... lines) throws IOException {
        Path script = Samples.script(folder.resolve("program"), lines);
        try (ChildProcess child = ChildProcess.start(List.of(script.toString()), limits(Duration.ofSeconds(20)))) {
            return child.await();
        }
    }

    private static ChildProcess.Limits limits(Duration deadline) {
        return new ChildProcess.Limits(deadline, 64, 32);
    }
}
