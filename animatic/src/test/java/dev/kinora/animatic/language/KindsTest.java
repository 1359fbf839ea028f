package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void aKindIsAlsoWhatItIsAKindOf() {
        assertThat(Kinds.lineage("animal.weimaraner"))
                .containsExactly("animal.weimaraner", "animal.dog", "animal.animal");
        assertThat(Kinds.is("animal.weimaraner", "animal.dog")).isTrue();
        assertThat(Kinds.is("animal.dog", "animal.weimaraner")).isFalse();
        assertThat(Kinds.lineage("")).isEmpty();
    }

    @Test
    void isStagedAsTheNearestConceptOfOurOwnTables() {
        assertThat(Kinds.staged("animal.weimaraner")).isEqualTo("animal.dog");
        assertThat(Kinds.staged("animal.dog")).isEqualTo("animal.dog");
        assertThat(Kinds.staged("place.nowhere")).isEqualTo("place.nowhere");
    }

    @Test
    void whatIsUnderstoodIsTheKindItself() {
        Thing dog = new PromptReader()
                .read("Two weimaraners run through a meadow. The dogs jump.")
                .first()
                .cast()
                .subjects()
                .getFirst();

        assertThat(dog.is("animal.weimaraner")).isTrue();
        assertThat(dog.count()).isEqualTo(2);
    }
}
