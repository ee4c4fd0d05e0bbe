package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.Texts;
import dev.patio.debug.place.UserCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calls of a stopped thread whose code can be seen. On that thread. */
final class Calls {
    /** One of them. */
    record Call(DebugStackFrame frame, String name, Place place, Frame.Kind kind) {}

    private Calls() {}

    /** The newest first; those of others' code only where they are wanted. */
    static List<Call> of(SuspendedEvent event, boolean libraries, boolean waiting, Texts texts) {
        List<Call> calls = new ArrayList<>();
        for (DebugStackFrame frame : event.getStackFrames()) {
            Optional<Place> place = frame.isInternal() ? Optional.empty() : Place.of(frame.getSourceSection(), texts);
            place.ifPresent(at -> {
                Frame.Kind kind = UserCode.isLibrary(at.file()) ? Frame.Kind.LIBRARY : Frame.Kind.USERS;
                if (libraries || kind == Frame.Kind.USERS) {
                    calls.add(new Call(frame, Names.of(frame), at, kind));
                }
            });
        }
        if (waiting && calls.size() > 1 && isTwice(calls.get(0), calls.get(1))) {
            return calls.subList(1, calls.size());
        }
        return calls;
    }

    /** In the middle of a wait that host code is in, the debugger tells of the newest call once more. */
    private static boolean isTwice(Call first, Call second) {
        return first.place().equals(second.place()) && first.name().equals(second.name());
    }
}
