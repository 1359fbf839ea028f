package dev.kinora.server.app;

import dev.kinora.server.model.ModelInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The models a caller may name: the five official ones, then the local aliases. */
final class Models {
    private static final Instant SORA_2 = Instant.ofEpochSecond(1_759_708_615);
    private static final Instant SORA_2_PRO = Instant.ofEpochSecond(1_759_708_663);
    private static final Instant SORA_2_DECEMBER = Instant.parse("2025-12-08T00:00:00Z");
    private static final String UPSTREAM = "system";
    private static final String LOCAL = "kinora";

    private static final List<ModelInfo> OFFICIAL = List.of(
            new ModelInfo("sora-2", SORA_2, UPSTREAM),
            new ModelInfo("sora-2-pro", SORA_2_PRO, UPSTREAM),
            new ModelInfo("sora-2-2025-10-06", SORA_2, UPSTREAM),
            new ModelInfo("sora-2-2025-12-08", SORA_2_DECEMBER, UPSTREAM),
            new ModelInfo("sora-2-pro-2025-10-06", SORA_2_PRO, UPSTREAM));

    private Models() {}

    static List<ModelInfo> official() {
        return OFFICIAL;
    }

    /** All models when these names are routed somewhere. */
    static List<ModelInfo> of(Collection<String> routed) {
        List<ModelInfo> models = new ArrayList<>(OFFICIAL);
        routed.stream()
                .filter(name -> OFFICIAL.stream().noneMatch(model -> model.id().equals(name)))
                .map(name -> new ModelInfo(name, SORA_2, LOCAL))
                .forEach(models::add);
        return models;
    }
}
