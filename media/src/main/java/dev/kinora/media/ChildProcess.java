package dev.kinora.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * One program run as a child: with a deadline, with bounded memory of what it says, and ended together with everything
 * it started. One thread uses it; {@link #close} may come from any.
 */
final class ChildProcess implements AutoCloseable {
    /** What of this process's environment a child gets to see. */
    private static final Set<String> KEPT =
            Set.of("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH");

    private static final Duration END_GRACE = Duration.ofSeconds(5);

    private static final ScheduledExecutorService DEADLINES = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kinora-media-deadlines").factory());

    /**
     * What a child may use.
     *
     * @param deadline time until it is ended
     * @param maxStdoutBytes how much of the beginning of its output is kept
     * @param maxStderrBytes how much of the end of its complaints is kept
     */
    record Limits(Duration deadline, int maxStdoutBytes, int maxStderrBytes) {}

    /** How a child ended and what it said. */
    record Exit(int code, String stdout, String stderr) {}

    private final Process process;
    private final Limits limits;
    private final Drain stdout;
    private final Drain stderr;
    private final ScheduledFuture<?> watch;
    private final long deadlineNanos;
    private volatile boolean timedOut;

    private ChildProcess(Process process, Limits limits, InputStream kept) {
        this.process = process;
        this.limits = limits;
        this.stdout = Drain.keepingBeginning(kept, limits.maxStdoutBytes());
        this.stderr = Drain.keepingEnd(process.getErrorStream(), limits.maxStderrBytes());
        this.deadlineNanos = System.nanoTime() + limits.deadline().toNanos();
        this.watch = DEADLINES.schedule(this::expire, limits.deadline().toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * Starts a program.
     *
     * @param command absolute path of the program, then its arguments
     * @throws MediaException {@link MediaException.Kind#TOOL_MISSING} when it cannot be started
     */
    static ChildProcess start(List<String> command, Limits limits) {
        return answering(run(new ProcessBuilder(command)), limits);
    }

    /** Starts a program in a folder, so that it may call what lies there by plain names. */
    static ChildProcess startIn(Path folder, List<String> command, Limits limits) {
        return answering(run(new ProcessBuilder(command).directory(folder.toFile())), limits);
    }

    /** Starts a program whose output the caller reads from {@link #output}, to its end or until it closes this. */
    static ChildProcess startSpeaking(List<String> command, Limits limits) {
        return new ChildProcess(run(new ProcessBuilder(command)), limits, InputStream.nullInputStream());
    }

    private static ChildProcess answering(Process process, Limits limits) {
        return new ChildProcess(process, limits, process.getInputStream());
    }

    private static Process run(ProcessBuilder builder) {
        Path program = Path.of(builder.command().getFirst());
        restrict(builder.environment(), program);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new MediaException(
                    MediaException.Kind.TOOL_MISSING,
                    program + " cannot be started: check that it exists, is executable and is built for this machine.",
                    e);
        }
    }

    private static void restrict(Map<String, String> environment, Path program) {
        environment.keySet().removeIf(name -> !KEPT.contains(name.toUpperCase(Locale.ROOT)));
        environment.put("AV_LOG_FORCE_NOCOLOR", "1");
        Path folder = program.getParent();
        if (folder != null && Files.exists(folder.resolve("unpacked.txt"))) {
            environment.put("LD_LIBRARY_PATH", folder.toString());
            environment.put("DYLD_LIBRARY_PATH", folder.toString());
        }
    }

    /** The child's standard input, unbuffered for writes of 8 KiB and more. */
    OutputStream stdin() {
        return process.getOutputStream();
    }

    /** The child's standard output, for one that was started speaking. */
    InputStream output() {
        return process.getInputStream();
    }

    boolean alive() {
        return process.isAlive();
    }

    boolean timedOut() {
        return timedOut;
    }

    /**
     * Ends the child's input and waits until it is done.
     *
     * @throws MediaException {@link MediaException.Kind#TIMEOUT} or {@link MediaException.Kind#CANCELLED} (the thread
     *     stays interrupted); everything is ended by then
     */
    Exit await() {
        try {
            closeQuietly(process.getOutputStream());
            long left = Math.max(0, deadlineNanos - System.nanoTime());
            boolean done = process.waitFor(left, TimeUnit.NANOSECONDS);
            if (!done || timedOut) {
                expire();
                throw timeout();
            }
            watch.cancel(false);
            return new Exit(process.exitValue(), stdout.text(END_GRACE), stderr.text(END_GRACE));
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new MediaException(MediaException.Kind.CANCELLED, "The work on the video was cancelled.", e);
        }
    }

    MediaException timeout() {
        return new MediaException(
                MediaException.Kind.TIMEOUT,
                "Work on the video took longer than " + limits.deadline().toMillis() / 1000.0
                        + " seconds and was ended.");
    }

    private void expire() {
        if (process.isAlive()) {
            timedOut = true;
            endTree();
        }
    }

    /** Ends the child and everything it started, if it still runs, and waits until it is gone. */
    @Override
    public void close() {
        watch.cancel(false);
        endTree();
        closeQuietly(process.getOutputStream());
        try {
            if (!process.waitFor(END_GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("child " + process.pid() + " does not end");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void endTree() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private static void closeQuietly(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException _) {
            // The child is gone; its exit code and complaints tell why.
        }
    }
}
