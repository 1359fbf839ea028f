package dev.kinora.animatic.sound;

/** The places that can be heard. */
public enum AmbienceKind {
    WIND(Space.OPEN),
    BREEZE_GRASS(Space.OPEN),
    RAIN(Space.OPEN),
    THUNDER(Space.OPEN),
    SEA(Space.OPEN),
    RIVER(Space.OPEN),
    FOREST_BIRDS(Space.OPEN),
    PARK_BIRDS(Space.OPEN),
    CRICKETS(Space.OPEN),
    CITY_DAY(Space.STREET),
    CITY_NIGHT(Space.STREET),
    CROWD(Space.STREET),
    /** A concert hall: its air, and an audience that keeps almost still. */
    HALL(Space.HALL),
    ROOM_TONE(Space.ROOM),
    CAFE(Space.ROOM),
    FIRE(Space.OPEN),
    SPACE_HUM(Space.HALL),
    UNDERWATER(Space.UNDERWATER),
    SNOW_HUSH(Space.OPEN);

    private final Space space;

    AmbienceKind(Space space) {
        this.space = space;
    }

    /** Where such a place reflects sound. */
    public Space space() {
        return space;
    }
}
