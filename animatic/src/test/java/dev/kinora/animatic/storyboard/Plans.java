package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.PromptReader;
import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.sound.Score;
import java.util.List;

/** Prompts, planned. */
final class Plans {
    static final Frame LANDSCAPE = new Frame(1280, 720, 30, 240);

    static final List<Frame> SIZES = List.of(
            LANDSCAPE,
            new Frame(720, 1280, 30, 240),
            new Frame(1792, 1024, 30, 120),
            new Frame(1024, 1792, 30, 120),
            new Frame(1920, 1080, 30, 600),
            new Frame(1080, 1920, 30, 600));

    private static final PromptReader READER = new PromptReader();

    private Plans() {}

    static Screenplay screenplay(String prompt) {
        return READER.read(prompt);
    }

    static Storyboard storyboard(String prompt, Frame frame, long seed) {
        return new Director().plan(screenplay(prompt), frame, seed);
    }

    static Scene scene(String prompt) {
        return storyboard(prompt, LANDSCAPE, 1).shots().getFirst();
    }

    static Score score(String prompt) {
        Screenplay screenplay = screenplay(prompt);
        return new Foley().score(new Director().plan(screenplay, LANDSCAPE, 1), screenplay, 1);
    }

    static Performer performer(Scene scene, String concept) {
        return scene.performers().stream()
                .filter(p -> p.concept().equals(concept))
                .findFirst()
                .orElseThrow(() -> new AssertionError(concept + " is not among "
                        + scene.performers().stream().map(Performer::concept).toList()));
    }
}
