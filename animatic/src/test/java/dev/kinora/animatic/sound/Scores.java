package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores like those that the guides' prompts get. */
final class Scores {
    private Scores() {}

    static Score kite() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            cues.add(Cue.of(CueKind.FOOTSTEP_GRASS, 0.4 + i * 0.42, 0.3)
                    .withDistance(6)
                    .withLevel(0.7));
        }
        cues.add(Cue.of(CueKind.KITE_FLUTTER, 0, 8).withPath(0.2, 0.5).withDistance(12));
        cues.add(Cue.of(CueKind.LAUGH_CHILD, 1.5, 1).withPan(-0.3).withDistance(7));
        return new Score(
                8,
                11,
                List.of(Ambience.of(AmbienceKind.PARK_BIRDS, 0.8), Ambience.of(AmbienceKind.BREEZE_GRASS, 0.6)),
                cues,
                Optional.of(new Music(Mood.JOYFUL, 104, 0.4, 7)));
    }

    static Score coffee() {
        return new Score(
                8,
                12,
                List.of(Ambience.of(AmbienceKind.CAFE, 0.6), Ambience.of(AmbienceKind.ROOM_TONE, 0.6)),
                List.of(
                        Cue.of(CueKind.STEAM_HISS, 0.5, 3).withLevel(0.35),
                        Cue.of(CueKind.CUP_CLINK, 2.2, 1).withPan(0.2)),
                Optional.of(new Music(Mood.CALM, 76, 0.5, 5)));
    }

    static Score motorcycle() {
        Cue engine = Cue.of(CueKind.ENGINE_MOTORCYCLE, 0, 8).withPath(-0.3, 0.3).withDistance(4);
        return new Score(
                8,
                13,
                List.of(Ambience.of(AmbienceKind.CITY_NIGHT, 0.7), Ambience.of(AmbienceKind.WIND, 0.4)),
                List.of(engine),
                Optional.of(new Music(Mood.COOL, 112, 0.5, 9)));
    }

    static Score piano() {
        return new Score(
                8,
                14,
                List.of(Ambience.of(AmbienceKind.HALL, 0.8)),
                Melody.piano(14, 96, 8, Mood.JOYFUL),
                Optional.empty());
    }

    static Score storm() {
        List<Cue> cues = List.of(Cue.of(CueKind.DOOR, 1, 1), Cue.of(CueKind.ROCKET, 2, 4), Cue.of(CueKind.BARK, 7, 1));
        List<Ambience> beds = List.of(Ambience.of(AmbienceKind.RAIN, 1), Ambience.thunder(1, List.of(0.5, 3.0)));
        return new Score(8, 15, beds, cues, Optional.of(new Music(Mood.EPIC, 120, 1, 0)));
    }

    static Score of(AmbienceKind place, Mood mood, CueKind... kinds) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            cues.add(Cue.of(kinds[i], 1 + 2.5 * i, 3).withDistance(6).withPan(0.3 - 0.4 * i));
            cues.add(Cue.of(kinds[i], 5 + i, 2).withDistance(12));
        }
        return new Score(8, 21, List.of(Ambience.of(place, 0.6)), cues, Optional.of(new Music(mood, 90, 0.35, 2)));
    }

    static Score bed(AmbienceKind kind) {
        return new Score(6, 7, List.of(Ambience.of(kind, 1)), List.of(), Optional.empty());
    }
}
