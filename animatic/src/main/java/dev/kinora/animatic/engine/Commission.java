package dev.kinora.animatic.engine;

import dev.kinora.animatic.film.Filmed;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.film.Repertoire;
import dev.kinora.animatic.footage.Cutout;
import dev.kinora.animatic.footage.CutoutRig;
import dev.kinora.animatic.footage.Healed;
import dev.kinora.animatic.footage.Treatment;
import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.print.Prints;
import dev.kinora.animatic.reel.Films;
import dev.kinora.animatic.reel.Recipe;
import dev.kinora.animatic.reel.Reel;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.engine.MediaInput;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.SourceRender;
import dev.kinora.media.MediaException;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
            case TEXT, FIRST_LAST -> maker.text();
            case FIRST_FRAME -> maker.photo();
            case REFERENCE -> maker.cast();
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
            return edited();
        }

        /** What follows: only that is drawn. */
        private Commission more() {
            Optional<Recipe> known = known();
            Optional<Reel.End> end = known.flatMap(films::end);
            if (known.isPresent() && end.isPresent()) {
                Recipe.Segment segment = Recipe.Segment.drawn("EXTEND", spec.prompt(), spec.frames());
                Recipe recipe = known.get();
                Reel reel = films.after(end.get(), spec.prompt(), recipe.negative(), spec.frames(), recipe.seed());
                return drawn(reel, recipe.with(segment), healed(reel, end.get()));
            }
            return foreign();
        }

        /** The new pictures go on from the last one as the file shows it. */
        private Production healed(Reel reel, Reel.End end) {
            Function<Scene, Painting> plain = builder();
            Optional<byte[]> seen = file(MediaInput.Role.SOURCE_VIDEO).map(footage()::lastFrame);
            if (seen.isEmpty()) {
                return new ReelProduction(reel, plain);
            }
            return new ReelProduction(reel, scene -> {
                Painting painting = plain.apply(scene);
                return scene.equals(end.scene()) ? healed(painting, end.frame(), seen.get()) : painting;
            });
        }

        private Painting healed(Painting painting, int first, byte[] seen) {
            byte[] drawn = new byte[seen.length];
            try (Painting.Painter painter = painting.open()) {
                painter.paint(first - 1, drawn);
            }
            return Healed.of(painting, drawn, seen, first, Math.max(2, frame.fps() / 2));
        }

        /** What follows a video that nobody here drew. */
        private Commission foreign() {
            Path file = file(MediaInput.Role.SOURCE_VIDEO).orElseThrow();
            Footage footage = footage();
            Screenplay screenplay = films.read(spec.prompt(), negative());
            Reel reel = opening(screenplay, footage);
            Production made = footage.into(footage.lastFrame(file), screenplay.first(), reel, builder());
            int before = spec.source().map(SourceRender::frames).orElse(1);
            List<Recipe.Segment> segments = new ArrayList<>();
            segments.add(Recipe.Segment.footage("SOURCE", "", before + footage.before()));
            segments.add(Recipe.Segment.drawn("EXTEND", spec.prompt(), reel.frames()));
            return told(
                    made, reel, new Recipe(frame.width(), frame.height(), frame.fps(), seed(), negative(), segments));
        }

        private Reel opening(Screenplay screenplay, Footage footage) {
            int rest = Math.max(1, frame.frames() - footage.before());
            return films.film(screenplay, new Frame(frame.width(), frame.height(), frame.fps(), rest), seed());
        }

        private Commission photo() {
            Footage footage = footage();
            Screenplay screenplay = films.read(spec.prompt(), negative());
            Reel heard = films.film(screenplay, frame, seed());
            byte[] picture = footage.picture(file(MediaInput.Role.FIRST_FRAME).orElseThrow());
            Production made = footage.photo(picture, screenplay.first(), heard);
            return told(made, heard, footageRecipe());
        }

        /** A drawn film with cut-out actors in it; it may begin with a picture. */
        private Commission cast() {
            List<MediaInput> clips = Inputs.of(spec, MediaInput.Role.CHARACTER);
            List<String> names = clips.stream().map(MediaInput::label).toList();
            Map<String, Cutout> actors = new LinkedHashMap<>();
            for (MediaInput clip : clips) {
                actors.put(clip.label(), cutout(clip.file()));
            }
            Repertoire all = renderer.repertoire().with(new CutoutRig(actors));
            Function<Scene, Painting> builder = s -> Prints.of(Filmed.of(s, all), s);
            Screenplay screenplay = films.read(spec.prompt(), negative(), names, CutoutRig.CONCEPT);
            Optional<Path> picture = file(MediaInput.Role.FIRST_FRAME);
            if (picture.isEmpty()) {
                Reel reel = films.film(screenplay, frame, seed());
                return told(new ReelProduction(reel, builder), reel, footageRecipe());
            }
            Footage footage = footage();
            Reel reel = opening(screenplay, footage);
            byte[] first = footage.picture(picture.get());
            return told(footage.into(first, screenplay.first(), reel, builder), reel, footageRecipe());
        }

        private Cutout cutout(Path clip) {
            Probe.Video seen = new Transcoder(renderer.programs(), MediaLimits.defaults())
                    .probe(clip)
                    .video()
                    .orElseThrow(() -> new MediaException(
                            MediaException.Kind.BAD_INPUT, "The clip of a character holds no pictures."));
            double aspect = (double) seen.width() / seen.height();
            return Cutout.of(renderer.programs(), clip, aspect, renderer.deadline());
        }

        /** The frames of the file, changed. */
        private Commission edited() {
            Path file = file(MediaInput.Role.SOURCE_VIDEO).orElseThrow();
            Shot asked = films.read(asked(), "").first();
            Treatment treatment = Treatment.of(asked);
            Map<String, String> facts = Map.of(
                    "unmatched",
                    String.join(", ", treatment.beyond(asked)),
                    "treatment",
                    PlanJson.write(treatment),
                    SourceRender.RECIPE,
                    footageRecipe().write());
            return new Commission(footage().treated(file, treatment), facts);
        }

        /** The request without the words that only say that something is to be done. */
        private String asked() {
            return spec.prompt().replaceAll("(?i)^\\s*(please\\s+)?(add|ajoute[rz]?|apply)\\s+", "");
        }

        private Recipe footageRecipe() {
            return recipe(Recipe.Segment.footage(spec.op().name(), spec.prompt(), spec.frames()));
        }

        private Footage footage() {
            return new Footage(frame, renderer.programs(), renderer.deadline());
        }

        private Optional<Path> file(MediaInput.Role role) {
            return Inputs.of(spec, role).stream().findFirst().map(MediaInput::file);
        }

        private Function<Scene, Painting> builder() {
            return scene -> Prints.of(Filmed.of(scene, renderer.repertoire()), scene);
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
            return drawn(reel, recipe, new ReelProduction(reel, builder()));
        }

        private Commission drawn(Reel reel, Recipe recipe, Production production) {
            return told(production, reel, recipe);
        }

        private static Commission told(Production production, Reel reel, Recipe recipe) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("storyboard", PlanJson.write(reel.storyboard()));
            facts.put("unmatched", String.join(", ", reel.unmatched()));
            facts.put(SourceRender.RECIPE, recipe.write());
            return new Commission(production, facts);
        }
    }
}
