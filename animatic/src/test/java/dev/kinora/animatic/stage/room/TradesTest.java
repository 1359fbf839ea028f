package dev.kinora.animatic.stage.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.stage.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place.barn | barn | HAY",
                "place.stable | stable | STALL",
                "place.greenhouse | greenhouse | PLANT_BENCH",
                "place.room | aquarium hall | TANK",
                "place.museum | art gallery | PAINTING",
                "place.museum | museum hall | SHOWCASE",
                "place.lobby | bank | TELLER",
                "place.hallway | elevator | LIFT",
                "place.hallway | staircase | STAIRS",
                "place.dungeon | prison cell | BARS",
                "place.dungeon | wine cellar | CASKS",
                "place.bathroom | sauna | SAUNA_BENCH",
                "place.bathroom | bathroom | BASIN",
                "place.hospital | dentist office | DENTAL_CHAIR",
                "place.laboratory | laboratory | LAB_BENCH",
                "place.shop | bakery | BREAD_SHELF",
                "place.shop | butcher shop | MEAT_COUNTER",
                "place.shop | flower shop | FLOWER_STAND",
                "place.shop | toy shop | TOY_SHELF",
                "place.shop | pharmacy | MEDICINE_SHELF",
                "place.shop | laundromat | WASHERS",
                "place.workshop | workshop,tailor | MANNEQUIN",
                "place.workshop | workshop,shoemaker | SHOE_SHELF",
                "place.studio | recording studio | MIXER",
                "place.studio | news studio | NEWS_DESK",
                "place.studio | photo studio | PAPER_ROLL",
                "place.studio | dance studio | BARRE",
                "place.studio | artist studio | EASEL",
                "place.cinema | cinema | CINEMA_SEATS",
                "place.bedroom | nursery | CRIB",
                "place.bar | night club | DISCO",
                "place.restaurant | restaurant | LAID_TABLE",
                "place.warehouse | warehouse | PALLETS",
                "place.spaceship | airplane cockpit | PILOT_SEATS"
            })
    void aRoomShowsWhatItsTradeHas(String concept, String words, Piece piece) {
        RoomKind kind = Trades.told(concept, words).orElseThrow();

        assertThat(kind.furniture()).extracting(RoomKind.Slot::piece).contains(piece);
        for (Frame frame : List.of(new Frame(1280, 720, 30, 30), new Frame(720, 1280, 30, 30))) {
            View view = new View(frame, new CameraPlan(1.25, 0.7, 0.58, 3.9, 0.1, 0, List.of()));
            Layout layout = new Layout(Chamber.of(view, kind.shell(), 5), kind, 5);
            layout.windows();
            assertThat(layout.furniture())
                    .as("%s in %s", words, frame)
                    .extracting(Layout.Placed::piece)
                    .contains(piece);
        }
    }

    @Test
    void otherRoomsStayWhatTheyAre() {
        assertThat(Trades.told("place.living-room", "living room,toy")).isEmpty();
        assertThat(Trades.told("place.kitchen", "kitchen,painting")).isEmpty();
        assertThat(Trades.told("place.room", "blood cell")).isEmpty();
        assertThat(Trades.told("place.spaceship", "cockpit")).isEmpty();
    }

    @Test
    void aNamedPieceGivesWayToTheOneOfTheTrade() {
        assertThat(Piece.CRIB.standsFor(Piece.BED)).isTrue();
        assertThat(Piece.PALLETS.standsFor(Piece.BOOKSHELF)).isTrue();
        assertThat(Piece.SOFA.standsFor(Piece.BED)).isFalse();
    }
}
