package dev.kinora.server.model;

import java.util.Optional;

/**
 * Something wrong with the input of a batch.
 *
 * @param code what a program branches on
 * @param message for people
 * @param param the field it is about
 * @param line counted from 1; empty when it is about the file
 */
public record BatchFault(String code, String message, Optional<String> param, Optional<Integer> line) {}
