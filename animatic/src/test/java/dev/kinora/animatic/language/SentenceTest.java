package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of sentences, each by a few of its kind: who does what, what a word means beside others, what is only compared. */
class SentenceTest {

    private static final PromptReader READER = new PromptReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A crane lifts a steel beam at a harbour|subject=excavator*1; !subject=heron*1",
                "A crane wades through a marsh|subject=heron*1",
                "A pitcher throws the baseball, the batter swings his bat|prop=sports-gear*1; !subject=bat*1",
                "A bat hangs in a cave|subject=bat*1",
                "A captain stands at the bow of a ship|!prop=bow*1; prop=ship*1",
                "An archer draws his bow in a forest|prop=bow*1",
                "A girl ties a red bow on a present|prop=ribbon*1; ribbon ON gift; !girl ON gift",
                "A scribe presses a seal into hot wax|!subject=seal*1",
                "A fortune teller reads a man's palm|!prop=palm*1; man wears body.hand",
                "Two boxers circle each other in the ring|place.gym; !prop=ring*1",
                "Un magicien agite sa baguette|prop=wand*1; !prop=bread*1"
            })
    void aWordMeansWhatItsNeighboursTell(String prompt, String expected) {
        check(prompt, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A robot marches like soldiers on a road|subject=robot*1; !subject=knight*3",
                "A frog the size of a cow sits in a pond|subject=frog*1; !subject=cow*1; !prop=cow*1",
                "Kids hop like frogs around a tree|child does hop; !subject=frog*3",
                "A boy stands in grass as tall as trees|subject=boy*1; !prop=tree*3",
                "A child plays with boxes as towers|!prop=tower*3",
                "A tiger-striped cup on a table|subject=coffee-cup*1; !subject=tiger*1",
                "Un robot nage comme un poisson|subject=robot*1; !subject=fish*1; !prop=fish*1"
            })
    void whatIsOnlyComparedIsNotSeen(String prompt, String expected) {
        check(prompt, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A piano played by a bear|bear does play piano; !piano does play",
                "A sled pulled by two dogs in the snow|dog does pull sled",
                "An orchestra conducted by a penguin|penguin does perform",
                "A man seated by a window|man does sit",
                "A boat moored at a pier|!boat does tie"
            })
    void whatIsDoneToAThingIsDoneByWhoIsNamed(String prompt, String expected) {
        check(prompt, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A chef throws an egg across the table, a colleague catches it|person does catch egg",
                "A sloth crosses a road, cars wait, a driver carries it to the trees|driver does carry sloth",
                "A tailor pins a jacket on a groom|mechanic does tie coat",
                "Diver surfaces, opens chest|diver does open chest",
                "A girl waits, a zorblat runs away|girl does wait; !girl does flee",
                "A farmer takes off his cap|farmer does take",
                "A hand painted sign reading \"EELS\" swings in the wind|sign does swing; !prop=swing*3",
                "An old clock starts ringing|clock does ring; !clock does start",
                "A family slides down a hill on a mammoth hide|!subject=mammoth*1; family does slide",
                "A monk in orange walks through a temple|!prop=orange*1; monk is colour.orange",
                "A girl runs as a wave comes near, wind in her hair|!wave IN girl",
                "A fox learns to swim in a lake|fox does swim; !fox does study",
                "A woman pushes a shopping trolley in a shop|!carriage does shop",
                "Two parrots sit on a wire, one falls|parrot does fall"
            })
    void laterDeedsBelongToTheRightOnes(String prompt, String expected) {
        check(prompt, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1) a dog wakes up 2) it eats 3) it runs to a beach|takes=3; dog does wake; 3:dog does run",
                "A: a boy in a street, B: a girl on a bus, C: a cat|takes=3; 3:subject=cat*1",
                "Wide: two cowboys in a street. Close: their eyes. Wide: a lady walks past|takes=3; size=WIDE; 2:size=CLOSE_UP",
                "idea - 1 kid finds a key / 2 kid opens a door / 3 light|takes=3; child does find key",
                "Scene one: a seed. Scene two: a tree|takes=2; 2:subject=tree*1",
                "Opening shot: a lighthouse. Final shot: a cat on a chair|takes=2; 2:subject=cat*1",
                "Three shots. A mountain. A climber. A flag.|takes=3; 2:subject=climber*1",
                "00:00 a clock rings. 00:02 a dog barks. 00:05 a cat sleeps|takes=3; 2:start=2; 3:start=5",
                "A drummer on a stage, wide then close|takes=2; 2:size=CLOSE_UP; 2:subject=drummer*1",
                "Macro: dew on a leaf|takes=1",
                "A woman buys 3 apples, 2 pears and 1 melon|takes=1",
                "1) une main ouvre une lettre 2) plan large, elle court vers la gare|takes=2; 2:woman does run"
            })
    void listsOfShotsAreTakes(String prompt, String expected) {
        check(prompt, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The camera drifts past a window, a man reads|man does read; !man AT window",
                "Sneaker advert, a runner leaps over a wall|!runner does listen; !shoe does listen; runner does jump",
                "A dancer in a club, jump cuts, polaroid look|!dancer does jump; !dancer does chop; !dancer does look",
                "A croissant on a plate, close, morning light|size=CLOSE_UP; !croissant does close",
                "A surfer passes over camera|!prop=camera*1; surfer does pass"
            })
    void wordsOfTheFilmAreNobodysDeeds(String prompt, String expected) {
        check(prompt, expected);
    }

    private static void check(String prompt, String expected) {
        var facts = ShotFacts.of(READER.read(prompt));
        List<String> wanted =
                Arrays.stream(expected.split(";", -1)).map(String::strip).toList();
        assertThat(facts)
                .containsAll(
                        wanted.stream().filter(fact -> !fact.startsWith("!")).toList());
        assertThat(wanted.stream().filter(fact -> fact.startsWith("!")).map(fact -> fact.substring(1)))
                .doesNotContainAnyElementsOf(facts);
    }
}
