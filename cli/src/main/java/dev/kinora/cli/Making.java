package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Progress;
import dev.kinora.cli.workspace.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;

/** Makes what a command ordered, and tells what came of it. */
final class Making {
    private final Workshop shop;
    private final MakingOptions options;

    Making(Workshop shop, MakingOptions options) {
        this.shop = shop;
        this.options = options;
    }

    /** Makes one video. */
    void one(Order order) {
        tell(List.of(make(order)));
    }

    /** Makes several, one after the other; the first that fails ends it. */
    void all(List<Order> orders) {
        List<Made> made = new ArrayList<>();
        try {
            for (Order order : orders) {
                made.add(make(order));
            }
        } finally {
            tell(made);
        }
    }

    private Made make(Order order) {
        try (Progress progress = Progress.on(shop.session().console())) {
            Generation generation = new Generation(shop, order, progress);
            Made asked = generation.ask(new Request(
                    order,
                    UUID.randomUUID().toString(),
                    shop.session().console().folder()));
            return options.wait ? generation.finish(asked.video().id()) : asked;
        }
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
