package dev.kinora.client.http;

import java.net.http.HttpHeaders;

/**
 * A whole answer in memory.
 *
 * @param status its HTTP status
 * @param headers its headers
 * @param body its text
 */
public record Reply(int status, HttpHeaders headers, String body) {}
