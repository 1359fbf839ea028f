package dev.kinora.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollPaceTest {
    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @CsvSource({"0,1000", "1,1000", "10,1000", "30,3000", "50,5000", "100000,5000"})
    void whoWaitsBehindManyNeedNotLookOften(int waiting, long millis) {
        Video queued = video(VideoState.queued());

        assertThat(PollPace.of(queued, waiting, clock.instant())).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"2,50,1000", "10,50,1000", "30,50,3000", "60,50,5000", "600,99,1000", "600,0,5000", "0,0,1000"})
    void aRunningVideoIsLookedAtTenTimesInTheTimeThatIsLeft(int age, int progress, long millis) {
        Video running = video(VideoState.inProgress(progress));
        clock.advance(Duration.ofSeconds(age));

        assertThat(PollPace.of(running, 7, clock.instant())).isEqualTo(Duration.ofMillis(millis));
    }

    private Video video(VideoState state) {
        VideoSpec spec = VideoSpec.of("a fox", new VideoSpec.Form("sora-2", 4, VideoSize.W720_H1280), 7);
        return new Video(new VideoIds(clock).next(), ProjectId.DEFAULT, spec, state);
    }
}
