package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.AuthenticationException;
import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DeadlineException;
import dev.kinora.client.error.DownloadException;
import dev.kinora.client.error.ModerationException;
import dev.kinora.client.error.RateLimitException;
import dev.kinora.client.video.UnfinishedVideoException;
import dev.kinora.server.app.StartupException;
import dev.kinora.server.config.ConfigException;
import java.time.Duration;
import picocli.CommandLine.ParameterException;

/** Every failure as one clear sentence and an exit code; the one place that knows both. */
final class Failures {
    private Failures() {}

    /** Tells people what happened, and returns the exit code. */
    static int report(Throwable failure, Session session) {
        Console console = session.console();
        Trouble trouble = session.interrupt().isRequested()
                ? new Trouble(ExitCode.INTERRUPTED, "failure.stopped")
                : understand(failure);
        console.err().println("kinora: " + trouble.in(console.messages()));
        if (!console.variable("KINORA_DEBUG").isEmpty()) {
            failure.printStackTrace(console.err());
        }
        return trouble.code().number();
    }

    /** A failure as an expected one. */
    static Trouble understand(Throwable failure) {
        return switch (failure) {
            case Trouble trouble -> trouble;
            case ParameterException e -> Misuse.of(e);
            case CancelledException e -> new Trouble(ExitCode.INTERRUPTED, "failure.stopped");
            case UnfinishedVideoException e ->
                new Trouble(
                        ExitCode.UNREACHABLE,
                        "failure.deadline",
                        e.last().id(),
                        e.last().status(),
                        e.last().progress());
            case DeadlineException e -> new Trouble(ExitCode.UNREACHABLE, "failure.late", bare(e));
            case ApiException e -> refusal(e);
            case ConnectionException e -> new Trouble(ExitCode.UNREACHABLE, "failure.connection", bare(e));
            case DownloadException e -> new Trouble(ExitCode.FAULT, "failure.download", bare(e));
            case StartupException e -> new Trouble(ExitCode.SETUP, "failure.startup", sentence(e));
            case ConfigException e -> new Trouble(ExitCode.SETUP, "failure.config", sentence(e));
            case IllegalArgumentException e -> new Trouble(ExitCode.USAGE, "failure.argument", sentence(e));
            default -> new Trouble(ExitCode.FAULT, "failure.unexpected", failure);
        };
    }

    private static Trouble refusal(ApiException e) {
        int status = e.error().status();
        return switch (e) {
            case ModerationException m -> new Trouble(ExitCode.MODERATED, "moderation.before", sentence(e));
            case AuthenticationException a -> new Trouble(ExitCode.REFUSED, "failure.refused.key", status, sentence(e));
            case RateLimitException r
            when r.retryAfter().isPresent() ->
                new Trouble(
                        ExitCode.REFUSED,
                        "failure.refused.wait",
                        status,
                        sentence(e),
                        seconds(r.retryAfter().get()));
            default -> new Trouble(ExitCode.REFUSED, "failure.refused", status, sentence(e));
        };
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.toSeconds());
    }

    /** A detail within a sentence. */
    private static String bare(Throwable e) {
        return String.valueOf(e.getMessage()).strip().replaceFirst("\\.$", "");
    }

    private static String sentence(Throwable e) {
        String text = bare(e);
        return text.matches("(?s).*[!?)]") ? text : text + ".";
    }
}
