package dev.kinora.animatic.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SynthTest {
    @Test
    void theSameScoreGivesTheSameBytes() throws IOException {
        assertThat(Heard.pcm(Scores.kite())).isEqualTo(Heard.pcm(Scores.kite()));
    }

    @Test
    void anotherSeedSoundsDifferent() throws IOException {
        Score kite = Scores.kite();
        Score other = new Score(kite.seconds(), 12, kite.beds(), kite.cues(), kite.music());
        assertThat(Heard.pcm(other)).isNotEqualTo(Heard.pcm(kite));
    }

    @Test
    void hasExactlyTheFramesOfTheScore() throws IOException {
        Score odd = new Score(1.2345, 1, List.of(Ambience.of(AmbienceKind.WIND, 1)), List.of(), Optional.empty());
        assertThat(Heard.pcm(odd)).hasSize(59_256 * Synth.FRAME_BYTES);
        assertThat(Synth.frames(odd)).isEqualTo(59_256);
    }

    @Test
    void startsAndEndsInSilence() throws IOException {
        Heard heard = Heard.of(Scores.motorcycle());
        int last = heard.frames() - 1;
        assertThat(Math.abs(heard.left()[0]) + Math.abs(heard.right()[0])).isLessThan(0.001f);
        assertThat(Math.abs(heard.left()[last]) + Math.abs(heard.right()[last])).isLessThan(0.001f);
        assertThat(Heard.rms(heard.left(), 0.02, 0.2)).isGreaterThan(0.01);
    }

    @Test
    void nothingIsHeardOfAnEmptyScore() throws IOException {
        assertThat(Heard.of(new Score(1, 1, List.of(), List.of(), Optional.empty()))
                        .peak())
                .isZero();
    }

    @Test
    void aLongScoreIsPlayedTwiceAndStillLoudEnough() throws IOException {
        Score sea = new Score(32, 3, List.of(Ambience.of(AmbienceKind.SEA, 0.4)), List.of(), Optional.empty());
        long[] bytes = {0};
        new Synth().render(sea, new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] block, int from, int length) {
                assertThat(length).isLessThanOrEqualTo(4096);
                bytes[0] += length;
            }
        });
        assertThat(bytes[0]).isEqualTo(32L * Synth.RATE * Synth.FRAME_BYTES);
        assertThat(loudness(Heard.of(sea))).isCloseTo(Synth.LOUDNESS, within(0.5));
    }

    @Test
    void blocksJoinWithoutClicks() throws IOException {
        Heard hum = Heard.of(new Score(
                4,
                9,
                List.of(Ambience.of(AmbienceKind.SPACE_HUM, 1)),
                List.of(Cue.note(60, 0, 4, 0.7).withPath(-1, 1)),
                Optional.of(new Music(Mood.CALM, 70, 1, 0))));
        double atSeams = 0;
        double elsewhere = 0;
        for (int i = Synth.RATE / 10; i < hum.frames() - Synth.RATE / 10; i++) {
            double bend = Math.abs(hum.left()[i - 1] - 2 * hum.left()[i] + hum.left()[i + 1]);
            if (i % Voice.BLOCK <= 1) {
                atSeams = Math.max(atSeams, bend);
            } else {
                elsewhere = Math.max(elsewhere, bend);
            }
        }
        assertThat(atSeams).isLessThan(elsewhere * 1.3);
    }

    @Test
    void aSoundUnderWayGoesOnFromItsMiddle() throws IOException {
        Heard half = Heard.of(Cue.of(CueKind.GENERIC_WHOOSH, -1, 2));
        assertThat(Heard.rms(half.left(), 0.02, 0.2)).isGreaterThan(10 * Heard.rms(half.left(), 0.85, 0.99));
        assertThat(Heard.rms(half.left(), 1.1, 3)).isLessThan(0.001);
    }

    @Test
    void refusesWhatCannotBePlayed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ambience.of(AmbienceKind.WIND, 1.5))
                .withMessageContaining("level must be from 0.0 to 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(Double.NaN, 1, List.of(), List.of(), Optional.empty()));
    }

    private static double loudness(Heard heard) {
        Loudness loudness = new Loudness();
        loudness.add(heard.left(), heard.right(), heard.frames());
        return loudness.integrated();
    }
}
