/** An engine for tests only: draws a test card and misbehaves when the prompt says so. */
@NullMarked
package dev.kinora.engines.testcard;

import org.jspecify.annotations.NullMarked;
