package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "bytes=0-0, 100, 0, 0",
                "bytes=0-99, 100, 0, 99",
                "bytes=0-, 100, 0, 99",
                "bytes=10-19, 100, 10, 19",
                "bytes=90-1000, 100, 90, 99",
                "bytes=-1, 100, 99, 99",
                "bytes=-1000, 100, 0, 99",
                "'BYTES = 5 - 6 ', 100, 5, 6"
            })
    void oneRange(String header, long total, long first, long last) {
        assertThat(ByteRange.wish(Optional.of(header), total))
                .isEqualTo(new ByteRange.Wish.Part(new ByteRange(first, last)));
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void outsideTheFile(String header) {
        assertThat(ByteRange.wish(Optional.of(header), 100)).isEqualTo(new ByteRange.Wish.Unsatisfiable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-1,5-6",
                "bytes=5-4",
                "bytes=-",
                "bytes=a-b",
                "items=0-1",
                "bytes",
                "bytes=9999999999999999999999-"
            })
    void severalOrUnreadableMeansEverything(String header) {
        assertThat(ByteRange.wish(Optional.of(header), 100)).isEqualTo(new ByteRange.Wish.Whole());
        assertThat(ByteRange.wish(Optional.empty(), 100)).isEqualTo(new ByteRange.Wish.Whole());
    }
}
