package dev.patio.guest.java.shared;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.stream.Stream;

/** Where a program is. */
final class Place {
    /** The beginnings of the names of methods that are not the program's own. */
    private static final String[] LIBRARIES = {"Ldev/patio/api/", "Ljava/", "Ljdk/", "Lsun/", "Lcom/oracle/truffle/"};

    private Place() {}

    /** The file and line of the program's own code that calls, as in {@code Main.java:7}; empty where there is none. */
    static String ofCaller() {
        String found = Truffle.getRuntime().iterateFrames(Place::of);
        return found == null ? "" : found;
    }

    private static String of(FrameInstance frame) {
        Node call = frame.getCallNode();
        SourceSection section = call == null ? null : call.getEncapsulatingSourceSection();
        if (section == null || !section.isAvailable() || isLibrary(frame)) {
            return null;
        }
        String name = section.getSource().getName();
        return name.substring(name.lastIndexOf('/') + 1) + ":" + section.getStartLine();
    }

    private static boolean isLibrary(FrameInstance frame) {
        String method = ((RootCallTarget) frame.getCallTarget()).getRootNode().getQualifiedName();
        return method != null && Stream.of(LIBRARIES).anyMatch(method::startsWith);
    }
}
