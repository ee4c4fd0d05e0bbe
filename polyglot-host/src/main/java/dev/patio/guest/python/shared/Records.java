package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.builtins.objects.tuple.PTuple;
import com.oracle.graal.python.lib.PyObjectGetAttr;
import com.oracle.graal.python.nodes.attributes.ReadAttributeFromPythonObjectNode;
import com.oracle.graal.python.nodes.object.GetClassNode;
import com.oracle.graal.python.nodes.object.GetDictIfExistsNode;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Freezes objects of a program's classes as records, once one of their kind has been described: without a call into
 * the program. With the global lock held.
 */
final class Records {
    /** Beyond this, a program with ever new kinds of objects would keep them all. */
    private static final int KEPT = 1_000;

    /** What tells objects apart that have the same attributes. */
    record Kind(Object cls, Shape shape) {}

    private record Layout(RecordType type, List<TruffleString> names) {}

    private final Map<Kind, Layout> layouts = new HashMap<>();

    /** Empty where an object has attributes that its kind does not tell of. */
    static Optional<Kind> kind(Object object) {
        return object instanceof PythonObject known
                        && (known instanceof PTuple
                                || GetDictIfExistsNode.getUncached().execute(known) == null)
                ? Optional.of(new Kind(GetClassNode.executeUncached(known), known.getShape()))
                : Optional.empty();
    }

    void described(Kind kind, RecordType type) {
        if (layouts.size() >= KEPT) {
            layouts.clear();
        }
        layouts.put(
                kind, new Layout(type, type.fields().stream().map(Text::python).toList()));
    }

    /** The frozen form; empty where an object of its kind has to be described first. */
    Optional<FrozenRecord> frozen(Kind kind, Object object, Freezing walk) {
        return Optional.ofNullable(layouts.get(kind))
                .map(layout ->
                        new FrozenRecord(layout.type(), walk.fields(layout.type(), values(object, layout.names()))));
    }

    private static Object[] values(Object object, List<TruffleString> names) {
        if (object instanceof PTuple tuple) {
            return Descriptions.elements(tuple);
        }
        Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ReadAttributeFromPythonObjectNode.executeUncached((PythonObject) object, names.get(i), null);
            if (values[i] == null) {
                values[i] = PyObjectGetAttr.executeUncached(object, names.get(i)); // of a slot, or computed
            }
        }
        return values;
    }
}
