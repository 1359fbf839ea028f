package dev.kinora.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request, free of the server's address and key.
 *
 * @param method the HTTP method
 * @param path path and query below the base address
 * @param headers further headers
 * @param json the body, if any
 */
record Call(String method, String path, Map<String, String> headers, Optional<String> json) {
    Call {
        headers = Map.copyOf(headers);
    }

    static Call get(String path) {
        return new Call("GET", path, Map.of(), Optional.empty());
    }

    static Call delete(String path) {
        return new Call("DELETE", path, Map.of(), Optional.empty());
    }

    static Call post(String path, String json) {
        return new Call("POST", path, Map.of(), Optional.of(json));
    }

    Call withHeader(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Call(method, path, all, json);
    }
}
