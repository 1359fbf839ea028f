package dev.kinora.animatic.engine;

import dev.kinora.animatic.language.PromptReader;
import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.sound.Score;
import dev.kinora.animatic.storyboard.Director;
import dev.kinora.animatic.storyboard.Foley;

/**
 * Everything that is decided before the first pixel: what was understood, what will be seen, what will be heard.
 * Prints as JSON.
 *
 * @param screenplay what the prompt says
 * @param storyboard the shots
 * @param score the sound
 */
public record Plan(Screenplay screenplay, Storyboard storyboard, Score score) {
    /** Plans a clip; the same arguments always give the same plan. */
    public static Plan of(String prompt, Frame frame, long seed) {
        Screenplay screenplay = new PromptReader().read(prompt);
        Storyboard storyboard = new Director().plan(screenplay, frame, seed);
        return new Plan(screenplay, storyboard, new Foley().score(storyboard, screenplay, seed));
    }
}
