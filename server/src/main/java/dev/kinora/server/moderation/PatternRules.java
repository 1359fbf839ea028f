package dev.kinora.server.moderation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Blocks prompts in which a regular expression finds something. All expressions together get a fixed number of looks at
 * the characters of one prompt, so that none can run on and on, whatever the prompt.
 */
final class PatternRules implements Moderator {
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_LOOKS = 5_000_000;

    private record Rule(String where, Pattern pattern) {}

    private final List<Rule> rules;

    private PatternRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @throws IllegalArgumentException with a sentence for people that names the file and the line */
    static PatternRules load(List<Path> files) {
        List<Rule> rules = new ArrayList<>();
        for (Path file : files) {
            RuleFile.read(file).forEach(line -> rules.add(new Rule(line.where(), compiled(line))));
        }
        return new PatternRules(rules);
    }

    @Override
    public Verdict judge(String prompt) {
        CountedText text = new CountedText(PlainText.of(prompt).joined(), new CountedText.Looks(MAX_LOOKS));
        for (Rule rule : rules) {
            try {
                if (rule.pattern().matcher(text).find()) {
                    return new Verdict.Blocked("the pattern at " + rule.where());
                }
            } catch (CountedText.TooManyLooksException | StackOverflowError e) {
                return new Verdict.Unknown("the pattern at " + rule.where() + " takes too long for a prompt like that");
            }
        }
        return new Verdict.Passed();
    }

    private static Pattern compiled(RuleFile.Line line) {
        if (line.text().length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    line.where() + ": a moderation pattern has at most " + MAX_LENGTH + " characters.");
        }
        try {
            return Pattern.compile(line.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    line.where() + ": this is no regular expression: " + e.getDescription() + ".", e);
        }
    }
}
