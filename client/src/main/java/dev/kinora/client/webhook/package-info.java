/** Webhooks: where a server tells of finished videos, and how a receiver knows that it was the server. */
@NullMarked
package dev.kinora.client.webhook;

import org.jspecify.annotations.NullMarked;
