package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes one after the other as one voice; each is made when its time comes. */
final class Sequence implements Voice {
    private final List<Cue> notes;
    private final CueKind kind;
    private final Dice dice;
    private final long frames;
    private final List<Playing> playing = new ArrayList<>();
    private int upcoming;
    private long now;

    private record Playing(Voice voice, long end) {}

    Sequence(List<Cue> notes, CueKind kind, Dice dice) {
        this.notes = notes.stream()
                .sorted(Comparator.comparingDouble(note -> note.span().startSeconds()))
                .toList();
        this.kind = kind;
        this.dice = dice;
        double end = 0;
        for (Cue note : notes) {
            end = Math.max(end, note.span().startSeconds() + note.span().durationSeconds());
        }
        frames = Voice.framesOf(end + 0.5);
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void add(float[] out, int from, int to) {
        long end = now + to - from;
        while (upcoming < notes.size() && start(notes.get(upcoming)) < end) {
            Cue note = notes.get(upcoming++);
            Voice voice = new Late(kind.voice(note, dice), (double) (start(note) - now) / Synth.RATE);
            playing.add(new Playing(voice, now + voice.frames()));
        }
        for (Playing note : playing) {
            note.voice().add(out, from, to);
        }
        now = end;
        playing.removeIf(note -> note.end() <= now);
    }

    private static long start(Cue note) {
        return Voice.framesOf(note.span().startSeconds());
    }
}
