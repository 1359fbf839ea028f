package dev.kinora.server.service;

import dev.kinora.server.model.Provenance;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How a video was made, beside what the API of upstream shows.
 *
 * @param provenance which engine made it and how; empty before that engine is done
 * @param cost US dollars by the list prices of upstream: what it costs once completed, zero when it failed
 * @param queued from its creation to the first time a worker took it; empty while it waits
 * @param rendered from then to its end; empty before that
 */
public record Making(
        Optional<Provenance> provenance, BigDecimal cost, Optional<Duration> queued, Optional<Duration> rendered) {}
