package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.builtins.JSClass;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSProperty;
import com.oracle.truffle.js.runtime.objects.JSShape;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.RecordType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The shapes of frozen objects, which all contexts of an engine share, so that they share code that reads them. */
final class Shapes {
    /** Objects of more properties are no records: a shape of that size would help nobody. */
    static final int MOST = 128;

    /** Beyond this, maps of ever new keys would fill the memory with shapes. */
    private static final int KEPT = 1_000;

    private final Shape array;
    private final Shape empty;
    private final Map<Object, Layout> layouts = new ConcurrentHashMap<>();

    private Shapes(JSContext context) {
        array = Shape.newBuilder(root(context, FrozenArrays.INSTANCE))
                .addConstantProperty(
                        FrozenArrays.LENGTH,
                        FrozenArrays.LENGTH_PROPERTY,
                        JSAttributes.notConfigurableNotEnumerableWritable() | JSProperty.PROXY)
                .build();
        empty = root(context, FrozenObjects.INSTANCE);
    }

    private static Shape root(JSContext context, JSClass type) {
        return JSShape.newBuilder(context, type, null, JSShape.FROZEN_FLAGS).build();
    }

    static Shapes of(JSContext context) {
        return HostCode.of(context).shared(Shapes.class, Shapes::new);
    }

    Shape array() {
        return array;
    }

    /** The layout of an object of a type with such values; a composite is itself. */
    Layout layout(RecordType type, Object[] values) {
        return layout((Object) type, () -> type.fields().stream().map(Js::text).toList(), values);
    }

    /** As that of a type, of an object with such keys. */
    Layout layout(List<TruffleString> names, Object[] values) {
        return layout((Object) names, () -> names, values);
    }

    private Layout layout(Object kind, Supplier<List<TruffleString>> names, Object[] values) {
        Layout known = layouts.get(kind);
        if (known != null && known.fits(values)) {
            return known;
        }
        if (layouts.size() >= KEPT) {
            layouts.clear();
        }
        return layouts.compute(
                kind, (_, last) -> last == null ? Layout.of(names.get(), values, empty) : last.with(values, empty));
    }
}
