package dev.kinora.client.webhook;

/**
 * How an endpoint took a sample.
 *
 * @param eventType the type of the sample
 * @param statusCode what the endpoint answered
 */
public record WebhookSample(String eventType, int statusCode) {}
