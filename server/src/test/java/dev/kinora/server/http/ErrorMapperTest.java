package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.ApiError;
import dev.kinora.server.store.StoreException;
import org.junit.jupiter.api.Test;

class ErrorMapperTest {
    @Test
    void aFullDiskIsNamed() {
        ApiError error = ErrorMapper.refusal(
                new StoreException(StoreException.Kind.FULL, "The storage is full: the database cannot grow."),
                "req_1");

        assertThat(error.status()).isEqualTo(503);
        assertThat(error.message()).startsWith("The server's storage is full");
    }

    @Test
    void whatNobodyExpectedTellsNothingOfTheInside() {
        ApiError error = ErrorMapper.refusal(new IllegalStateException("table video has no column x"), "req_1");

        assertThat(error.status()).isEqualTo(500);
        assertThat(error.message()).startsWith("The server had an error").doesNotContain("table");
    }
}
