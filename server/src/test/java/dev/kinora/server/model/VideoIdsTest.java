package dev.kinora.server.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VideoIdsTest {
    private final SettableClock clock = new SettableClock();
    private final VideoIds ids = new VideoIds(clock);

    @Test
    void anIdHasTheShapeOfUpstream() {
        String id = ids.next().value();

        assertThat(id).matches("video_[0-9a-f]{8}[0-9a-f]{4}8[0-9a-f]{3}[89ab][0-9a-f]{15}0[0-9a-f]{15}");
        assertThat(Long.parseLong(id.substring(6, 14), 16))
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void aCapturedIdTellsItsSecond() {
        VideoId captured = VideoId.parse("video_691611812ca88190bfb123716dcc953a089a232f54b02b21")
                .orElseThrow();

        assertThat(captured.createdAt()).isEqualTo(Instant.ofEpochSecond(1_763_053_953));
    }

    @Test
    void theOrderOfIdsIsTheOrderOfCreation() {
        List<VideoId> made = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            made.add(ids.next());
            if (i % 100 == 0) {
                clock.advance(Duration.ofMillis(1));
            }
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aClockSetBackALittleKeepsTheOrderAndSetBackFarIsFollowed() {
        VideoId first = ids.next();
        clock.advance(Duration.ofMillis(-500));
        VideoId second = ids.next();
        clock.advance(Duration.ofHours(-1));
        VideoId third = ids.next();

        assertThat(second).isGreaterThan(first);
        assertThat(third.createdAt())
                .isEqualTo(Instant.ofEpochSecond(clock.instant().getEpochSecond()));
    }

    @Test
    void whatCannotBeAnIdIsNone() {
        assertThat(VideoId.parse("")).isEmpty();
        assertThat(VideoId.parse("video_123")).isEmpty();
        assertThat(VideoId.parse("video_" + "A".repeat(48))).isEmpty();
        assertThat(VideoId.parse("audio_" + "a".repeat(48))).isEmpty();
    }
}
