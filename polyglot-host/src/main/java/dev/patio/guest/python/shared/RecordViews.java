package dev.patio.guest.python.shared;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.builtins.objects.type.TypeNodes.GetInstanceShape;
import com.oracle.graal.python.runtime.object.PFactory;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records as one program sees them: objects of classes of its own, one for each type of record. With the global lock held. */
final class RecordViews {
    private record Seen(Object cls, Shape shape, List<TruffleString> fields) {}

    private final Map<RecordType, Seen> classes = new HashMap<>();
    private final Object recordClass;

    /** With the function that gives the class for a name and a tuple of fields. */
    RecordViews(Object recordClass) {
        this.recordClass = recordClass;
    }

    /**
     * Makes one.
     *
     * @param python makes the Python object of a value
     */
    PythonObject make(FrozenRecord record, Function<Object, Object> python) {
        Seen seen = classes.computeIfAbsent(record.recordType(), this::seen);
        PythonObject view = PFactory.createPythonObject(PythonLanguage.get(null), seen.cls(), seen.shape());
        for (int i = 0; i < seen.fields().size(); i++) {
            DynamicObjectLibrary.getUncached().put(view, seen.fields().get(i), python.apply(record.value(i)));
        }
        return Origin.put(view, record);
    }

    private Seen seen(RecordType type) {
        List<TruffleString> fields = type.fields().stream().map(Text::python).toList();
        Object cls = Guest.call(
                recordClass,
                Text.python(type.name()),
                PFactory.createTuple(PythonLanguage.get(null), fields.toArray()));
        return new Seen(cls, GetInstanceShape.executeUncached(cls), fields);
    }
}
