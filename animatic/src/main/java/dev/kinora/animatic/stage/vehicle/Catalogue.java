package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.Map;
import java.util.function.Function;

/** A rig made of a table: a plan for each concept it draws. */
public final class Catalogue implements Rig {
    private final Map<String, Model> models;

    /**
     * One row.
     *
     * @param match how well it draws the concept: 3 exactly, 2 as a relative, 1 as a stand-in
     * @param way by what it is carried, once it is known what is asked
     * @param plan draws it
     */
    public record Model(int match, Function<Order, Course.Way> way, Function<Order, Blueprint> plan) {
        /** A row that draws its concept exactly. */
        public static Model of(Course.Way way, Function<Order, Blueprint> plan) {
            return new Model(3, o -> way, plan);
        }

        /** A row that draws a relative. */
        public static Model like(Course.Way way, Function<Order, Blueprint> plan) {
            return new Model(2, o -> way, plan);
        }
    }

    /** A rig of these rows, by concept. */
    public Catalogue(Map<String, Model> models) {
        this.models = Map.copyOf(models);
    }

    @Override
    public int match(Performer performer) {
        Model m = models.get(performer.concept());
        return m == null ? 0 : m.match();
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        Order order = new Order(performer, cast);
        Model m = models.get(performer.concept());
        if (m == null) {
            throw new IllegalArgumentException("no plan for " + performer.concept());
        }
        return m.plan().apply(order).build(order, m.way().apply(order));
    }
}
