package dev.kinora.cli;

import dev.kinora.cli.batch.Crew;
import dev.kinora.cli.batch.Tally;
import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Progress;
import dev.kinora.cli.workspace.Order;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ArrayNode;

/** Makes what a command ordered, and tells what came of it. */
final class Making {
    private static final int AT_ONCE = 4;

    private final Workshop shop;
    private final MakingOptions options;

    Making(Workshop shop, MakingOptions options) {
        this.shop = shop;
        this.options = options;
    }

    /** Makes one video. */
    void one(Order order) {
        try (Progress progress = Progress.on(shop.session().console())) {
            Made made = make(order, progress);
            progress.close();
            tell(List.of(made));
        }
    }

    /** Makes several, a few at a time, and tells all that came of them; the first failure is thrown then. */
    void all(List<Order> orders) {
        Map<Integer, Made> made = new ConcurrentSkipListMap<>();
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();
        try (Progress progress = Progress.on(shop.session().console())) {
            Tally tally = new Tally(progress, orders.size());
            AtomicInteger number = new AtomicInteger();
            Crew.each(orders, AT_ONCE, order -> {
                int place = number.incrementAndGet();
                String name = String.valueOf(place);
                try {
                    made.put(place, make(order, tally.of(name)));
                } catch (RuntimeException e) {
                    failures.add(e);
                } finally {
                    tally.ended(name);
                }
            });
        }
        tell(List.copyOf(made.values()));
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private Made make(Order order, Progress progress) {
        Generation generation = new Generation(shop, order, progress);
        Made asked = generation.ask(new Request(
                order, UUID.randomUUID().toString(), shop.session().console().folder()));
        return options.wait ? generation.finish(asked.video().id()) : asked;
    }

    private void tell(List<Made> made) {
        Console console = shop.session().console();
        if (!options.form.json) {
            made.forEach(each -> console.out().println(each.line()));
        } else if (made.size() == 1) {
            console.out().println(Json.pretty(made.getFirst().description()));
        } else {
            ArrayNode all = Json.array();
            made.forEach(each -> all.add(each.description()));
            console.out().println(Json.pretty(all));
        }
        if (options.open) {
            made.stream().flatMap(each -> each.film().stream()).forEach(film -> Opener.open(film, console));
        }
    }
}
