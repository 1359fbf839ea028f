package dev.kinora.animatic.scene;

/** Colours plants and ground. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
