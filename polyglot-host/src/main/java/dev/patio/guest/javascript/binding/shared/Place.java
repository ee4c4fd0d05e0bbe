package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;

/** Where a program is. */
final class Place {
    private static final String LIBRARY = "node:";

    private Place() {}

    /** The file and line of the program's own code that calls, as in {@code main.js:7}; empty where there is none. */
    static String ofCaller() {
        String found = Truffle.getRuntime().iterateFrames(Place::of);
        return found == null ? "" : found;
    }

    private static String of(FrameInstance frame) {
        Node call = frame.getCallNode();
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
