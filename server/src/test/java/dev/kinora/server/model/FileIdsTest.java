package dev.kinora.server.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIdsTest {
    private final SettableClock clock = new SettableClock();

    @Test
    void idsGrowWithinOneMomentAndWithTime() {
        FileIds files = new FileIds(clock);
        BatchIds batches = new BatchIds(clock);
        List<Long> positions = new ArrayList<>();
        List<BatchId> ids = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String id = files.next();
            assertThat(id).matches("file-[0-9A-Za-z]{22}");
            positions.add(FileIds.position(id).orElseThrow());
            ids.add(batches.next());
            if (i == 1000) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(ids).isSorted();
        assertThat(new HashSet<>(ids)).hasSize(2000);
        assertThat(ids.getFirst().value()).matches("batch_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file-", "file-012345678901234567890", "file-01234567890123456789 1", "video_1"})
    void whatIsNoFileIdHasNoPosition(String text) {
        assertThat(FileIds.position(text)).isEmpty();
    }
}
