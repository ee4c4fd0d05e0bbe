package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.shared.Frozen;
import dev.patio.shared.View;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The objects that stand for one frozen value, each in a program that has looked at it. A program sees the same object
 * as long as it has it; the value keeps no program's objects alive. Any thread.
 */
final class Seen {
    private static final View VIEW = new View() {
        @Override
        protected Object make(Frozen value) {
            return new Seen();
        }
    };

    private static final class Place extends WeakReference<JSObject> {
        private final long program;

        Place(long program, JSObject object) {
            super(object);
            this.program = program;
        }
    }

    /** Replaced, never changed. */
    private volatile List<Place> places = List.of();

    static Seen of(Frozen value) {
        return (Seen) VIEW.of(value);
    }

    /** The object in a program; called on its thread, so that no two make one. */
    JSObject in(long program, Supplier<JSObject> make) {
        for (Place place : places) {
            JSObject known = place.program == program ? place.get() : null;
            if (known != null && !isDetached(known)) {
                return known;
            }
        }
        JSObject made = make.get();
        add(new Place(program, made));
        return made;
    }

    /** Somebody has transferred the buffer, which takes it from the program's object, not from the value. */
    private static boolean isDetached(JSObject object) {
        return object instanceof JSTypedArrayObject view
                && view.getArrayBuffer().isDetached();
    }

    private synchronized void add(Place place) {
        if (places.isEmpty()) {
            places = List.of(place);
            return;
        }
        List<Place> live = new ArrayList<>(places.size() + 1);
        live.add(place);
        for (Place each : places) {
            if (!each.refersTo(null) && each.program != place.program) {
                live.add(each);
            }
        }
        places = List.copyOf(live);
    }
}
