package dev.kinora.server.model;

import static dev.kinora.server.model.VideoStatus.COMPLETED;
import static dev.kinora.server.model.VideoStatus.FAILED;
import static dev.kinora.server.model.VideoStatus.IN_PROGRESS;
import static dev.kinora.server.model.VideoStatus.QUEUED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VideoStatusTest {
    @Test
    void onlyTheMovesOfTheDrawingAreLegal() {
        assertThat(movesOf(QUEUED)).containsExactlyInAnyOrder(IN_PROGRESS, FAILED);
        assertThat(movesOf(IN_PROGRESS)).containsExactlyInAnyOrder(COMPLETED, FAILED);
        assertThat(movesOf(COMPLETED)).isEmpty();
        assertThat(movesOf(FAILED)).isEmpty();
    }

    @Test
    void aJobGoesBackToTheQueueFromWhereverItIs() {
        assertThat(JobState.QUEUED.mayBecome(JobState.ADMITTED)).isTrue();
        assertThat(JobState.QUEUED.mayBecome(JobState.RUNNING)).isFalse();
        assertThat(JobState.ADMITTED.mayBecome(JobState.QUEUED)).isTrue();
        assertThat(JobState.RUNNING.mayBecome(JobState.QUEUED)).isTrue();
        assertThat(JobState.RUNNING.mayBecome(JobState.ADMITTED)).isFalse();
    }

    @Test
    void theWireKnowsFourWords() {
        assertThat(Stream.of(VideoStatus.values()).map(VideoStatus::wire))
                .containsExactly("queued", "in_progress", "completed", "failed");
        assertThatThrownBy(() -> VideoStatus.ofWire("cancelled")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStateThatContradictsItselfIsRefused() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        assertThatThrownBy(() -> new VideoState(COMPLETED, 99, Optional.of(now), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VideoState.inProgress(100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VideoState(FAILED, 3, Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(VideoState.failed(VideoFailure.moderationBlocked(), 33).progress())
                .isEqualTo(33);
    }

    private static Set<VideoStatus> movesOf(VideoStatus from) {
        return Stream.of(VideoStatus.values()).filter(from::mayBecome).collect(Collectors.toSet());
    }
}
