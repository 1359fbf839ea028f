package dev.kinora.server.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one configuration key means and takes. Stands on the record component that holds its value. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Setting {
    /** One line: what the value does, what zero means. */
    String value();

    /** The default as one would write it in the file; empty for none. */
    String standard() default "";

    /** Smallest accepted number, bytes or milliseconds. */
    long min() default Long.MIN_VALUE;

    /** Largest accepted number, bytes or milliseconds. */
    long max() default Long.MAX_VALUE;

    /** Whether the value must never be shown. */
    boolean secret() default false;
}
