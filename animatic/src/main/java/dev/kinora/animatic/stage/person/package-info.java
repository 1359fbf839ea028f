/** People: one biped by tables of proportions, garments and motions, drawn pose by pose under the scene's light. */
@NullMarked
package dev.kinora.animatic.stage.person;

import org.jspecify.annotations.NullMarked;
