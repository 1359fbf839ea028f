package dev.kinora.client;

import java.net.http.HttpHeaders;

/**
 * A whole answer in memory.
 *
 * @param headers its headers
 * @param body its text
 */
record Reply(HttpHeaders headers, String body) {}
