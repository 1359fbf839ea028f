package dev.kinora.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.moderation.ModerationSettings.Endpoint;
import dev.kinora.server.moderation.ModerationSettings.OnFailure;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundSettings;
import dev.kinora.server.outbound.OutboundSettings.Reach;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointModeratorTest {
    private final FakeModeration service = new FakeModeration();
    private final OutboundClient outbound =
            new OutboundClient(new OutboundSettings(Reach.EVERYWHERE, Duration.ofSeconds(2), "Kinora-Test"));

    @AfterEach
    void close() {
        outbound.close();
        service.close();
    }

    @Test
    void whatTheServiceFlagsIsRefused() {
        assertThat(check(OnFailure.FAIL_CLOSED, "/").refuses("it", "an \"onion\"\n"))
                .isTrue();
        assertThat(check(OnFailure.FAIL_OPEN, "").refuses("it", "a kite")).isFalse();
        assertThat(service.questions)
                .containsExactly(
                        "Bearer sk-mod {\"model\":\"omni\",\"input\":\"an \\\"onion\\\"\\n\"}",
                        "Bearer sk-mod {\"model\":\"omni\",\"input\":\"a kite\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "500|{\"results\":[{\"flagged\":false}]}",
                "429|slow down",
                "307|x",
                "200|<html>",
                "200|[]",
                "200|{\"results\":[]}",
                "200|{\"results\":[{\"flagged\":\"no\"}]}",
                "200|{\"results\":{\"flagged\":true}}",
                "200|{\"results\":[{\"flagged\":false},{}]}",
            })
    void anAnswerOfNoUseIsAskedForTwiceAndThenTheSettingDecides(int status, String answer) {
        service.answers(status, answer);

        assertThat(check(OnFailure.FAIL_CLOSED, "").refuses("it", "a kite")).isTrue();
        assertThat(service.questions).hasSize(2);
        assertThat(check(OnFailure.FAIL_OPEN, "").refuses("it", "a kite")).isFalse();
    }

    @Test
    void aSlowServiceIsWaitedForNoLongerThanAllowed() {
        service.isSlow();
        long start = System.nanoTime();

        assertThat(check(OnFailure.FAIL_CLOSED, "").refuses("it", "a kite")).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aServiceThatIsGoneIsAFailureToo() {
        service.close();

        assertThat(check(OnFailure.FAIL_CLOSED, "").refuses("it", "a kite")).isTrue();
        assertThat(check(OnFailure.FAIL_OPEN, "").refuses("it", "a kite")).isFalse();
    }

    private PromptCheck check(OnFailure onFailure, String behind) {
        Endpoint endpoint =
                new Endpoint(URI.create(service.url() + behind), Optional.of("sk-mod"), "omni", Duration.ofSeconds(2));
        return PromptCheck.of(new ModerationSettings(Optional.empty(), Optional.of(endpoint), onFailure), outbound);
    }
}
