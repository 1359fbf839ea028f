package dev.kinora.animatic.language;

/**
 * How one thing stands to another.
 *
 * @param from what is placed, holds or rides
 * @param kind how
 * @param to what it is placed by, holds or rides
 */
public record Relation(Ref from, Kind kind, Ref to) {

    /** How things stand to each other. */
    public enum Kind {
        HOLDING,
        RIDING,
        ON,
        UNDER,
        ABOVE,
        IN,
        AT,
        NEXT_TO,
        BETWEEN,
        IN_FRONT_OF,
        BEHIND,
        FACING,
        WITH
    }
}
