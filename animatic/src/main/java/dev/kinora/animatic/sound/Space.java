package dev.kinora.animatic.sound;

/** How a place reflects sound. */
public enum Space {
    OPEN,
    ROOM,
    HALL,
    STREET,
    UNDERWATER
}
