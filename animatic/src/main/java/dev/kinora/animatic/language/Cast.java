package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who and what is in a shot.
 *
 * @param subjects what the shot is about, the main one first
 * @param props further things that are seen: what is held, ridden, sat on, or stands around
 * @param actions what the subjects do, in order
 * @param relations how things stand to each other
 */
public record Cast(List<Thing> subjects, List<Thing> props, List<Action> actions, List<Relation> relations) {

    public Cast {
        subjects = List.copyOf(subjects);
        props = List.copyOf(props);
        actions = List.copyOf(actions);
        relations = List.copyOf(relations);
    }

    /**
     * The thing that a reference of this cast names.
     *
     * @throws IndexOutOfBoundsException when the reference belongs to another cast
     */
    public Thing find(Ref ref) {
        return switch (ref.role()) {
            case SUBJECT -> subjects.get(ref.index());
            case PROP -> props.get(ref.index());
        };
    }

    /** The same cast without the things for which that holds, and without all they do. */
    public Cast without(Predicate<Thing> gone) {
        Recast left = new Recast(this);
        for (Optional<Ref> next = left.find(gone); next.isPresent(); next = left.find(gone)) {
            left.remove(next.get());
        }
        return left.cast();
    }
}
