package dev.kinora.animatic.scene;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing in a shot that is not scenery: a person, an animal, a vehicle or a prop.
 *
 * @param id name within the scene, for example {@code cat-1}
 * @param concept lexicon concept such as {@code animal.cat}
 * @param word what the prompt called it
 * @param look what it looks like, by slot: {@code colour=#d0302a}, {@code coat=calico}, {@code age=child},
 *     {@code mood=cool}, {@code wear.top=#…}
 * @param x metres right of the picture's centre at its own depth when the shot starts, camera at rest
 * @param z metres in front of the camera
 * @param size height in metres (length for vehicles and quadrupeds is in proportion)
 * @param facing 1 when it looks right, -1 left, 0 at the camera
 * @param speed metres per second along {@code facing}
 * @param lift metres above the ground
 * @param acts what it does, in order
 * @param support id of the performer that carries it (a rider's vehicle, a cup's table)
 */
public record Performer(
        String id,
        String concept,
        String word,
        Map<String, String> look,
        double x,
        double z,
        double size,
        int facing,
        double speed,
        double lift,
        List<Act> acts,
        Optional<String> support) {
    public Performer {
        look = Collections.unmodifiableMap(new TreeMap<>(look));
        acts = List.copyOf(acts);
    }

    /** The look's value, or {@code otherwise}. */
    public String look(String key, String otherwise) {
        return look.getOrDefault(key, otherwise);
    }

    /** What it does at second {@code t}; empty when nothing. */
    public Optional<Act> actAt(double t) {
        return acts.stream().filter(a -> t >= a.start() && t < a.end()).reduce((a, b) -> b);
    }

    /** The same performer, {@code metres} higher. */
    public Performer lifted(double metres) {
        return new Performer(id, concept, word, look, x, z, size, facing, speed, lift + metres, acts, support);
    }

    /** The same performer elsewhere: {@code x} and {@code z} as in the record. */
    public Performer at(double x, double z) {
        return new Performer(id, concept, word, look, x, z, size, facing, speed, lift, acts, support);
    }

    /** The same performer, looking that way: 1 right, -1 left, 0 at the camera. */
    public Performer turned(int facing) {
        return new Performer(id, concept, word, look, x, z, size, facing, speed, lift, acts, support);
    }

    /** The same performer, at that many metres per second. */
    public Performer paced(double speed) {
        return new Performer(id, concept, word, look, x, z, size, facing, speed, lift, acts, support);
    }

    /** The same performer, doing {@code acts} instead. */
    public Performer doing(List<Act> acts) {
        return new Performer(id, concept, word, look, x, z, size, facing, speed, lift, acts, support);
    }

    /** The same performer, of which also that is said. */
    public Performer with(String key, String value) {
        Map<String, String> more = new TreeMap<>(look);
        more.put(key, value);
        return new Performer(id, concept, word, more, x, z, size, facing, speed, lift, acts, support);
    }

    /** The same performer, drawn as {@code other}. */
    public Performer as(String other) {
        return new Performer(id, other, word, look, x, z, size, facing, speed, lift, acts, support);
    }

    /** Whether it ever does {@code verb}. */
    public boolean does(String verb) {
        return acts.stream().anyMatch(a -> a.verb().equals(verb));
    }
}
