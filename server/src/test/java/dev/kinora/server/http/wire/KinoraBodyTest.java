package dev.kinora.server.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.service.Making;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KinoraBodyTest {
    private static final Video VIDEO = new Video(
            new VideoId("video_" + "0".repeat(48)),
            new ProjectId("p"),
            VideoSpec.of("x", new VideoSpec.Form("sora-2", 4, VideoSize.W1280_H720), 5),
            VideoState.completed(Instant.EPOCH, Optional.empty()));

    @Test
    void whatAnEngineTellsIsShownExceptItsRecipe() {
        String body = json(Map.of(
                "storyboard", "{\"shots\":[{\"length\":2.5}]}",
                "unmatched", "gizmo, flurb",
                "timings", "{\"plan\":3}",
                "recipe", "secret",
                "fps", "29.97002997",
                "frames", "120"));

        assertThat(body)
                .contains("\"storyboard\":{\"shots\":[{\"length\":2.5}]},\"unmatched\":[\"gizmo\",\"flurb\"],")
                .contains("\"timings\":{\"queued_seconds\":0.250,\"render_seconds\":12.000,\"submissions\":2,"
                        + "\"engine\":{\"plan\":3}},\"fps\":29.97,\"frames\":120}")
                .doesNotContain("secret", "recipe");
    }

    @Test
    void whatAnEngineTellsWronglyIsLeftOut() {
        String body =
                json(Map.of("storyboard", "{broken", "unmatched", "", "timings", "]", "fps", "many", "frames", ""));

        assertThat(body)
                .contains("\"storyboard\":null,\"unmatched\":[],", "\"engine\":null},\"fps\":null,\"frames\":null}");
    }

    private static String json(Map<String, String> facts) {
        Provenance made = new Provenance("e", "1", "r", "edit", "reprompt", 2, facts);
        Making making = new Making(
                Optional.of(made),
                new BigDecimal("0.40"),
                Optional.of(Duration.ofMillis(250)),
                Optional.of(Duration.ofSeconds(12)));
        return new String(Json.write(MadeVideoBody.of(VIDEO, making)), StandardCharsets.UTF_8);
    }
}
