package dev.kinora.animatic.stage.room;

import static dev.kinora.animatic.stage.room.RoomKind.Slot.of;

import java.util.List;
import java.util.Optional;

/** The table of rooms, third part: corridors, and places of one trade that the words of a prompt tell from their kind. */
final class Premises {
    private static final RoomKind WARD_CORRIDOR = new RoomKind(
            new Shell(Wall.HALLWAY, Floor.TILES, Shell.Ceiling.PANELS, 2.8, 3.3),
            new int[] {0xFFC4D2CC, 0xFFCCD2D0, 0xFFD2D2C4, 0xFFB4BEBE},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.END_DOORS, 0),
                    new RoomKind.Slot(Piece.GURNEY, 0.8, 7.5),
                    new RoomKind.Slot(Piece.WAITING, -0.86, 12)));

    private static final RoomKind OFFICE_CORRIDOR = new RoomKind(
            new Shell(Wall.HALLWAY, Floor.CARPET, Shell.Ceiling.PANELS, 2.7, 3.3),
            new int[] {0xFFC8C6BE, 0xFFBCC4C6, 0xFFCABFAC, 0xFF70788A},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.END_DOORS, 0),
                    new RoomKind.Slot(Piece.PLANT, 0.86, 6),
                    new RoomKind.Slot(Piece.PLANT, -0.86, 13)));

    private static final RoomKind SCHOOL_CORRIDOR = new RoomKind(
            new Shell(Wall.LOCKERS, Floor.TILES, Shell.Ceiling.PANELS, 3.0, 3.5),
            new int[] {0xFF3E6E8A, 0xFF9A4A3A, 0xFF4A7A5E, 0xFFC4BCA8},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(of(Piece.END_DOORS, 0)));

    private static final RoomKind HOTEL_CORRIDOR = new RoomKind(
            new Shell(Wall.SUITES, Floor.CARPET, Shell.Ceiling.PLAIN, 2.7, 3.1),
            new int[] {0xFFC8A878, 0xFFB49A80, 0xFF9AA48E, 0xFF8A2E34},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(of(Piece.END_DOORS, 0), new RoomKind.Slot(Piece.PLANT, 0.88, 4)));

    private static final RoomKind BOXING = new RoomKind(
            new Shell(Wall.BRICK, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.9, 14),
            new int[] {0xFF8A5A48, 0xFF84604E, 0xFF96684E, 0xFF8A8074},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    new RoomKind.Slot(Piece.RING, -0.22, 0.5),
                    new RoomKind.Slot(Piece.BAG, 0.72, 1.3),
                    of(Piece.POSTER, -0.3),
                    new RoomKind.Slot(Piece.BAG, -0.96, 1.3),
                    of(Piece.WEIGHTS, 0.9),
                    new RoomKind.Slot(Piece.BAG, 0.98, 0.9)));

    private static final RoomKind GYM = new RoomKind(
            new Shell(Wall.PAINT, Floor.CONCRETE, Shell.Ceiling.PANELS, 3.3, 12),
            new int[] {0xFFA8AEB0, 0xFFB8B0A0, 0xFF8E9AA0, 0xFF5C6066},
            Opening.Style.STEEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.WEIGHTS, -0.3),
                    of(Piece.TREADMILL, 0.56),
                    of(Piece.TREADMILL, 0.8),
                    new RoomKind.Slot(Piece.BAG, -0.86, 0.7),
                    of(Piece.MATS, 0.16),
                    of(Piece.CLOCK, -0.3)));

    private static final RoomKind LOCKER_ROOM = new RoomKind(
            new Shell(Wall.LOCKERS, Floor.TILES, Shell.Ceiling.PANELS, 2.8, 9),
            new int[] {0xFF3E6E8A, 0xFF8A4A40, 0xFF4A7068, 0xFFB8B4AA},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(new RoomKind.Slot(Piece.LOCKER_BENCH, -0.3, 0.9), new RoomKind.Slot(Piece.LOCKER_BENCH, 0.6, 0.9)));

    private static final RoomKind SALON = new RoomKind(
            new Shell(Wall.PAINT, Floor.CHECKER, Shell.Ceiling.PLAIN, 2.9, 10),
            new int[] {0xFFD0AFA6, 0xFFB0C0B4, 0xFFC4B49C, 0xFFD8D0C4},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.STATION, -0.06),
                    of(Piece.STATION, -0.58),
                    of(Piece.STATION, -0.98),
                    of(Piece.HAIR_BASIN, 0.5),
                    of(Piece.DRYER, 0.82),
                    of(Piece.PLANT, 0.98)));

    private static final RoomKind BARBER = new RoomKind(
            new Shell(Wall.TILED, Floor.CHECKER, Shell.Ceiling.PLAIN, 2.9, 10),
            new int[] {0xFF6E8A84, 0xFF8A7A64, 0xFF74848E, 0xFFD8D0C4},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.STATION, -0.1),
                    of(Piece.STATION, -0.68),
                    of(Piece.BARBER_POLE, -0.4),
                    of(Piece.HAIR_BASIN, 0.4),
                    of(Piece.PLANT, 0.98)));

    private static final RoomKind LUTHIER = new RoomKind(
            new Shell(Wall.PLASTER, Floor.BOARDS, Shell.Ceiling.BEAMS, 3.0, 9),
            new int[] {0xFFB4A68C, 0xFFA89C88, 0xFFB09A7C, 0xFF9A7448},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.WORKBENCH, -0.34),
                    of(Piece.VIOLINS, -0.34),
                    of(Piece.PLANKS, 0.96),
                    of(Piece.TOOLS, -0.95),
                    of(Piece.BINDERS, -0.98)));

    private Premises() {}

    /** The room that words tell, within its kind; empty when they tell nothing more. */
    static Optional<RoomKind> told(String concept, String words) {
        Optional<RoomKind> hall = Halls.told(concept, words);
        if (hall.isPresent()) {
            return hall;
        }
        return switch (concept) {
            case "place.hallway" -> Optional.of(corridor(words));
            case "place.gym" -> Optional.of(words.matches(".*(box|fight|ring).*") ? BOXING : GYM);
            case "place.salon" -> Optional.of(words.matches(".*(barber|barbier).*") ? BARBER : SALON);
            case "place.locker-room" -> Optional.of(LOCKER_ROOM);
            case "place.workshop" ->
                words.matches(".*(violin|luth|cello|guitar|instrument).*") ? Optional.of(LUTHIER) : Optional.empty();
            default ->
                words.matches(".*(corridor|hallway|couloir).*")
                                && concept.matches("place\\.(hospital|office|classroom|hotel)")
                        ? Optional.of(corridor(words + concept))
                        : Optional.empty();
        };
    }

    private static RoomKind corridor(String words) {
        if (words.matches(".*(school|class|college|univers|école|lycée|coll[eè]ge).*")) {
            return SCHOOL_CORRIDOR;
        }
        if (words.matches(".*(hotel|hôtel|motel|apartment|mansion|palace|home|house).*")) {
            return HOTEL_CORRIDOR;
        }
        return words.matches(".*(hospital|hôpital|clinic|ward|nurse|doctor|asylum|surgery).*")
                ? WARD_CORRIDOR
                : OFFICE_CORRIDOR;
    }
}
