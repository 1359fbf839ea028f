package dev.kinora.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.service.Prices.Rate;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
    private static final VideoId ID = new VideoId("video_" + "0".repeat(48));

    @ParameterizedTest
    @CsvSource({
        "sora-2,1280x720,4,0.40,0.20",
        "sora-2-2025-12-08,720x1280,20,2.00,1.00",
        "sora-2,1920x1080,12,1.20,0.60",
        "my-deployment,1280x720,4,0.40,0.20",
        "sora-2-pro,1280x720,8,2.40,1.20",
        "sora-2-pro,1024x1792,12,6.00,3.00",
        "sora-2-pro-2025-10-06,1920x1080,16,11.20,5.60"
    })
    void theListPrices(String model, String size, int seconds, String standard, String batch) {
        Video video = video(model, size, seconds, new Derivation.FromPrompt());

        assertThat(Prices.of(video, Rate.STANDARD)).hasToString(standard);
        assertThat(Prices.of(video, Rate.BATCH)).hasToString(batch);
        assertThat(Prices.of(video.in(VideoState.completed(Instant.EPOCH, Optional.empty())), Rate.STANDARD))
                .hasToString(standard);
        assertThat(Prices.of(video.in(VideoState.failed(VideoFailure.moderationBlocked(), 3)), Rate.STANDARD))
                .hasToString("0.00");
    }

    @Test
    void ofAnExtensionOnlyWhatItAdds() {
        Video extension = video("sora-2-pro", "1080x1920", 28, new Derivation.Extension(Optional.of(ID), 8, 2));

        assertThat(Prices.of(extension, Rate.STANDARD)).hasToString("5.60");
        assertThat(Prices.of(video("sora-2", "1280x720", 8, new Derivation.Remix(ID)), Rate.STANDARD))
                .hasToString("0.80");
    }

    private static Video video(String model, String size, int seconds, Derivation derivation) {
        VideoSpec spec = new VideoSpec(
                "x",
                new VideoSpec.Form(model, seconds, VideoSize.ofWire(size).orElseThrow()),
                VideoSpec.Guidance.of(1),
                derivation);
        return new Video(ID, new ProjectId("p"), spec, VideoState.queued());
    }
}
