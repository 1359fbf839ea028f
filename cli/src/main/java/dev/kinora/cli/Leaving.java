package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Progress;
import dev.kinora.cli.console.Question;
import dev.kinora.client.error.KinoraException;
import java.util.Optional;

/**
 * What becomes of videos at work when the program is asked to end: whoever pressed Ctrl-C at a terminal is asked once,
 * for all of them; without anybody to ask they are cancelled, since nobody waits for them any more. Thread-safe.
 */
final class Leaving {
    /** What is done with a video. */
    enum Choice {
        CANCEL,
        LEAVE
    }

    private final Connection connection;
    private final Session session;
    private Optional<Choice> choice = Optional.empty();

    Leaving(Connection connection, Session session) {
        this.connection = connection;
        this.session = session;
    }

    /** Ends the wait for a video. */
    Choice from(String id, Progress progress) {
        progress.close();
        Choice made = choice(id);
        if (made == Choice.CANCEL) {
            cancel(id);
        } else {
            session.console().say(connection.isEmbedded() ? "leaving.waits" : "leaving.goes.on", id);
        }
        return made;
    }

    /** Whether what was at work was cancelled, so that it is not worth following. */
    synchronized boolean cancelsAll() {
        return choice.filter(Choice.CANCEL::equals).isPresent();
    }

    private synchronized Choice choice(String id) {
        if (choice.isEmpty()) {
            choice = Optional.of(ask(id));
        }
        return choice.get();
    }

    private Choice ask(String id) {
        Console console = session.console();
        boolean answerable = console.kind() == Console.Kind.INTERACTIVE
                && session.interrupt().cause() == Interrupt.Cause.KEYBOARD;
        if (!answerable) {
            return Choice.CANCEL;
        }
        return Question.ask(console, "leaving.question", id) == Question.Answer.YES ? Choice.CANCEL : Choice.LEAVE;
    }

    private void cancel(String id) {
        try {
            connection.cancel(id);
            session.console().say("leaving.cancelled", id);
        } catch (KinoraException e) {
            session.console().say("leaving.failed", id, String.valueOf(e.getMessage()));
        }
    }
}
