package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.builtins.JSClass;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSProperty;
import com.oracle.truffle.js.runtime.objects.JSShape;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.RecordType;
import dev.patio.shared.Values;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The shapes of frozen objects, which all contexts of an engine share, so that they share code that reads them. */
final class Shapes {
    /** Objects of more properties are no records: a shape of that size would help nobody. */
    static final int MOST = 128;

    /** Beyond this, maps of ever new keys would fill the memory with shapes. */
    private static final int KEPT = 1_000;

    private static final int WRITABLE = JSAttributes.notConfigurableEnumerableWritable() | JSProperty.PROXY;

    private static final List<PropertyProxy> FIELDS =
            IntStream.range(0, MOST).<PropertyProxy>mapToObj(Field::new).toList();

    /** The value at a place of a {@link FrozenObject}. */
    private static final class Field extends PropertyProxy {
        private final int place;

        Field(int place) {
            this.place = place;
        }

        @Override
        public Object get(JSDynamicObject object) {
            return ((FrozenObject) object).get(place);
        }

        @Override
        public boolean set(JSDynamicObject object, Object value) {
            throw Refusal.ofWrite(object.getShape().getKeyList().get(place));
        }
    }

    private final Shape array;
    private final Shape empty;
    private final Map<List<TruffleString>, Shape> objects = new ConcurrentHashMap<>();
    private final Map<RecordType, Shape> records = new ConcurrentHashMap<>();

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

    Shape object(RecordType type) {
        return kept(
                records,
                type,
                known -> object(known.fields().stream().map(Js::text).toList()));
    }

    Shape object(List<TruffleString> names) {
        return kept(objects, names, this::make);
    }

    private static <K> Shape kept(Map<K, Shape> shapes, K key, Function<K, Shape> make) {
        Shape known = shapes.get(key);
        if (known != null) {
            return known;
        }
        if (shapes.size() >= KEPT) {
            shapes.clear();
        }
        return shapes.computeIfAbsent(key, make);
    }

    private Shape make(List<TruffleString> names) {
        Shape.DerivedBuilder shape = Shape.newBuilder(empty);
        for (int i = 0; i < names.size(); i++) {
            names.get(i).hashCodeUncached(Values.ENCODING);
            shape.addConstantProperty(names.get(i), FIELDS.get(i), WRITABLE);
        }
        return shape.build();
    }
}
