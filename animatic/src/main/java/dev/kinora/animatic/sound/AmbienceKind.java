package dev.kinora.animatic.sound;

import java.util.function.Consumer;

/** The places that can be heard. */
public enum AmbienceKind {
    WIND(Space.OPEN, -5, Airs::wind),
    BREEZE_GRASS(Space.OPEN, -2, Airs::breeze),
    RAIN(Space.OPEN, -4, Weathers::rain),
    THUNDER(Space.OPEN, -4, Weathers::thunder),
    SEA(Space.OPEN, -4, Waters::sea),
    RIVER(Space.OPEN, -2, Waters::river),
    FOREST_BIRDS(Space.OPEN, 2, Wilds::forest),
    PARK_BIRDS(Space.OPEN, 3, Wilds::park),
    CRICKETS(Space.OPEN, 3, Wilds::crickets),
    CITY_DAY(Space.STREET, -1, Streets::day),
    CITY_NIGHT(Space.STREET, -1, Streets::night),
    CROWD(Space.STREET, 0, Streets::crowd),
    /** A concert hall: its air, and an audience that keeps almost still. */
    HALL(Space.HALL, -4, Rooms::hall),
    ROOM_TONE(Space.ROOM, -8, Rooms::tone),
    CAFE(Space.ROOM, 2, Rooms::cafe),
    FIRE(Space.OPEN, -4, Rooms::fire),
    SPACE_HUM(Space.HALL, 2, Beyond::space),
    UNDERWATER(Space.UNDERWATER, -3, Waters::underwater),
    SNOW_HUSH(Space.OPEN, -6, Airs::hush),

    LEAVES(Space.OPEN, -1, Airs::leaves),
    DESERT_WIND(Space.OPEN, -2, Airs::desert),
    MOUNTAIN_WIND(Space.OPEN, -4, Airs::mountain),
    BLIZZARD(Space.OPEN, -4, Airs::blizzard),
    RAIN_LEAVES(Space.OPEN, -1, Weathers::rainOnLeaves),
    /** Rain on roof and window, heard inside. */
    RAIN_ROOF(Space.ROOM, -1, Weathers::rainOnRoof),
    HAIL(Space.OPEN, -5, Weathers::hail),

    SURF(Space.OPEN, 1, Waters::surf),
    STORM_SEA(Space.OPEN, -8, Waters::storm),
    HARBOUR(Space.OPEN, 1, Waters::harbour),
    LAKE(Space.OPEN, 1, Waters::lake),
    STREAM(Space.OPEN, 2, Waters::stream),
    WATERFALL(Space.OPEN, -8, Waters::waterfall),
    REEF(Space.UNDERWATER, -5, Waters::reef),

    JUNGLE(Space.OPEN, 5, Wilds::jungle),
    SWAMP(Space.OPEN, 8, Wilds::swamp),
    NIGHT_OWL(Space.OPEN, 6, Wilds::owlNight),
    SAVANNA(Space.OPEN, 1, Wilds::savanna),
    FARM(Space.OPEN, 2, Wilds::farm),
    VINEYARD(Space.OPEN, -2, Wilds::vineyard),
    CAVE(Space.HALL, 6, Wilds::cave),

    VILLAGE(Space.OPEN, 2, Streets::village),
    MARKET(Space.STREET, -1, Streets::market),
    PLAYGROUND(Space.OPEN, 7, Streets::playground),
    STADIUM(Space.STREET, -4, Streets::stadium),
    FAIRGROUND(Space.OPEN, -2, Streets::fairground),
    CONSTRUCTION(Space.STREET, 1, Streets::construction),
    STATION(Space.HALL, 2, Streets::station),
    AIRPORT(Space.OPEN, 0, Streets::airport),

    RESTAURANT(Space.ROOM, 3, Rooms::restaurant),
    OFFICE(Space.ROOM, 0, Rooms::office),
    LIBRARY(Space.ROOM, 3, Rooms::library),
    CLASSROOM(Space.ROOM, 7, Rooms::classroom),
    KITCHEN(Space.ROOM, 2, Rooms::kitchen),
    CLOCK_ROOM(Space.ROOM, -5, Rooms::clockRoom),
    WORKSHOP(Space.ROOM, 5, Rooms::workshop),
    FACTORY(Space.HALL, -4, Rooms::factory),
    CHURCH(Space.HALL, 1, Rooms::church),
    FIREPLACE(Space.ROOM, -4, Rooms::fireplace),
    CAMPFIRE(Space.OPEN, -1, Rooms::campfire),
    SPACESHIP(Space.ROOM, 1, Beyond::spaceship),
    LABORATORY(Space.ROOM, 1, Beyond::laboratory),
    VOLCANO(Space.OPEN, -3, Beyond::volcano);

    private final Space space;
    private final double decibels;

    @SuppressWarnings("ImmutableEnumChecker") // all makers are functions without state
    private final Consumer<Bed> maker;

    /** @param decibels what brings it, at full level, to -24 LUFS or a quiet place a little lower */
    AmbienceKind(Space space, double decibels, Consumer<Bed> maker) {
        this.space = space;
        this.decibels = decibels;
        this.maker = maker;
    }

    /** Where such a place reflects sound. */
    public Space space() {
        return space;
    }

    /** Writes down what it is made of. */
    void fill(Bed bed) {
        maker.accept(bed);
    }

    double gain() {
        return Balance.factor(decibels);
    }
}
