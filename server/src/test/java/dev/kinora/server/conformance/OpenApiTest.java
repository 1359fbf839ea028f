package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The document that describes the API says what is served, no more and no less. */
class OpenApiTest {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(java.util.Map.of("auth.key", LiveServer.KEY));

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsServed() {
        TreeSet<String> described = new TreeSet<>();
        Contract.operations().stream().map(OpenApiTest::nameless).forEach(described::add);
        TreeSet<String> served = new TreeSet<>();
        SERVER.surface().stream().map(OpenApiTest::nameless).forEach(served::add);
        assertThat(served).as("served, but not described").isSubsetOf(described);

        TreeSet<String> missing = new TreeSet<>(described);
        missing.removeAll(served);
        TreeSet<String> expected = new TreeSet<>();
        NotYet.OPERATIONS.forEach(operation -> {
            expected.add(nameless(operation));
            expected.add(nameless(operation.replace(" /v1/", " /openai/v1/")));
        });
        assertThat(missing).as("described, but not served").isEqualTo(expected);
    }

    @Test
    void itIsServedToEverybodyOnEveryBase() {
        for (String path : List.of("/openapi.json", "/v1/openapi.json", "/openai/v1/openapi.json")) {
            Answer answer = SERVER.bare("GET", path, List.of(), new byte[0]);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("content-type")).contains("application/json");
            assertThat(answer.json()).isEqualTo(Contract.document());
            assertThat(SERVER.bare("HEAD", path, List.of(), new byte[0]).header("content-length"))
                    .contains(Integer.toString(answer.bytes().length));
        }
        assertThat(Contract.document().path("openapi").asString()).isEqualTo("3.1.0");
    }

    /** Every reference leads somewhere, and every part is used. */
    @Test
    void nothingDanglesInIt() {
        String text = Contract.document().toString();
        TreeSet<String> used = new TreeSet<>();
        var reference = java.util.regex.Pattern.compile("\"\\$ref\":\"#(/components/[^\"]+)\"")
                .matcher(text);
        while (reference.find()) {
            used.add(reference.group(1));
            assertThat(Contract.document().at(reference.group(1)).isMissingNode())
                    .as(reference.group(1))
                    .isFalse();
        }
        TreeSet<String> defined = new TreeSet<>();
        for (String kind : List.of("schemas", "responses", "parameters", "headers")) {
            Contract.document()
                    .path("components")
                    .path(kind)
                    .propertyNames()
                    .forEach(name -> defined.add("/components/" + kind + "/" + name));
        }
        assertThat(used).isEqualTo(defined);
    }

    /** Its schemas are schemas. */
    @Test
    void theSchemasAreWellFormed() {
        var meta = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Contract.document().path("components").path("schemas").propertyStream().forEach(schema -> assertThat(
                        meta.validate(schema.getValue().toString(), InputFormat.JSON))
                .as(schema.getKey())
                .isEmpty());
    }

    private static String nameless(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }
}
