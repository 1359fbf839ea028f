package dev.kinora.animatic.sound;

/** Finds the voice of a cue. */
final class CueVoices {
    private CueVoices() {}

    /** The cue as an event; {@code dice} are its own. */
    static Event event(Cue cue, Dice dice) {
        double gain = cue.kind().gain() * cue.level();
        return Event.at(cue.span().startSeconds(), gain, cue.placement(), () -> voice(cue, dice));
    }

    private static Voice voice(Cue cue, Dice dice) {
        return Passing.of(
                cue.kind().voice(cue, dice), cue.placement(), cue.span().durationSeconds());
    }
}
