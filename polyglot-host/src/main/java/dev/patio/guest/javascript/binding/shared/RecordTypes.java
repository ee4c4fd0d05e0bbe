package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSProperty;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.NotShareable;
import dev.patio.shared.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Freezes objects as records: their own enumerable properties under text, and the name of their class. */
final class RecordTypes {
    /** Beyond this, a program with ever new kinds of objects would keep them all. */
    private static final int KEPT = 1_000;

    /** What tells objects apart that have the same properties in the same order. */
    private record Kind(Shape shape, JSDynamicObject prototype) {}

    /** What objects of one kind have in common: that all they have are values under names. */
    private record Layout(RecordType type, List<Property> fields) {}

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Nd}_$]*");

    private final Map<Kind, Optional<Layout>> layouts = new HashMap<>();
    private final Views views;

    RecordTypes(Views views) {
        this.views = views;
    }

    Frozen record(Freezing walk, JSObject object) {
        if (JSOrdinary.isJSOrdinaryObject(object)) {
            Layout layout = known(object).orElse(null);
            if (layout != null) {
                return new FrozenRecord(layout.type(), fields(walk, object, layout.fields()));
            }
        }
        return record(walk, object, className(object), List.of());
    }

    private Optional<Layout> known(JSObject object) {
        Kind kind = new Kind(object.getShape(), JSObject.getPrototype(object));
        Optional<Layout> known = layouts.get(kind);
        if (known != null) {
            return known;
        }
        if (layouts.size() >= KEPT) {
            layouts.clear();
        }
        Optional<Layout> made = layout(object);
        layouts.put(kind, made);
        return made;
    }

    /** Through the places that the shape knows, as a compiled read would. */
    @SuppressWarnings("deprecation") // there is no other way to read without looking for the name
    private static Object[] fields(Freezing walk, JSObject object, List<Property> fields) {
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = walk.value(fields.get(i).get(object, false));
            } catch (NotShareable e) {
                throw under(e, Js.string(fields.get(i).getKey()));
            }
        }
        return values;
    }

    /** The message of an error is no enumerable property, but what matters of it. */
    Frozen error(Freezing walk, JSErrorObject error) {
        return record(walk, error, className(error), List.of(Js.text("message")));
    }

    private Frozen record(Freezing walk, JSObject object, String name, List<TruffleString> more) {
        List<TruffleString> names = new ArrayList<>(more);
        for (Object key : JSObject.ownPropertyKeys(object)) {
            if (key instanceof TruffleString text && !names.contains(text)) {
                PropertyDescriptor property = JSObject.getOwnProperty(object, key);
                if (property != null && property.getEnumerable()) {
                    names.add(text);
                }
            }
        }
        return new FrozenRecord(type(name, names), values(walk, object, names));
    }

    private static NotShareable under(NotShareable refusal, String name) {
        return IDENTIFIER.matcher(name).matches() ? refusal.in(name) : refusal.under(name);
    }

    private static RecordType type(String name, List<TruffleString> fields) {
        return new RecordType(name, fields.stream().map(Js::string).toList());
    }

    private static Object[] values(Freezing walk, JSObject object, List<TruffleString> names) {
        Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = walk.value(JSObject.get(object, names.get(i)));
            } catch (NotShareable e) {
                throw under(e, Js.string(names.get(i)));
            }
        }
        return values;
    }

    /** Empty where objects of the shape have more to them than enumerable values under names that are no numbers. */
    private Optional<Layout> layout(JSObject object) {
        List<TruffleString> names = new ArrayList<>();
        List<Property> fields = new ArrayList<>();
        for (Property property : object.getShape().getPropertyList()) {
            if (!(property.getKey() instanceof TruffleString name)
                    || !JSProperty.isEnumerable(property)
                    || !JSProperty.isData(property)
                    || JSProperty.isProxy(property)
                    || JSRuntime.isArrayIndexString(name)) {
                return Optional.empty();
            }
            names.add(name);
            fields.add(property);
        }
        return Optional.of(new Layout(type(className(object), names), fields));
    }

    /** The name of the class, whose instances records of that name become when they are thawed. */
    private String className(JSObject object) {
        JSDynamicObject prototype = JSObject.getPrototype(object);
        if (Null.instance.equals(prototype)
                || views.realm().getObjectPrototype().equals(prototype)) {
            return "";
        }
        String name = Js.string(JSRuntime.getConstructorName(object));
        if (!(object instanceof JSErrorObject)) {
            views.knows(name, prototype);
        }
        return name;
    }
}
