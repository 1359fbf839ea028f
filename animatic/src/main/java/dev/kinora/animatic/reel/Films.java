package dev.kinora.animatic.reel;

import dev.kinora.animatic.language.Casting;
import dev.kinora.animatic.language.Change;
import dev.kinora.animatic.language.ChangeReader;
import dev.kinora.animatic.language.PromptReader;
import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.sound.Stretch;
import dev.kinora.animatic.storyboard.Director;
import dev.kinora.animatic.storyboard.Foley;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans films from recipes; the same recipe always gives the same film. Stateless, safe on any thread. */
public final class Films {
    private final PromptReader reader = new PromptReader();
    private final ChangeReader changes = new ChangeReader(reader);
    private final Sequels sequels = new Sequels(reader);
    private final Director director = new Director();
    private final Foley foley = new Foley();

    /** What a prompt says, without what is to be kept out. */
    public Screenplay read(String prompt, String negative) {
        return kept(reader.read(prompt), negative);
    }

    /** What a prompt says that speaks of characters by name, see {@link Casting#read}. */
    public Screenplay read(String prompt, String negative, List<String> names, String concept) {
        return kept(new Casting(reader).read(prompt, names, concept), negative);
    }

    /** The film of one prompt. */
    public Reel film(Screenplay screenplay, Frame frame, long seed) {
        Storyboard board = director.plan(screenplay, frame, seed);
        return Reel.of(screenplay, board, foley.score(board, screenplay, seed));
    }

    /**
     * The whole film of a recipe, from its first frame on.
     *
     * @return empty when it holds pictures of a file, which cannot be planned again
     */
    public Optional<Reel> whole(Recipe recipe) {
        if (!recipe.drawn()) {
            return Optional.empty();
        }
        List<Passage> passages = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        Set<String> unmatched = new LinkedHashSet<>();
        Optional<Reel.End> end = Optional.empty();
        for (Recipe.Segment segment : recipe.segments()) {
            Reel part = part(recipe, segment, end, unmatched);
            passages.addAll(part.passages());
            stretches.addAll(part.stretches());
            unmatched.addAll(part.unmatched());
            end = Optional.of(part.end());
        }
        return Optional.of(new Reel(passages, stretches, end.orElseThrow(), List.copyOf(unmatched)));
    }

    /**
     * How matters stand at the end of a recipe's film.
     *
     * @return empty when its last pictures come from a file
     */
    public Optional<Reel.End> end(Recipe recipe) {
        Optional<Reel.End> end = Optional.empty();
        for (Recipe.Segment segment : recipe.segments()) {
            end = segment.origin() == Recipe.Origin.DRAWN
                    ? Optional.of(
                            part(recipe, segment, end, new LinkedHashSet<>()).end())
                    : Optional.empty();
        }
        return end;
    }

    /** The film that follows. */
    public Reel after(Reel.End end, String prompt, String negative, int frames, long seed) {
        return sequels.after(end, prompt, s -> kept(s, negative), frames, seed);
    }

    private Reel part(Recipe recipe, Recipe.Segment segment, Optional<Reel.End> before, Set<String> unmatched) {
        if (before.isPresent()) {
            return sequels.after(
                    before.get(),
                    segment.prompt(),
                    s -> kept(changed(s, segment, unmatched), recipe.negative()),
                    segment.frames(),
                    recipe.seed());
        }
        Screenplay read = kept(changed(reader.read(segment.prompt()), segment, unmatched), recipe.negative());
        return film(read, new Frame(recipe.width(), recipe.height(), recipe.fps(), segment.frames()), recipe.seed());
    }

    private Screenplay changed(Screenplay screenplay, Recipe.Segment segment, Set<String> unmatched) {
        Screenplay now = screenplay;
        for (String request : segment.changes()) {
            Change change = changes.read(now, request);
            unmatched.addAll(change.unmatched());
            now = change.screenplay();
        }
        return now;
    }

    private Screenplay kept(Screenplay screenplay, String negative) {
        return negative.isBlank() ? screenplay : changes.without(screenplay, negative);
    }
}
