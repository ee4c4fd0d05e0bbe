package dev.patio.debug.run;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.UserCode;
import java.util.Optional;

/** Who writes what a program says. On the thread that does. */
record Printing(UserCode userCode) {
    /** The newest call in the user's code, if any of it runs on the thread. */
    Optional<Place> place() {
        return Optional.ofNullable(
                Truffle.getRuntime().iterateFrames(frame -> place(frame).orElse(null)));
    }

    private Optional<Place> place(FrameInstance frame) {
        return Optional.ofNullable(frame.getInstrumentableCallNode())
                .map(Node::getEncapsulatingSourceSection)
                .filter(SourceSection::hasLines)
                .flatMap(this::place);
    }

    private Optional<Place> place(SourceSection section) {
        return userCode.file(section.getSource())
                .map(real -> Place.of(section).orElseGet(() -> new Place(real, section.getStartLine(), 0)));
    }
}
