package dev.kinora.server.http.wire;

import java.util.List;

/** How the server is. */
public record HealthBody(String status, List<String> problems) {}
