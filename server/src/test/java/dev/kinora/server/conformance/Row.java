package dev.kinora.server.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of one row of the wire specification; {@code docs/compatibility.md} is written from these. The name of its
 * method begins with {@code row} and the row's number.
 */
@Test
@ExtendWith(NotYetRows.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Row {
    /** Number of the section. */
    int section();

    /** Number or name of the row within its section. */
    String at();

    /** What the row asks for, in one line. */
    String says();

    /** Why Kinora differs from the service it stands in for; empty where it does not. */
    String deliberately() default "";
}
