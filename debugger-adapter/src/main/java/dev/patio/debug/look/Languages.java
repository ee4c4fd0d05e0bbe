package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.nodes.LanguageInfo;
import dev.patio.guest.Language;
import java.util.Optional;

/** Which language frames and values are of. */
final class Languages {
    private Languages() {}

    static Optional<Language> of(DebugStackFrame frame) {
        return of(frame.getLanguage());
    }

    static boolean isOf(DebugStackFrame frame, Language language) {
        return of(frame).equals(Optional.of(language));
    }

    static boolean isOf(DebugValue value, Language language) {
        return of(value.getOriginalLanguage()).equals(Optional.of(language));
    }

    /** Hosts have none. */
    private static Optional<Language> of(LanguageInfo info) {
        return Optional.ofNullable(info).flatMap(known -> Language.of(known.getId()));
    }
}
