package dev.patio.api;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map that nobody can change, in the order in which its keys were put in. */
final class FrozenMap extends AbstractMap<Object, Object> implements View {
    private final Elements elements;
    private final Keys keys;

    FrozenMap(Elements elements) {
        this.elements = elements;
        this.keys = new Keys(elements, 2);
    }

    @Override
    public Object frozen() {
        return elements.frozen();
    }

    @Override
    public long id() {
        return elements.id();
    }

    @Override
    public int size() {
        return elements.size() / 2;
    }

    @Override
    public Object get(Object key) {
        int number = keys.find(key);
        return number < 0 ? null : elements.get(2 * number + 1);
    }

    @Override
    public Object getOrDefault(Object key, Object otherwise) {
        int number = keys.find(key);
        return number < 0 ? otherwise : elements.get(2 * number + 1);
    }

    @Override
    public boolean containsKey(Object key) {
        return keys.find(key) >= 0;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<Object, Object>> {
        @Override
        public int size() {
            return FrozenMap.this.size();
        }

        @Override
        public boolean contains(Object entry) {
            if (!(entry instanceof Map.Entry<?, ?>)) {
                return false;
            }
            Map.Entry<?, ?> asked = (Map.Entry<?, ?>) entry;
            int number = keys.find(asked.getKey());
            return number >= 0 && entry(number).equals(asked);
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object entry) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<Map.Entry<Object, Object>> iterator() {
            return new InOrder<Map.Entry<Object, Object>>(size()) {
                @Override
                Map.Entry<Object, Object> at(int place) {
                    return entry(place);
                }
            };
        }
    }

    private Map.Entry<Object, Object> entry(int number) {
        return new SimpleImmutableEntry<>(elements.get(2 * number), elements.get(2 * number + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other == this || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public Object put(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putAll(Map<?, ?> entries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object putIfAbsent(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object remove(Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object replace(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean replace(Object key, Object old, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceAll(BiFunction<? super Object, ? super Object, ?> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object computeIfAbsent(Object key, Function<? super Object, ?> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object computeIfPresent(Object key, BiFunction<? super Object, ? super Object, ?> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object compute(Object key, BiFunction<? super Object, ? super Object, ?> function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object merge(Object key, Object value, BiFunction<? super Object, ? super Object, ?> function) {
        throw new UnsupportedOperationException();
    }
}
