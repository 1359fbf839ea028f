package dev.kinora.server.render;

import dev.kinora.engine.EngineId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How videos are rendered.
 *
 * @param workFolder where renders keep their files while they run; made when missing
 * @param routes which engine renders a model, by the model's public name
 * @param deadlines when a render has taken too long
 * @param pace how often a render is looked at
 */
public record RenderSettings(Path workFolder, Map<String, Route> routes, Deadlines deadlines, Pace pace) {
    /**
     * The way from a model's public name to an engine.
     *
     * @param engine the configured name of the engine
     * @param remoteModel the engine's own name of the model
     */
    public record Route(EngineId engine, String remoteModel) {}

    /**
     * When a render has taken too long.
     *
     * @param submit until an engine must have accepted a job
     * @param call until any other call to an engine must have answered
     * @param stall how long the engine may show no progress
     * @param run how long one submission may run
     * @param total how long a video may take, restarts and all, from the first time a worker takes it
     */
    public record Deadlines(Duration submit, Duration call, Duration stall, Duration run, Duration total) {
        /** One minute to accept, ten seconds a call, 30 minutes without progress, two hours a run, six in total. */
        public static Deadlines standard() {
            return new Deadlines(
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6));
        }
    }

    /**
     * How often a render is looked at.
     *
     * @param embedded between two looks at an engine of this process
     * @param remote between the first two looks at another engine
     * @param remoteLongest the wait grows up to this
     * @param progress at least this long between two stored values of progress
     */
    public record Pace(Duration embedded, Duration remote, Duration remoteLongest, Duration progress) {
        /** 50 ms here, 1 to 5 s elsewhere, two stored values a second. */
        public static Pace standard() {
            return new Pace(
                    Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMillis(500));
        }
    }

    public RenderSettings {
        routes = Map.copyOf(routes);
    }
}
