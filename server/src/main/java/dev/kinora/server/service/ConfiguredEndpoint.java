package dev.kinora.server.service;

import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookSecret;
import java.util.Optional;

/**
 * A webhook endpoint of the configuration file.
 *
 * @param target its name is what it is known by from one start to the next
 * @param secret what it is signed with; empty: one is made and stays
 */
public record ConfiguredEndpoint(WebhookEndpoint.Target target, Optional<WebhookSecret> secret) {}
