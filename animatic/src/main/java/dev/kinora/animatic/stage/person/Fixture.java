package dev.kinora.animatic.stage.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people stand or sit at without its being named: it comes with what they do. */
enum Fixture {
    STOVE("prop.stove", "prop.oven"),
    COUNTER("prop.counter", "prop.table"),
    BASIN("prop.sink", "prop.bathtub"),
    IRONING(),
    BENCH("prop.workbench"),
    EASEL("prop.easel"),
    DESK("prop.desk", "prop.table"),
    LAPTOP("prop.desk", "prop.computer", "prop.laptop"),
    CHAIR("prop.chair", "prop.bench", "prop.sofa"),
    BOAT("vehicle.boat", "vehicle.rowing-boat", "vehicle.canoe"),
    CLIFF(),
    DRUMS("prop.drums"),
    FLOUR("prop.table", "prop.counter"),
    SERVING("prop.table", "prop.counter"),
    VANITY("prop.desk", "prop.table", "prop.mirror"),
    SOIL(),
    POTS("plant."),
    CANDLES("prop.table"),
    SIDE("prop.table", "prop.counter"),
    CAKE("prop.table"),
    EXAM("prop.table"),
    LINE(),
    CAULDRON();

    private final List<String> concepts;

    Fixture(String... concepts) {
        this.concepts = List.of(concepts);
    }

    static Optional<Fixture> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Whether things lie on it at the height of the hands. */
    boolean isTop() {
        return switch (this) {
            case COUNTER, BENCH, FLOUR, SERVING, SIDE -> true;
            default -> false;
        };
    }

    /** Whether a concept of the prompt is this thing; one that ends in a dot stands for its whole category. */
    boolean is(String concept) {
        return concepts.stream().anyMatch(c -> c.endsWith(".") ? concept.startsWith(c) : concept.equals(c));
    }
}
