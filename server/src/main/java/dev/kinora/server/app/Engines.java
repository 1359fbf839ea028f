package dev.kinora.server.app;

import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineRegistry;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.VideoEngine;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.server.config.EngineConfig;
import dev.kinora.server.config.KinoraConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the configured engines and asks each how it is. */
final class Engines {
    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private Engines() {}

    /**
     * All configured engines.
     *
     * @throws StartupException when one is misconfigured, or none of them can work
     */
    static EngineRegistry make(KinoraConfig config, DataFolder data, FfmpegPrograms programs, int threads) {
        EngineRegistry registry = new EngineRegistry();
        try {
            for (EngineConfig engine : config.engines()) {
                EngineToolkit toolkit = new EngineToolkit(
                        InstantSource.system(),
                        data.madeEngine(engine.id()),
                        programs.ffmpeg(),
                        programs.ffprobe(),
                        threads,
                        config.preview().enabled()
                                ? Optional.of(config.preview().segment())
                                : Optional.empty());
                registry.add(new EngineId(engine.id()), engine.type(), engine.settings(), toolkit);
            }
            return registry;
        } catch (IllegalArgumentException e) {
            registry.close();
            throw new StartupException(e.getMessage() + "; correct 'engines' in the configuration.", e);
        } catch (RuntimeException e) {
            registry.close();
            throw e;
        }
    }

    /**
     * What the engines say of themselves.
     *
     * @throws StartupException when none of them is healthy
     */
    static List<EngineDescriptor> describe(EngineRegistry registry, Duration patience) {
        List<EngineDescriptor> engines = registry.all().stream()
                .map((VideoEngine engine) -> engine.describe(Deadline.in(patience)))
                .toList();
        List<EngineDescriptor> ill =
                engines.stream().filter(engine -> !engine.healthy()).toList();
        ill.forEach(engine -> LOG.warn("The engine {} does not work: {}", engine.id(), engine.problem()));
        if (ill.size() == engines.size()) {
            throw new StartupException("No engine works: "
                    + String.join(
                            " ",
                            ill.stream()
                                    .map(engine -> engine.id() + ": " + engine.problem())
                                    .toList()));
        }
        return engines;
    }
}
