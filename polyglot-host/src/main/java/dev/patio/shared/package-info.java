/**
 * The shared space: frozen values, exports and channels. It knows no language: scalars are Java's own ({@link
 * java.lang.Boolean}, {@link java.lang.Integer}, {@link java.lang.Long}, {@link java.math.BigInteger}, {@link
 * java.lang.Double}, {@link com.oracle.truffle.api.strings.TruffleString} in UTF-16, {@link java.math.BigDecimal}, the
 * types of {@link java.time}) and {@link dev.patio.shared.Nothing}; everything else is a {@link
 * dev.patio.shared.Frozen}, which each language sees by a {@link dev.patio.shared.View} of its own.
 */
package dev.patio.shared;
