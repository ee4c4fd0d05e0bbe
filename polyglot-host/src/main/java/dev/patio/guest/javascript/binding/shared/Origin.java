package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.shared.Frozen;
import java.util.Optional;

/** The frozen value that an object of a program stands for. */
final class Origin {
    private Origin() {}

    static Optional<Frozen> of(Object object) {
        return switch (object) {
            case FrozenObject view -> Optional.of(view.value());
            case JSArrayObject array when array.getArray() instanceof Storage storage -> Optional.of(storage.list);
            case JSTypedArrayObject view -> bytes(view);
            case HostObject handle -> HostObject.behind(handle, Frozen.class);
            case JSDynamicObject other
            when other.getShape().hasProperty(Views.FROZEN) ->
                Optional.of((Frozen) JSDynamicObject.getOrNull(other, Views.FROZEN));
            default -> Optional.empty();
        };
    }

    /** A view of a part of the bytes, or as numbers, is a value of its own. */
    private static Optional<Frozen> bytes(JSTypedArrayObject view) {
        return view.getArrayBuffer() instanceof JSArrayBufferObject.Interop buffer
                        && buffer.getInteropBuffer() instanceof FrozenBuffer frozen
                        && view.getByteLength() == frozen.value().array().length
                        && Freezing.isBytes(view)
                ? Optional.of(frozen.value())
                : Optional.empty();
    }
}
