package dev.kinora.cli.batch;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.InputReferences;
import dev.kinora.cli.workspace.Order;
import dev.kinora.cli.workspace.PromptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of wishes: a folder with one prompt a file, or a file of JSON lines. All of it is read and checked before
 * anything is asked of a server.
 */
public final class WishList {
    private static final long MAX_BYTES = 200L << 20;
    private static final int MOST = 10_000;

    private final Console console;
    private final Order.Shape usual;
    private final InputReferences references;

    /**
     * A reader of lists.
     *
     * @param console where the list lies
     * @param usual what holds for a wish that says nothing of it
     * @param references the pictures that wishes may name
     */
    public WishList(Console console, Order.Shape usual, InputReferences references) {
        this.console = console;
        this.usual = usual;
        this.references = references;
    }

    /** The wishes of this folder or file, in its order. */
    public List<Wish> read(Path list) {
        Path place = console.at(list);
        try {
            List<Wish> wishes = Files.isDirectory(place) ? folder(list) : lines(place, list);
            if (wishes.isEmpty()) {
                throw new Trouble(ExitCode.USAGE, "batch.empty", list);
            }
            if (wishes.size() > MOST) {
                throw new Trouble(ExitCode.USAGE, "batch.many", list, MOST, wishes.size());
            }
            return wishes;
        } catch (IOException e) {
            throw new Trouble(ExitCode.USAGE, "batch.unreadable", list, e);
        }
    }

    private List<Wish> folder(Path list) throws IOException {
        List<Wish> wishes = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (Stream<Path> files = Files.list(console.at(list))) {
            for (Path file : files.filter(WishList::isPrompt).sorted().toList()) {
                String name = file.getFileName().toString();
                String text = new PromptText(console).of(list.resolve(name));
                if (text.isBlank()) {
                    throw new Trouble(ExitCode.USAGE, "prompt.empty", list.resolve(name));
                }
                String stem = name.substring(0, name.lastIndexOf('.'));
                wishes.add(new Wish(keys.add(stem) ? stem : name, order(text)));
            }
        }
        return wishes;
    }

    private static boolean isPrompt(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".") && (name.endsWith(".md") || name.endsWith(".txt"));
    }

    private Order order(String prompt) {
        return new Order(new Order.Fresh(), prompt, usual, Order.Guidance.NONE, Optional.empty());
    }

    private List<Wish> lines(Path place, Path list) throws IOException {
        if (Files.size(place) > MAX_BYTES) {
            throw new Trouble(ExitCode.USAGE, "batch.large", list, MAX_BYTES >> 20);
        }
        List<Wish> wishes = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(place)) {
            number++;
            if (!line.isBlank()) {
                Wish wish = new WishLine(list, number, usual, references).read(line);
                if (!keys.add(wish.key())) {
                    throw new Trouble(ExitCode.USAGE, "batch.twice", list, number, wish.key());
                }
                wishes.add(wish);
            }
        }
        return wishes;
    }
}
