package dev.kinora.animatic.language;

/**
 * Names one thing of a {@link Cast}.
 *
 * @param role which list
 * @param index place in that list, from 0
 */
public record Ref(Role role, int index) {

    /** The two lists of a cast. */
    public enum Role {
        SUBJECT,
        PROP
    }

    /** The subject at a place of its list, from 0. */
    public static Ref subject(int index) {
        return new Ref(Role.SUBJECT, index);
    }

    /** The prop at a place of its list, from 0. */
    public static Ref prop(int index) {
        return new Ref(Role.PROP, index);
    }
}
