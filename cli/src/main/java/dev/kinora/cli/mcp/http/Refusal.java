package dev.kinora.cli.mcp.http;

import dev.kinora.cli.console.Json;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** A request that is not taken. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** JSON-RPC's code for what is no request. */
    private static final int INVALID_REQUEST = -32600;

    private final int status;

    Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** An error of JSON-RPC that belongs to no request. */
    byte[] body() {
        ObjectNode body = Json.object().put("jsonrpc", "2.0").putNull("id");
        body.putObject("error").put("code", INVALID_REQUEST).put("message", getMessage());
        return Json.line(body).getBytes(StandardCharsets.UTF_8);
    }
}
