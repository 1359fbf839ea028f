package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.stage.creature.Eye;
import dev.kinora.animatic.stage.marine.Spindle.Beat;
import dev.kinora.animatic.stage.marine.Spindle.Cut;
import dev.kinora.animatic.stage.marine.Spindle.Features;
import dev.kinora.animatic.stage.marine.Spindle.Fin;
import dev.kinora.animatic.stage.marine.Spindle.Plane;
import dev.kinora.animatic.stage.marine.Spindle.Shape;
import java.util.List;

/** The forms of swimmers. */
final class Shapes {
    private static final Cut FLAT = new Cut(0.55, 0.75, 0.30, Shape.FAN);
    private static final Cut LOW = new Cut(0.75, 0.35, 0.15, Shape.FAN);

    private Shapes() {}

    private static Beat sideways(double tail, double waves, double period) {
        return new Beat(Plane.SIDEWAYS, tail * 0.22, tail, waves, period);
    }

    private static Beat upright(double tail, double waves, double period) {
        return new Beat(Plane.UPRIGHT, tail * 0.16, tail, waves, period);
    }

    private static Features fishFace(double eyeX, double eye, double mouth) {
        return new Features(
                eyeX,
                0.185,
                eye,
                Eye.RINGED,
                List.of(
                        new double[] {0.0, 0.30, 0.02, 0.29, 0.045 + mouth, 0.32},
                        new double[] {0.215, 0.10, 0.245, 0.18, 0.25, 0.27, 0.235, 0.36, 0.20, 0.43}));
    }

