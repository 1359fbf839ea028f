package dev.kinora.cli;

import dev.kinora.cli.workspace.Shelf;
import java.time.Duration;

/**
 * Where videos are made.
 *
 * @param connection the server
 * @param session the run of the program
 * @param shelf where films and descriptions go
 * @param deadline longest time to follow one video
 * @param leaving what becomes of the videos when somebody wants the end
 */
record Workshop(Connection connection, Session session, Shelf shelf, Duration deadline, Leaving leaving) {
    static Workshop of(Connection connection, Session session, SavingOptions options) {
        return new Workshop(
                connection,
                session,
                options.shelf(session.console()),
                options.deadline(),
                new Leaving(connection, session));
    }
}
