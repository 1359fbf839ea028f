package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A cast while it is changed: things are replaced, described anew, added or left out, and everything else stays. */
final class Recast {
    private final List<Thing> subjects;
    private final List<Thing> props;
    private List<Action> actions;
    private List<Relation> relations;

    Recast(Cast cast) {
        subjects = new ArrayList<>(cast.subjects());
        props = new ArrayList<>(cast.props());
        actions = new ArrayList<>(cast.actions());
        relations = new ArrayList<>(cast.relations());
    }

    Cast cast() {
        return new Cast(subjects, props, actions, relations);
    }

    boolean isEmpty() {
        return subjects.isEmpty() && props.isEmpty();
    }

    Thing thing(Ref ref) {
        return list(ref).get(ref.index());
    }

    /** The first thing, subjects first, for which that holds. */
    Optional<Ref> find(Predicate<Thing> wanted) {
        for (int i = 0; i < subjects.size(); i++) {
            if (wanted.test(subjects.get(i))) {
                return Optional.of(Ref.subject(i));
            }
        }
        for (int i = 0; i < props.size(); i++) {
            if (wanted.test(props.get(i))) {
                return Optional.of(Ref.prop(i));
            }
        }
        return Optional.empty();
    }

    /** The thing of the same concept or, without one, of the same word. */
    Optional<Ref> find(Thing like) {
        return find(t -> like.concept().isPresent()
                ? like.concept().equals(t.concept())
                : like.word().equals(t.word()));
    }

    void set(Ref ref, Thing thing) {
        list(ref).set(ref.index(), thing);
    }

    void add(Thing thing) {
        if (subjects.isEmpty()) {
            subjects.add(thing);
        } else {
            props.add(thing);
        }
    }

    /** Adds a subject that does whatever another one does. */
    void join(Thing thing, int like) {
        int own = subjects.size();
        subjects.add(thing);
        List<Action> same = actions.stream()
                .filter(a -> a.subject() == like)
                .map(a -> new Action(own, a.concept(), a.object(), a.course()))
                .toList();
        actions.addAll(same);
    }

    void actions(List<Action> now) {
        actions = new ArrayList<>(now);
    }

    List<Action> actions() {
        return actions;
    }

    /** Leaves a thing out, with everything it does. Only the last subject stays, or a shot would be about nobody. */
    void remove(Ref ref) {
        list(ref).remove(ref.index());
        List<Action> kept = new ArrayList<>();
        for (Action a : actions) {
            boolean doer = ref.equals(Ref.subject(a.subject()));
            if (!doer) {
                int subject = shifted(Ref.subject(a.subject()), ref).index();
                Optional<Ref> object = a.object().filter(o -> !o.equals(ref)).map(o -> shifted(o, ref));
                kept.add(new Action(subject, a.concept(), object, a.course()));
            }
        }
        actions = kept;
        relations = relations.stream()
                .filter(r -> !r.from().equals(ref) && !r.to().equals(ref))
                .map(r -> new Relation(shifted(r.from(), ref), r.kind(), shifted(r.to(), ref)))
                .toList();
    }

    private static Ref shifted(Ref ref, Ref gone) {
        return ref.role() == gone.role() && ref.index() > gone.index() ? new Ref(ref.role(), ref.index() - 1) : ref;
    }

    private List<Thing> list(Ref ref) {
        return ref.role() == Ref.Role.SUBJECT ? subjects : props;
    }
}
