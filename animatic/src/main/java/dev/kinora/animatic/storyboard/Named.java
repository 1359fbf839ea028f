package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.sound.Ambience;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.CueKind;
import dev.kinora.animatic.sound.Melody;
import dev.kinora.animatic.sound.Mood;
import java.util.ArrayList;
import java.util.List;

/**
 * Sounds that the prompt itself names.
 *
 * @param sounds their concepts, such as {@code sound.waves}
 * @param scene the first shot
 */
record Named(List<String> sounds, Scene scene) {
    private static final double METRES = 9;
    private static final int MOST = 400;
    private static final double BEATS_A_MINUTE = 96;

    /** No music at all. */
    boolean silence() {
        return sounds.contains("sound.silence");
    }

    /** The beds of the place and those that are named, which come to the fore. */
    List<Ambience> beds(List<Ambience> place) {
        List<Ambience> beds = new ArrayList<>(place);
        for (Heard heard : heard()) {
            heard.place().ifPresent(kind -> {
                Ambience named = Ambience.of(kind, heard.level());
                beds.replaceAll(bed -> bed.kind() == kind && bed.level() < heard.level() ? named : bed);
                Ambiences.add(beds, kind, heard.level());
            });
        }
        return beds;
    }

    private List<Heard> heard() {
        return sounds.stream()
                .flatMap(sound -> Sounds.of(sound, "named").stream())
                .toList();
    }

    /** Single sounds from somewhere beside the picture. */
    List<Cue> cues(double seconds, long seed) {
        List<Cue> cues = new ArrayList<>();
        for (Heard heard : heard()) {
            heard.cue().ifPresent(kind -> {
                if (Melody.plays(kind)) {
                    for (Cue note : Melody.of(kind, seed, BEATS_A_MINUTE, seconds, Mood.CALM)) {
                        cues.add(note.withDistance(METRES).withLevel(note.level() * 0.8));
                    }
                } else {
                    again(heard, kind, seconds, cues);
                }
            });
        }
        return cues;
    }

    private void again(Heard heard, CueKind kind, double seconds, List<Cue> cues) {
        long seed = Noise.seed(scene.seed(), heard.name());
        double pan = 1.2 * Noise.at(seed, 1) - 0.6;
        double length = heard.gap() > 50 ? seconds : Math.min(2, Math.max(0.3, heard.gap()));
        double start = heard.gap() > 50 ? 0 : Math.min(heard.gap(), 0.6 + 0.5 * Noise.at(seed, 2));
        for (int n = 0; start + n * heard.gap() < seconds && n < MOST; n++) {
            cues.add(Cue.of(kind, start + n * heard.gap(), length)
                    .withLevel(heard.level())
                    .withPitch(heard.pitch())
                    .withPan(pan)
                    .withDistance(METRES));
        }
    }
}
