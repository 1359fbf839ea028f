/** What is no body and yet seen: steam, smoke, dust, sparks, spray, breath, heat, trails of light, and what the camera looks through. */
@NullMarked
package dev.kinora.animatic.stage.effect;

import org.jspecify.annotations.NullMarked;
