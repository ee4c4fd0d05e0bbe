package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.nodes.control.AbstractAwaitNode;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.Objects;

/** Where a program is. */
final class Place {
    private static final String LIBRARY = "node:";

    private Place() {}

    /** The file and line of the program's own code that calls, as in {@code main.js:7}; empty where there is none. */
    static String ofCaller() {
        String found = Truffle.getRuntime().iterateFrames(Place::of);
        return found == null ? "" : found;
    }

    /** As {@link #ofCaller} where an asynchronous function awaits a promise. */
    static String ofAwait(JSDynamicObject promise) {
        return AbstractAwaitNode.findAsyncStackFramesFromPromise(promise).stream()
                .map(frame -> of(frame.getLocation()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String of(FrameInstance frame) {
        return of(frame.getCallNode());
    }

    private static String of(Node call) {
        SourceSection section = call == null ? null : call.getEncapsulatingSourceSection();
        if (section == null || !section.isAvailable()) {
            return null;
        }
        String name = section.getSource().getName();
        return section.getSource().isInternal() || name.startsWith(LIBRARY) || name.startsWith("<")
                ? null
                : name.substring(name.lastIndexOf('/') + 1) + ":" + section.getStartLine();
    }
}
