package dev.kinora.server.moderation;

import dev.kinora.server.moderation.ModerationSettings.Group;
import dev.kinora.server.moderation.ModerationSettings.Rules;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Blocks prompts that name what a list names. A line that begins with {@code !} says what is harmless all the same. */
final class WordRules implements Moderator {
    private static final String HARMLESS = "!";

    private final Map<Group, TermTree> blocked = new EnumMap<>(Group.class);
    private final TermTree harmless = new TermTree();

    private WordRules() {}

    /** @throws IllegalArgumentException with a sentence for people when a file cannot be read */
    static WordRules load(Rules settings) {
        WordRules rules = new WordRules();
        for (Group group : Group.values()) {
            if (settings.builtIn().contains(group)) {
                rules.add(group, RuleFile.builtIn(group.word() + ".txt"));
            }
            for (Path file : settings.lists().getOrDefault(group, List.of())) {
                rules.add(group, RuleFile.read(file));
            }
        }
        return rules;
    }

    @Override
    public Verdict judge(String prompt) {
        PlainText text = PlainText.of(prompt);
        BitSet allowed = harmless.places(text);
        for (Map.Entry<Group, TermTree> group : blocked.entrySet()) {
            boolean named = group.getValue().matches(text, allowed)
                    || text.spelled().stream().anyMatch(word -> group.getValue().matches(word, new BitSet()));
            if (named) {
                return new Verdict.Blocked("the list '" + group.getKey().word() + "'");
            }
        }
        return new Verdict.Passed();
    }

    private void add(Group group, List<RuleFile.Line> lines) {
        TermTree tree = blocked.computeIfAbsent(group, g -> new TermTree());
        for (RuleFile.Line line : lines) {
            if (line.text().startsWith(HARMLESS)) {
                harmless.add(line.text().substring(1));
            } else {
                tree.add(line.text());
            }
        }
    }
}
