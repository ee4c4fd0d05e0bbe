package dev.patio.guest.javascript.binding.shared;

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
            case HostObject handle -> HostObject.behind(handle, Frozen.class);
            case JSDynamicObject other
            when other.getShape().hasProperty(Views.FROZEN) ->
                Optional.of((Frozen) JSDynamicObject.getOrNull(other, Views.FROZEN));
            case JSTypedArrayObject view -> TypedArrays.origin(view);
            default -> Optional.empty();
        };
    }
}
