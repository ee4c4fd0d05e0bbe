package dev.patio.api;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies of frozen values that can be changed. */
final class Thawed {
    private Thawed() {}

    static Object of(Object value) {
        if (value instanceof FrozenArray) {
            return array((FrozenArray) value);
        }
        if (value instanceof FrozenList) {
            List<Object> list = new ArrayList<>(((FrozenList) value).size());
            for (Object element : (FrozenList) value) {
                list.add(of(element));
            }
            return list;
        }
        if (value instanceof FrozenMap) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Map.Entry<Object, Object> entry : ((FrozenMap) value).entrySet()) {
                map.put(entry.getKey(), of(entry.getValue()));
            }
            return map;
        }
        if (value instanceof FrozenSet) {
            Set<Object> set = new LinkedHashSet<>();
            for (Object element : (FrozenSet) value) {
                set.add(element);
            }
            return set;
        }
        if (value instanceof FrozenRecord) {
            FrozenRecord object = (FrozenRecord) value;
            RecordClass known = RecordClass.of(object);
            return known == null ? map(object) : object(object, known);
        }
        return value instanceof ByteBuffer ? As.type(byte[].class, value, "value") : value;
    }

    private static Map<String, Object> map(FrozenRecord object) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String field : object.fields()) {
            map.put(field, of(object.get(field)));
        }
        return map;
    }

    private static Object object(FrozenRecord object, RecordClass known) {
        Object[] values = new Object[known.size()];
        for (int i = 0; i < values.length; i++) {
            Object thawed = of(object.value(i));
            values[i] = As.fits(known.type(i), thawed)
                    ? thawed
                    : As.convert(known.type(i), object.value(i), object.type() + known.step(i));
        }
        return known.make(values);
    }

    private static Object array(FrozenArray array) {
        Class<?> type = array.kind.type;
        for (int i = 0; i < array.shape.length; i++) {
            type = type.arrayType();
        }
        return As.type(type, array, "value");
    }
}
