package dev.kinora.server.http;

import dev.kinora.server.account.BrakeSettings;
import dev.kinora.server.account.RequestLimits;
import dev.kinora.server.account.WrongKeyBrake;
import dev.kinora.server.service.KeyService;

/**
 * Who is let in, and how often.
 *
 * @param keys tells right keys from wrong ones
 * @param brakes how those who show wrong keys are slowed
 * @param limits requests a minute
 * @param operatorToken what the operator shows on the routes that are for nobody else
 */
public record Access(KeyService keys, BrakeSettings brakes, RequestLimits limits, String operatorToken) {
    Authenticator authenticator() {
        return new Authenticator(keys, new WrongKeyBrake(brakes, System::nanoTime), brakes.held());
    }

    @Override
    public String toString() {
        return "Access[...]";
    }
}