    /** Trout, salmon, herring: the fish of all fish. */
    static Spindle fish() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.05, 0.044, 0.042, 0.032, 0.16, 0.098, 0.092, 0.062, 0.36, 0.142, 0.135, 0.082, 0.58,
                    0.122, 0.118, 0.066, 0.80, 0.066, 0.064, 0.036, 1.0, 0.040, 0.040, 0.014
                },
                List.of(
                        new Fin.Median(
                                0.9, 0.05, 0.975, -0.036, 1.08, -0.095, 1.22, -0.165, 1.175, -0.06, 1.145, 0, 1.175,
                                0.06, 1.22, 0.165, 1.08, 0.095, 0.975, 0.036),
                        new Fin.Median(0.8, 0.02, 0.34, -0.12, 0.38, -0.225, 0.47, -0.235, 0.59, -0.175, 0.66, -0.085),
                        new Fin.Median(0.8, 0.02, 0.62, 0.10, 0.665, 0.185, 0.74, 0.165, 0.79, 0.056),
                        new Fin.Paired(0.27, 0.035, 0.17, 0.085, FLAT),
                        new Fin.Paired(0.48, 0.11, 0.12, 0.07, LOW)),
                sideways(0.10, 0.8, 0.8),
                fishFace(0.105, 0.024, 0.02),
                2.25);
    }

    /** Clownfish, damsels: short and round, with round fins. */
    static Spindle reefFish() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.05, 0.07, 0.07, 0.05, 0.18, 0.155, 0.15, 0.095, 0.40, 0.205, 0.20, 0.12, 0.64, 0.165,
                    0.165, 0.09, 0.84, 0.092, 0.092, 0.05, 1.0, 0.070, 0.070, 0.022
                },
                List.of(
                        new Fin.Median(
                                1, 0.07, 0.97, -0.066, 1.07, -0.115, 1.18, -0.13, 1.255, -0.085, 1.275, 0, 1.255, 0.085,
                                1.18, 0.13, 1.07, 0.115, 0.97, 0.066),
                        new Fin.Median(
                                1, 0.025, 0.26, -0.165, 0.32, -0.265, 0.46, -0.285, 0.56, -0.25, 0.68, -0.29, 0.82,
                                -0.24, 0.87, -0.085),
                        new Fin.Median(1, 0.025, 0.60, 0.165, 0.66, 0.275, 0.78, 0.27, 0.87, 0.18, 0.87, 0.085),
                        new Fin.Paired(0.30, 0.045, 0.24, 0.14, FLAT),
                        new Fin.Paired(0.42, 0.18, 0.19, 0.09, LOW)),
                sideways(0.10, 0.6, 0.7),
                fishFace(0.12, 0.036, 0.012),
                1.75);
    }

    /** Angelfish, butterfly fish, tangs: high and flat. */
    static Spindle discFish() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.05, 0.045, 0.045, 0.03, 0.15, 0.14, 0.14, 0.06, 0.36, 0.27, 0.27, 0.085, 0.62, 0.27,
                    0.27, 0.075, 0.84, 0.15, 0.15, 0.04, 0.95, 0.06, 0.06, 0.02, 1.02, 0.062, 0.062, 0.012
                },
                List.of(
                        new Fin.Median(
                                1, 0.05, 0.985, -0.058, 1.08, -0.13, 1.22, -0.16, 1.19, 0, 1.22, 0.16, 1.08, 0.13,
                                0.985, 0.058),
                        new Fin.Median(
                                1, 0.03, 0.30, -0.22, 0.40, -0.37, 0.60, -0.44, 0.86, -0.43, 0.98, -0.33, 0.92, -0.08),
                        new Fin.Median(1, 0.03, 0.50, 0.27, 0.62, 0.40, 0.86, 0.42, 0.98, 0.31, 0.92, 0.08),
                        new Fin.Paired(0.30, 0.04, 0.19, 0.09, FLAT),
                        new Fin.Paired(0.38, 0.25, 0.20, 0.06, LOW)),
                sideways(0.07, 0.5, 0.8),
                fishFace(0.135, 0.034, 0.0),
                1.35);
    }

    /** Goldfish: round, with a veil of a tail. */
    static Spindle veilFish() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.05, 0.07, 0.07, 0.055, 0.18, 0.15, 0.15, 0.105, 0.42, 0.215, 0.225, 0.14, 0.66, 0.16,
                    0.17, 0.095, 0.86, 0.082, 0.082, 0.045, 1.0, 0.062, 0.062, 0.02
                },
                List.of(
                        new Fin.Median(
                                1, 0.16, 0.965, -0.058, 1.09, -0.16, 1.30, -0.26, 1.52, -0.24, 1.42, -0.10, 1.31, 0.0,
                                1.45, 0.13, 1.50, 0.30, 1.26, 0.29, 1.07, 0.17, 0.965, 0.058),
                        new Fin.Median(1, 0.06, 0.30, -0.19, 0.37, -0.36, 0.50, -0.38, 0.66, -0.31, 0.80, -0.10),
                        new Fin.Median(1, 0.08, 0.66, 0.16, 0.74, 0.30, 0.86, 0.30, 0.86, 0.08),
                        new Fin.Paired(0.29, 0.09, 0.20, 0.10, FLAT),
                        new Fin.Paired(0.44, 0.20, 0.22, 0.09, LOW)),
                sideways(0.11, 0.7, 1.0),
                fishFace(0.12, 0.04, 0.008),
                1.75);
    }

    /** Tuna, mackerel: a torpedo with a sickle for a tail. */
    static Spindle tuna() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.05, 0.045, 0.045, 0.035, 0.18, 0.105, 0.105, 0.08, 0.40, 0.14, 0.14, 0.105, 0.62,
                    0.115, 0.115, 0.085, 0.82, 0.052, 0.052, 0.04, 1.0, 0.016, 0.016, 0.018
                },
                List.of(
                        new Fin.Median(
                                0.7, 0.03, 0.985, -0.015, 1.06, -0.085, 1.16, -0.225, 1.11, -0.08, 1.085, 0, 1.11, 0.08,
                                1.16, 0.225, 1.06, 0.085, 0.985, 0.015),
                        new Fin.Median(0.7, 0.01, 0.33, -0.12, 0.38, -0.215, 0.44, -0.155, 0.52, -0.12),
                        new Fin.Median(0.7, 0.01, 0.58, -0.10, 0.655, -0.235, 0.655, -0.14, 0.68, -0.085),
                        new Fin.Median(0.7, 0.01, 0.62, 0.10, 0.69, 0.225, 0.69, 0.13, 0.71, 0.08),
                        new Fin.Paired(0.27, 0.02, 0.22, 0.07, new Cut(0.25, 0.6, 0.1, Shape.BLADE))),
                sideways(0.07, 0.8, 0.55),
                fishFace(0.10, 0.026, 0.02),
                2.4);
    }

    /** Great white, reef shark. */
    static Spindle shark() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.03, 0.028, 0.018, 0.026, 0.10, 0.058, 0.052, 0.062, 0.24, 0.098, 0.096, 0.095, 0.42,
                    0.112, 0.108, 0.098, 0.62, 0.082, 0.078, 0.07, 0.82, 0.042, 0.040, 0.038, 1.0, 0.022, 0.022, 0.022
                },
                List.of(
                        new Fin.Median(
                                0.15, 0.02, 0.955, -0.024, 1.06, -0.085, 1.215, -0.225, 1.155, -0.085, 1.095, -0.01,
                                1.10, 0.04, 1.145, 0.125, 1.04, 0.075, 0.965, 0.022),
                        new Fin.Median(0.1, 0, 0.375, -0.10, 0.435, -0.165, 0.515, -0.232, 0.525, -0.155, 0.535, -0.09),
                        new Fin.Median(0.1, 0, 0.76, -0.05, 0.80, -0.085, 0.81, -0.045),
                        new Fin.Median(0.1, 0, 0.78, 0.045, 0.825, 0.08, 0.83, 0.038),
                        new Fin.Paired(0.34, 0.055, 0.27, 0.12, new Cut(0.62, 0.95, 0.05, Shape.BLADE)),
                        new Fin.Paired(0.66, 0.065, 0.09, 0.06, new Cut(0.5, 0.5, 0.03, Shape.BLADE))),
                sideways(0.085, 0.85, 1.7),
                new Features(
                        0.095,
                        0.20,
                        0.0105,
                        Eye.DARK,
                        List.of(
                                new double[] {0.045, 0.42, 0.075, 0.36, 0.115, 0.315, 0.15, 0.335},
                                new double[] {0.225, 0.17, 0.235, 0.24, 0.228, 0.31},
                                new double[] {0.247, 0.165, 0.258, 0.24, 0.251, 0.315},
                                new double[] {0.269, 0.165, 0.281, 0.24, 0.274, 0.32},
                                new double[] {0.291, 0.17, 0.303, 0.24, 0.297, 0.32})),
                3.1);
    }

    /** Bottlenose dolphin. */
    static Spindle dolphin() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.02, 0.018, 0.018, 0.02, 0.085, 0.028, 0.026, 0.03, 0.115, 0.06, 0.036, 0.045, 0.18,
                    0.098, 0.062, 0.072, 0.30, 0.118, 0.092, 0.092, 0.46, 0.122, 0.108, 0.098, 0.66, 0.088, 0.082,
                    0.066, 0.84, 0.050, 0.048, 0.034, 1.0, 0.022, 0.022, 0.02
                },
                List.of(
                        new Fin.Fluke(0.955, 0.012, 1.03, 0.075, 1.115, 0.165, 1.135, 0.10, 1.10, 0.0),
                        new Fin.Median(0.1, 0, 0.44, -0.115, 0.50, -0.165, 0.575, -0.215, 0.585, -0.15, 0.595, -0.095),
                        new Fin.Paired(0.30, 0.06, 0.19, 0.085, new Cut(0.75, 0.6, 0.12, Shape.BLADE))),
                upright(0.07, 0.6, 1.1),
                new Features(0.155, 0.275, 0.0105, Eye.DARK, List.of(new double[] {
                    0.0, 0.27, 0.05, 0.27, 0.10, 0.285, 0.135, 0.285
                })),
                2.6);
    }

    /** Orca. */
    static Spindle orca() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.025, 0.042, 0.038, 0.042, 0.10, 0.082, 0.068, 0.076, 0.24, 0.128, 0.108, 0.11, 0.44,
                    0.138, 0.128, 0.118, 0.66, 0.098, 0.092, 0.078, 0.84, 0.055, 0.052, 0.038, 1.0, 0.026, 0.026, 0.022
                },
                List.of(
                        new Fin.Fluke(0.95, 0.014, 1.03, 0.095, 1.12, 0.19, 1.14, 0.12, 1.10, 0.0),
                        new Fin.Median(0.1, 0, 0.39, -0.128, 0.46, -0.24, 0.525, -0.335, 0.54, -0.22, 0.55, -0.115),
                        new Fin.Paired(0.29, 0.075, 0.20, 0.13, new Cut(0.9, 0.6, 0.1, Shape.FAN))),
                upright(0.06, 0.6, 1.7),
                new Features(0.105, 0.262, 0.0085, Eye.DARK, List.of(new double[] {
                    0.0, 0.30, 0.05, 0.30, 0.10, 0.315, 0.13, 0.30
                })),
                2.5);
    }

    /** Humpback: knobby head, grooved throat, very long flippers. */
    static Spindle humpback() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.02, 0.022, 0.034, 0.04, 0.09, 0.042, 0.078, 0.072, 0.22, 0.078, 0.118, 0.105, 0.38,
                    0.112, 0.126, 0.118, 0.58, 0.095, 0.095, 0.086, 0.78, 0.058, 0.056, 0.045, 1.0, 0.024, 0.024, 0.022
                },
                List.of(
                        new Fin.Fluke(
                                0.95, 0.014, 1.02, 0.09, 1.09, 0.185, 1.135, 0.215, 1.125, 0.15, 1.13, 0.07, 1.095,
                                0.0),
                        new Fin.Median(0.1, 0, 0.60, -0.085, 0.655, -0.125, 0.68, -0.118, 0.70, -0.07),
                        new Fin.Paired(0.295, 0.085, 0.33, 0.085, new Cut(0.62, 0.85, 0.25, Shape.BLADE))),
                upright(0.055, 0.55, 3.2),
                new Features(0.205, 0.285, 0.0075, Eye.DARK, List.of(new double[] {
                    0.004, 0.25, 0.06, 0.262, 0.12, 0.275, 0.175, 0.31, 0.20, 0.325
                })),
                3.0);
    }

    /** Blue whale, fin whale: long and sleek. */
    static Spindle blueWhale() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.02, 0.020, 0.030, 0.034, 0.10, 0.040, 0.066, 0.062, 0.24, 0.066, 0.096, 0.086, 0.40,
                    0.082, 0.096, 0.09, 0.60, 0.072, 0.072, 0.066, 0.80, 0.044, 0.044, 0.034, 1.0, 0.018, 0.018, 0.016
                },
                List.of(
                        new Fin.Fluke(0.955, 0.010, 1.01, 0.06, 1.075, 0.14, 1.09, 0.085, 1.065, 0.0),
                        new Fin.Median(0.1, 0, 0.74, -0.054, 0.775, -0.084, 0.785, -0.05),
                        new Fin.Paired(0.30, 0.062, 0.15, 0.055, new Cut(0.62, 0.7, 0.15, Shape.BLADE))),
                upright(0.045, 0.55, 3.6),
                new Features(0.20, 0.275, 0.0055, Eye.DARK, List.of(new double[] {
                    0.004, 0.25, 0.06, 0.255, 0.12, 0.265, 0.175, 0.29, 0.195, 0.31
                })),
                3.5);
    }

    /** Sperm whale: a block of a head. */
    static Spindle spermWhale() {
        return new Spindle(
                new double[] {
                    0, 0.06, 0.03, 0.03, 0.015, 0.088, 0.055, 0.06, 0.10, 0.10, 0.07, 0.085, 0.30, 0.10, 0.092, 0.095,
                    0.46, 0.10, 0.10, 0.098, 0.64, 0.082, 0.080, 0.076, 0.82, 0.048, 0.046, 0.04, 1.0, 0.02, 0.02, 0.02
                },
                List.of(
                        new Fin.Fluke(0.95, 0.012, 1.02, 0.09, 1.11, 0.165, 1.12, 0.09, 1.085, 0.0),
                        new Fin.Median(0.1, 0, 0.66, -0.075, 0.71, -0.10, 0.76, -0.055),
                        new Fin.Paired(0.35, 0.08, 0.11, 0.07, new Cut(0.9, 0.6, 0.12, Shape.FAN))),
                upright(0.05, 0.55, 3.4),
                new Features(0.26, 0.285, 0.007, Eye.DARK, List.of(new double[] {0.06, 0.40, 0.14, 0.375, 0.22, 0.36})),
                2.9);
    }

    /** Seal, sea lion. */
    static Spindle seal() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.025, 0.036, 0.030, 0.034, 0.075, 0.066, 0.046, 0.056, 0.14, 0.078, 0.062, 0.066, 0.22,
                    0.078, 0.082, 0.076, 0.42, 0.128, 0.132, 0.125, 0.62, 0.118, 0.118, 0.11, 0.82, 0.066, 0.066, 0.06,
                    1.0, 0.03, 0.03, 0.032
                },
                List.of(
                        new Fin.Paired(0.34, 0.085, 0.20, 0.095, new Cut(0.7, 0.7, 0.3, Shape.FAN)),
                        new Fin.Paired(0.965, 0.0, 0.19, 0.075, new Cut(0.12, 0.35, 0.1, Shape.FAN))),
                upright(0.05, 0.6, 1.6),
                new Features(
                        0.075, 0.185, 0.0165, Eye.SOFT, List.of(new double[] {0.006, 0.33, 0.03, 0.335, 0.06, 0.30})),
                2.1);
    }

    /** Moray, eel. */
    static Spindle eel() {
        return new Spindle(
                new double[] {
                    0, 0, 0, 0, 0.015, 0.016, 0.014, 0.014, 0.06, 0.036, 0.032, 0.028, 0.14, 0.046, 0.042, 0.034, 0.40,
                    0.042, 0.040, 0.032, 0.70, 0.032, 0.030, 0.024, 1.0, 0.006, 0.006, 0.004
                },
                List.of(
                        new Fin.Median(
                                0.7, 0.01, 0.13, -0.04, 0.22, -0.068, 0.5, -0.066, 0.8, -0.052, 1.0, -0.03, 1.04, 0.0,
                                1.0, 0.0),
                        new Fin.Median(
                                0.7, 0.01, 0.42, 0.036, 0.55, 0.054, 0.8, 0.045, 1.0, 0.026, 1.04, 0.0, 1.0, 0.0)),
                new Beat(Plane.UPRIGHT, 0.012, 0.075, 1.7, 1.5),
                new Features(
                        0.034, 0.17, 0.007, Eye.RINGED, List.of(new double[] {0.002, 0.30, 0.03, 0.30, 0.065, 0.315})),
                4.2);
    }
}
