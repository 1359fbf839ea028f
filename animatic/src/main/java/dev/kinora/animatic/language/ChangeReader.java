package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a request such as "make it night", "replace the dog with a fox" or "add rain" against a screenplay. What the
 * request names wins, everything else stays: a whole new prompt is such a request, too.
 */
public final class ChangeReader {
    private static final String VERBS =
            "make|add|change|replace|swap|turn|remove|delete|drop|use|set|give|put|render|slow"
                    + "|speed|move|without|remplacez?|remplacer|ajoutez?|ajouter|changez?|enlevez?|enlève|supprimez?|retirez?"
                    + "|mettez|mets|rendez|rends|ralentis|accélère";
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(?:[.;!\\n]+|,|\\b(?:and|then|but|et|puis|mais)\\b)+\\s*(?=(?:and |then |also |et )*(?:" + VERBS
                    + ")\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REPLACE =
            pattern("(?:replace|swap|substitute|change|turn|remplacez?|remplacer|changez?)\\s+(?<old>.{1,120}?)"
                    + "\\s+(?:with|by|for|into|to|par|en)\\s+(?<new>.{1,400})");
    private static final Pattern INSTEAD =
            pattern("(?<new>.{1,400}?),?\\s+(?:instead of|à la place (?:de|du|des))\\s+(?<old>.{1,120})");
    private static final Pattern ADD = pattern("(?:add|also add|put in|include|ajoutez?|ajouter)\\s+(?<new>.{1,400})");
    private static final Pattern REMOVE = pattern(
            "(?:remove|delete|drop|without|take out|take away|get rid of|leave out|no|enlevez?|enlève|supprimez?|retirez?|sans)"
                    + "\\s+(?<old>.{1,200})");
    private static final Pattern SLOWER = Pattern.compile(
            "\\b(slower|slow (it|this|everything|the \\w+) down|slow down|more slowly|plus lent\\w*|ralenti\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FASTER = Pattern.compile(
            "\\b(faster|speed (it|this|everything|the \\w+) up|speed up|quicker|more quickly|plus (vite|rapide\\w*)|accélér?\\w*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PromptReader reader;

    public ChangeReader(PromptReader reader) {
        this.reader = reader;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                "^\\s*(?:please\\s+|now\\s+|and\\s+|also\\s+)*" + text + "\\s*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** The screenplay with the request's changes, in every take alike. */
    public Change read(Screenplay source, String request) {
        Screenplay now = source;
        List<String> unmatched = new ArrayList<>();
        Language language = LanguageGuess.of(Tokenizer.tokens(request), source.language());
        String text = request.length() > Tokenizer.MAX_CHARS ? request.substring(0, Tokenizer.MAX_CHARS) : request;
        for (String clause : CLAUSE.split(text)) {
            List<Take> takes = new ArrayList<>();
            for (Take take : now.takes()) {
                List<String> unknown = new ArrayList<>();
                Shot shot = clause(take.shot(), clause, language, unknown);
                unknown.stream().filter(w -> !unmatched.contains(w)).forEach(unmatched::add);
                takes.add(new Take(take.start(), take.length(), take.transition(), shot));
            }
            now = new Screenplay(now.language(), takes);
        }
        return new Change(now, unmatched);
    }

    /** The screenplay without anything that a negative prompt names. */
    public Screenplay without(Screenplay source, String negative) {
        List<Take> takes = source.takes().stream()
                .map(t ->
                        new Take(t.start(), t.length(), t.transition(), removed(t.shot(), negative, source.language())))
                .toList();
        return new Screenplay(source.language(), takes);
    }

    private Shot clause(Shot shot, String clause, Language language, List<String> unmatched) {
        String rest = clause;
        Shot now = shot;
        if (SLOWER.matcher(rest).find()) {
            now = Pace.slower(now);
            rest = SLOWER.matcher(rest).replaceAll(" ");
        } else if (FASTER.matcher(rest).find()) {
            now = Pace.faster(now);
            rest = FASTER.matcher(rest).replaceAll(" ");
        }
        if (rest.isBlank() || rest.strip().matches("(?i)[,.!\\s]*(make it|play it|it|a bit|much)?[,.!\\s]*")) {
            return now;
        }
        Matcher instead = INSTEAD.matcher(rest);
        Matcher replace = REPLACE.matcher(rest);
        if (instead.matches()) {
            return replaced(now, instead.group("old"), instead.group("new"), language, unmatched);
        }
        if (replace.matches()) {
            return replaced(now, replace.group("old"), replace.group("new"), language, unmatched);
        }
        Matcher add = ADD.matcher(rest);
        if (add.matches()) {
            return merged(now, add.group("new"), language, unmatched, false);
        }
        Matcher remove = REMOVE.matcher(rest);
        if (remove.matches()) {
            return removed(now, remove.group("old"), language);
        }
        return merged(now, rest, language, unmatched, true);
    }

    /** "Replace the dog with a fox"; where the first is no thing ("change the palette to …"), the second is what is asked. */
    private Shot replaced(Shot shot, String old, String fresh, Language language, List<String> unmatched) {
        Recast cast = new Recast(shot.cast());
        Shot named = shot(old, language);
        Shot asked = shot(fresh, language);
        List<Thing> said = things(asked);
        Optional<Ref> gone = things(named).stream()
                .flatMap(t -> cast.find(t).or(() -> relative(cast, t)).stream())
                .findFirst();
        if (gone.isEmpty() || said.isEmpty()) {
            boolean same = gone.isPresent();
            String text = same ? old + " " + fresh : context(old, fresh);
            return merged(shot, text, language, unmatched, false);
        }
        Thing before = cast.thing(gone.get());
        Thing after = said.getFirst();
        cast.set(
                gone.get(),
                new Thing(
                        after.concept(),
                        after.word(),
                        after.count() > 1 ? after.count() : before.count(),
                        after.traits(),
                        after.clothing().isEmpty() ? before.clothing() : after.clothing()));
        unmatched.addAll(asked.words().unmatched());
        Shot recast = new Shot(shot.camera(), cast.cast(), shot.setting(), shot.look(), shot.words());
        return Merge.ambient(recast, asked);
    }

    /** "The palette to teal" needs its palette to be understood; "the weather to rain" does not, and "day" is past. */
    private static String context(String old, String fresh) {
        boolean palette = old.matches("(?is).*\\b(palette|colou?rs?|couleurs?|tones|tint|grade)\\b.*");
        return palette ? "palette of " + fresh : fresh;
    }

    /** A thing that a more general word means: "the animal" is the dog. */
    private static Optional<Ref> relative(Recast cast, Thing named) {
        if (named.word().matches("animal|pet|creature")) {
            return cast.find(t -> t.isA("animal"));
        }
        if (named.concept().filter(c -> c.startsWith("person.")).isPresent()) {
            return cast.find(t -> t.isA("person"));
        }
        return Optional.empty();
    }

    private Shot removed(Shot shot, String named, Language language) {
        Shot what = shot(named, language);
        Recast cast = new Recast(shot.cast());
        for (Thing thing : things(what)) {
            for (Optional<Ref> ref = cast.find(thing); ref.isPresent(); ref = cast.find(thing)) {
                cast.remove(ref.get());
            }
        }
        return Merge.less(new Shot(shot.camera(), cast.cast(), shot.setting(), shot.look(), shot.words()), what);
    }

    private Shot merged(Shot shot, String text, Language language, List<String> unmatched, boolean describes) {
        Shot asked = reader.readAfter(text, shot, language).first();
        unmatched.addAll(asked.words().unmatched());
        Shot ambient = Merge.ambient(shot, asked);
        Cast cast = describes ? Merge.described(shot.cast(), asked.cast()) : Merge.added(shot.cast(), asked.cast());
        return new Shot(ambient.camera(), cast, ambient.setting(), ambient.look(), ambient.words());
    }

    private Shot shot(String text, Language language) {
        return reader.read(text, language).first();
    }

    private static List<Thing> things(Shot shot) {
        List<Thing> all = new ArrayList<>(shot.cast().subjects());
        all.addAll(shot.cast().props());
        return all;
    }
}
