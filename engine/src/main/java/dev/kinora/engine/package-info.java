/**
 * The engine SPI: what turns a request into a video, whatever draws it.
 *
 * <p>An engine is stateless towards its caller: everything needed to go on after a restart is in the {@link
 * dev.kinora.engine.EngineHandle}, which the caller stores before it does anything else.
 */
@NullMarked
package dev.kinora.engine;

import org.jspecify.annotations.NullMarked;
