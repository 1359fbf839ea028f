package dev.kinora.animatic.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MelodyTest {
    @Test
    void notesLandOnTheGridHandsAlternating() {
        List<Cue> notes = Melody.piano(5, 90, 8, Mood.CALM);
        assertThat(notes).hasSize(24);
        for (int i = 0; i < notes.size(); i++) {
            Cue note = notes.get(i);
            assertThat(note.kind()).isEqualTo(CueKind.PIANO_NOTE);
            assertThat(note.span().startSeconds()).isCloseTo(i / 3.0, within(1e-9));
            assertThat(note.placement().panStart() > 0)
                    .as("right hand at note " + i)
                    .isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void seedsGiveDifferentPhrases() {
        assertThat(Melody.piano(5, 90, 8, Mood.CALM)).isEqualTo(Melody.piano(5, 90, 8, Mood.CALM));
        assertThat(Melody.piano(6, 90, 8, Mood.CALM)).isNotEqualTo(Melody.piano(5, 90, 8, Mood.CALM));
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void staysOnTheKeyboardInEveryMood(Mood mood) {
        assertThat(Melody.piano(3, 120, 60, mood))
                .allSatisfy(note -> assertThat(note.pitch() * 440).isBetween(50.0, 2000.0));
    }
}
