package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title card \"Chapter One\" over a misty harbour, white letters|CARD",
                "Shoes on a white background, the text \"Sale\" fades in at the bottom|LOWER",
                "A lake at dawn, the words \"The End\" appear|TITLE",
                "A mug with \"Hello\" on it|SIGN",
                "A lake, the words \"Good morning\" fade in in the center of the frame|CARD"
            })
    void wordsStandWhereTheyAreSaidToStand(String prompt, Caption.Kind kind) {
        assertThat(Plans.scene(prompt).captions()).singleElement().satisfies(c -> assertThat(c.kind())
                .isEqualTo(kind));
    }

    @Test
    void lettersAreNoThingsAndGiveTheWordsTheirColour() {
        Scene scene = Plans.scene("White mug on a desk with the words \"Best Dad\" in red letters");

        assertThat(scene.performers()).noneMatch(p -> p.concept().equals("prop.letter"));
        Performer mug = Plans.performer(scene, "prop.coffee-cup");
        assertThat(mug.look("text", "")).isEqualTo("Best Dad");
        assertThat(mug.look("ink", "")).isEqualTo("#d1302b");
        assertThat(mug.look("colour", "")).isNotEqualTo("#d1302b");
    }

    @Test
    void aColourAfterTheWordsIsTheirsAndNotTheirBearers() {
        Performer box =
                Plans.performer(Plans.scene("a cardboard box with \"FRAGILE\" stamped on it in red"), "prop.box");

        assertThat(box.look("ink", "")).isEqualTo("#d1302b");
        assertThat(box.look("colour", "")).isEmpty();
    }

    @Test
    void whoeverWearsTheWordsBearsThem() {
        Scene scene = Plans.scene("a man in a black t-shirt that says \"STAFF\" walks along a street");

        assertThat(Plans.performer(scene, "person.man").look("text", "")).isEqualTo("STAFF");
        assertThat(scene.captions()).allMatch(c -> c.kind() == Caption.Kind.SIGN);
    }

    @Test
    void aSignSaysWhatWhoeverHoldsItDoesNot() {
        Scene scene = Plans.scene("A boy holds up a cardboard sign saying \"FREE HUGS\" in a busy square");

        assertThat(Plans.performer(scene, "prop.sign").look("text", "")).isEqualTo("FREE HUGS");
        assertThat(scene.captions()).noneMatch(c -> c.kind() == Caption.Kind.SUBTITLE);
    }

    @Test
    void theBoardOfAClassroomBearsWhatIsChalkedOnIt() {
        Scene scene = Plans.scene("chalkboard in a classroom, a teacher writes \"Welcome Back\" in white chalk");

        assertThat(scene.place().trait("board", "")).isEqualTo("Welcome Back");
        assertThat(scene.performers()).noneMatch(p -> p.concept().equals("prop.blackboard"));
        assertThat(Plans.performer(scene, "person.teacher").does("action.write-high"))
                .isTrue();
    }

    @Test
    void wordsOnTheGlassOfAShopAreSeenFromTheStreet() {
        Scene scene = Plans.scene("shop door with \"CLOSED\" written on the glass in gold letters");

        assertThat(scene.place().inside()).isFalse();
        assertThat(Plans.performer(scene, "prop.door").look("text", "")).isEqualTo("CLOSED");
        assertThat(scene.performers()).noneMatch(p -> p.concept().equals("prop.glass"));
    }

    @Test
    void theSignIsTurnedOverAndNotTheWindowItHangsIn() {
        Scene scene = Plans.scene("A bakery window with a sign that says \"OPEN\", a woman flips it and smiles");
        Performer sign = Plans.performer(scene, "prop.sign");

        assertThat(sign.look("text", "")).isEqualTo("OPEN");
        assertThat(Plans.performer(scene, "person.woman").acts())
                .anyMatch(a -> a.verb().equals("action.flip-sign")
                        && a.target().filter(sign.id()::equals).isPresent());
    }

    @Test
    void wordsStayUnlessTheyAreSaidToGo() {
        Caption stays =
                Plans.scene("A lake, the words \"The End\" appear").captions().getFirst();
        Caption goes = Plans.scene("A lake, the words \"The End\" appear and fade out")
                .captions()
                .getFirst();

        assertThat(stays.shown(stays.end())).isEqualTo(1);
        assertThat(goes.shown(goes.end())).isZero();
    }
}
