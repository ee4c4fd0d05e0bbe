package dev.patio.shared;

/** What a list, a set or bytes were in the program that froze them, so that thawing gives that back. */
public enum Form {
    /** A list, a bytearray, a set; an array of JavaScript. */
    CHANGEABLE,
    /** A tuple, bytes, a frozenset. */
    FIXED
}
