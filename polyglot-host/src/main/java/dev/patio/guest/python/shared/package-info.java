/**
 * The shared space as Python programs see it: {@code import patio}. What its module is made of stands in patio.py; this
 * package freezes, shows and waits.
 */
package dev.patio.guest.python.shared;
