package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import dev.patio.shared.FrozenMap;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.graalvm.collections.EconomicMap;
import org.graalvm.collections.MapCursor;

/** A frozen map as GraalJS wants the entries of an object with many properties; made of it while they are read. */
final class DictionaryOfMap implements EconomicMap<Object, PropertyDescriptor> {
    private final Views views;
    private final FrozenMap map;

    DictionaryOfMap(Views views, FrozenMap map) {
        this.views = views;
        this.map = map;
    }

    @Override
    public PropertyDescriptor get(Object key) {
        int place = place(key);
        return place < 0 ? null : property(place);
    }

    @Override
    public boolean containsKey(Object key) {
        return place(key) >= 0;
    }

    private int place(Object key) {
        return key instanceof TruffleString ? map.find(key) : -1;
    }

    private PropertyDescriptor property(int place) {
        return PropertyDescriptor.createData(views.of(map.value(place)), true, false, false);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.size() == 0;
    }

    @Override
    public Iterable<Object> getKeys() {
        return () -> iterator(map::key);
    }

    @Override
    public Iterable<PropertyDescriptor> getValues() {
        return () -> iterator(this::property);
    }

    private <T> Iterator<T> iterator(IntFunction<T> element) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < map.size();
            }

            @Override
            public T next() {
                return element.apply(next++);
            }
        };
    }

    @Override
    public MapCursor<Object, PropertyDescriptor> getEntries() {
        return new MapCursor<>() {
            private int at = -1;

            @Override
            public boolean advance() {
                return ++at < map.size();
            }

            @Override
            public Object getKey() {
                return map.key(at);
            }

            @Override
            public PropertyDescriptor getValue() {
                return property(at);
            }

            @Override
            public void remove() {
                throw refused();
            }

            @Override
            public PropertyDescriptor setValue(PropertyDescriptor value) {
                throw refused();
            }
        };
    }

    @Override
    public PropertyDescriptor put(Object key, PropertyDescriptor value) {
        throw refused();
    }

    @Override
    public void putAll(EconomicMap<Object, PropertyDescriptor> other) {
        throw refused();
    }

    @Override
    public void clear() {
        throw refused();
    }

    @Override
    public PropertyDescriptor removeKey(Object key) {
        throw refused();
    }

    @Override
    public void replaceAll(BiFunction<? super Object, ? super PropertyDescriptor, ? extends PropertyDescriptor> f) {
        throw refused();
    }

    /** GraalJS changes nothing that is not writable, not configurable and not extensible. */
    private static IllegalStateException refused() {
        return new IllegalStateException("frozen");
    }
}
