package dev.kinora.animatic.sound;

/** Refuses numbers that are out of range, naming them. */
final class Checks {
    private Checks() {}

    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", is " + value);
        }
    }
}
