package dev.kinora.animatic.engine;

import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.reel.Films;
import dev.kinora.animatic.reel.Recipe;
import dev.kinora.animatic.reel.Reel;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.SourceRender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a job comes to, decided before anything is drawn: the pictures and the sound, and what is told about them.
 *
 * @param production what is made
 * @param facts told with the finished job
 */
record Commission(Production production, Map<String, String> facts) {
    /** Decides what {@code spec} comes to. */
    static Commission of(RenderSpec spec, Renderer renderer, Films films) {
        Frame frame = new Frame(
                spec.canvas().width(),
                spec.canvas().height(),
                (int) Math.round(spec.fps().value()),
                spec.frames());
        Maker maker = new Maker(spec, frame, renderer, films);
        return switch (spec.op()) {
            case TEXT, REFERENCE, FIRST_FRAME, FIRST_LAST -> maker.text();
            case REMIX, EDIT -> maker.again();
            case EXTEND -> maker.more();
        };
    }

    /** Everything a commission is decided from. */
    private record Maker(RenderSpec spec, Frame frame, Renderer renderer, Films films) {
        private long seed() {
            return spec.seed().orElse(0);
        }

        private String negative() {
            return spec.negative().orElse("");
        }

        private Commission text() {
            Screenplay screenplay = films.read(spec.prompt(), negative());
            Reel reel = films.film(screenplay, frame, seed());
            return drawn(reel, recipe(Recipe.Segment.drawn(spec.op().name(), spec.prompt(), spec.frames())));
        }

        /** The same video with something changed: planned again. */
        private Commission again() {
            Optional<Recipe> known = known();
            if (known.isPresent() && known.get().drawn()) {
                Recipe recipe = known.get().changed(spec.prompt()).lasting(spec.frames());
                return drawn(films.whole(recipe).orElseThrow(), recipe);
            }
            return text();
        }

        /** What follows: only that is drawn. */
        private Commission more() {
            Optional<Recipe> known = known();
            Optional<Reel.End> end = known.flatMap(films::end);
            if (known.isPresent() && end.isPresent()) {
                Recipe.Segment segment = Recipe.Segment.drawn("EXTEND", spec.prompt(), spec.frames());
                Recipe recipe = known.get();
                Reel reel = films.after(end.get(), spec.prompt(), recipe.negative(), spec.frames(), recipe.seed());
                return drawn(reel, recipe.with(segment));
            }
            return text();
        }

        /** The source's recipe, when it is one and tells of a video like the one that is there. */
        private Optional<Recipe> known() {
            return spec.source()
                    .flatMap(s -> s.recipe().flatMap(Recipe::read).filter(r -> r.frames() == s.frames()))
                    .filter(r -> r.width() == frame.width() && r.height() == frame.height() && r.fps() == frame.fps());
        }

        private Recipe recipe(Recipe.Segment segment) {
            return new Recipe(frame.width(), frame.height(), frame.fps(), seed(), negative(), List.of(segment));
        }

        private Commission drawn(Reel reel, Recipe recipe) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("storyboard", PlanJson.write(reel.storyboard()));
            facts.put("unmatched", String.join(", ", reel.unmatched()));
            facts.put(SourceRender.RECIPE, recipe.write());
            return new Commission(new ReelProduction(reel, renderer.repertoire()), facts);
        }
    }
}
