package dev.kinora.cli;

import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.AuthenticationException;
import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DownloadException;
import dev.kinora.client.error.RateLimitException;
import dev.kinora.client.video.UnfinishedVideoException;
import dev.kinora.server.app.StartupException;
import dev.kinora.server.config.ConfigException;

/** Every failure as one clear sentence and an exit code; the one place that knows both. */
final class Failures {
    private Failures() {}

    static int report(Throwable failure, Session session) {
        Console console = session.console();
        Trouble trouble =
                session.interrupt().isRequested() ? new Trouble(ExitCode.INTERRUPTED, "Stopped.") : understand(failure);
        console.err().println("kinora: " + trouble.getMessage());
        if (!console.variable("KINORA_DEBUG").isEmpty()) {
            failure.printStackTrace(console.err());
        }
        return trouble.code().number();
    }

    private static Trouble understand(Throwable failure) {
        return switch (failure) {
            case Trouble trouble -> trouble;
            case CancelledException e -> new Trouble(ExitCode.INTERRUPTED, "Stopped.");
            case UnfinishedVideoException e ->
                new Trouble(
                        ExitCode.UNREACHABLE,
                        sentence(e) + " Follow it with: kinora show " + e.last().id());
            case ApiException e -> new Trouble(ExitCode.REFUSED, refusal(e));
            case ConnectionException e ->
                new Trouble(
                        ExitCode.UNREACHABLE,
                        sentence(e) + " Is the server running, and its address (KINORA_BASE_URL, --base-url) right?");
            case DownloadException e -> new Trouble(ExitCode.FAULT, sentence(e));
            case StartupException e -> new Trouble(ExitCode.SETUP, sentence(e));
            case ConfigException e -> new Trouble(ExitCode.SETUP, sentence(e));
            case IllegalArgumentException e -> new Trouble(ExitCode.USAGE, sentence(e));
            default ->
                new Trouble(
                        ExitCode.FAULT,
                        "Something broke that should not: " + failure
                                + ". Run it again with KINORA_DEBUG=1 to see where.");
        };
    }

    private static String refusal(ApiException e) {
        String hint =
                switch (e) {
                    case AuthenticationException a -> " Set KINORA_API_KEY to a key that this server knows.";
                    case RateLimitException r ->
                        r.retryAfter()
                                .map(wait -> " The server asks to wait " + Math.max(1, wait.toSeconds()) + " s.")
                                .orElse("");
                    default -> "";
                };
        return "The server refused this (" + e.error().status() + "): " + sentence(e) + hint;
    }

    private static String sentence(Throwable e) {
        String text = String.valueOf(e.getMessage()).strip();
        return text.matches("(?s).*[.!?)]") ? text : text + ".";
    }
}
