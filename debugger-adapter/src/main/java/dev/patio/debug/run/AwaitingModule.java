package dev.patio.debug.run;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.SuspendAnchor;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Optional;

/** Stops in modules of JavaScript that await outside functions which are none for a user. */
final class AwaitingModule {
    /** What the host adds to the text of such a module. */
    private static final String ADDED = "\n;void 0;";

    private static final String ROOT = ":module:eval";

    private AwaitingModule() {}

    /** Whether code stands behind the user's text. */
    static boolean isBehind(SourceSection section) {
        Source source = section.getSource();
        int behind = source.hasCharacters() ? source.getLength() - ADDED.length() : -1;
        return behind >= 0
                && section.hasCharIndex()
                && section.getCharIndex() > behind
                && ADDED.contentEquals(source.getCharacters().subSequence(behind, source.getLength()));
    }

    /** Whether a call has returned to the module, but the debugger shows what began the module in its place. */
    static boolean isHidden(SuspendedEvent event) {
        DebugStackFrame top = event.getTopStackFrame();
        return event.getSuspendAnchor() == SuspendAnchor.AFTER
                && ROOT.equals(top.getName())
                && !Optional.ofNullable(top.getSourceSection())
                        .map(SourceSection::getStartLine)
                        .equals(Optional.of(event.getSourceSection().getStartLine()));
    }
}
