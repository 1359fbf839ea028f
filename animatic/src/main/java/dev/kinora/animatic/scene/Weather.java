package dev.kinora.animatic.scene;

/** What the sky does. */
public enum Weather {
    CLEAR,
    CLOUDY,
    OVERCAST,
    RAIN,
    STORM,
    SNOW,
    FOG,
    WIND
}
