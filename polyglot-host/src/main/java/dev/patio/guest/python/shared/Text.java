package dev.patio.guest.python.shared;

import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.shared.Values;

/** Strings in Python's encoding and in the space's. */
final class Text {
    private static final TruffleString.Encoding PYTHON = TruffleString.Encoding.UTF_32;

    private Text() {}

    static TruffleString python(String text) {
        return TruffleString.fromJavaStringUncached(text, PYTHON);
    }

    static TruffleString python(TruffleString ofSpace) {
        return ofSpace.switchEncodingUncached(PYTHON);
    }

    static TruffleString ofSpace(TruffleString python) {
        return python.switchEncodingUncached(Values.ENCODING);
    }
}
