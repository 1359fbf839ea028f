/** What drives on roads and fields: cars, buses, lorries, tractors, carriages, small wheels. */
@NullMarked
package dev.kinora.animatic.stage.road;

import org.jspecify.annotations.NullMarked;
