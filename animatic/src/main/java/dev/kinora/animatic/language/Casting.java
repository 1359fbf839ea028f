package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads prompts that speak of characters by names of their own. */
public final class Casting {
    /** Words no lexicon knows, which stand for the names while the prompt is read. */
    private static final List<String> MASKS = List.of("zzactorone", "zzactortwo");

    private final PromptReader reader;

    public Casting(PromptReader reader) {
        this.reader = reader;
    }

    /**
     * The screenplay in which every named character is a thing of {@code concept} whose word is its name. Where the prompt
     * names none, the first one is the main subject. Where it is not understood what the second one does, he does what the
     * first one does, so that both stay in the picture.
     *
     * @param names at most two
     */
    public Screenplay read(String prompt, List<String> names, String concept) {
        String masked = prompt;
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                masked = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])@?" + Pattern.quote(names.get(i)) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(masked)
                        .replaceAll(MASKS.get(i));
            }
        }
        Screenplay read = reader.read(masked);
        boolean named = MASKS.stream().anyMatch(masked.toLowerCase(Locale.ROOT)::contains);
        List<Take> takes = new ArrayList<>();
        for (Take take : read.takes()) {
            Shot shot = cast(take.shot(), names, concept, named || !takes.isEmpty());
            takes.add(new Take(take.start(), take.length(), take.transition(), shot));
        }
        return new Screenplay(read.language(), takes);
    }

    private static Shot cast(Shot shot, List<String> names, String concept, boolean named) {
        Recast cast = new Recast(shot.cast());
        for (int i = 0; i < names.size(); i++) {
            String mask = MASKS.get(i);
            Thing actor = new Thing(Optional.of(concept), names.get(i), 1, Traits.NONE, List.of());
            Optional<Ref> known = cast.find(t -> t.word().equals(mask));
            boolean main = !named && i == 0;
            boolean meant = main || shot.words().unmatched().contains(mask);
            Optional<Ref> other = cast.find(t -> t.is(concept)).filter(r -> r.role() == Ref.Role.SUBJECT);
            if (known.isPresent()) {
                cast.set(known.get(), actor);
            } else if (meant && other.isPresent()) {
                cast.join(actor, other.get().index());
            } else if (meant) {
                cast.add(actor);
            }
        }
        Words w = shot.words();
        List<String> unmatched =
                w.unmatched().stream().filter(x -> !MASKS.contains(x)).toList();
        Words words = new Words(w.sounds(), w.spokenLines(), w.onScreenText(), unmatched, w.told());
        return new Shot(shot.camera(), cast.cast(), shot.setting(), shot.look(), words);
    }
}
