package dev.kinora.server.http;

import java.util.List;

/** Tells whether the server can do its work. */
@FunctionalInterface
public interface Readiness {
    /** What is missing, one sentence each; empty when ready. Cheap, called often. */
    List<String> problems();
}
