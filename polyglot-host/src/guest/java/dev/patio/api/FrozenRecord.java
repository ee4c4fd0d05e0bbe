package dev.patio.api;

import java.util.List;
import java.util.Objects;

/**
 * A record of another program, or one of this program that was shared: an object of a class, a dataclass, a plain object
 * of JavaScript, as its name and its fields. Equal to others with the same name, fields and values.
 */
public final class FrozenRecord {
    private final RecordShape shape;
    final Elements elements;

    FrozenRecord(RecordShape shape, Elements elements) {
        this.shape = shape;
        this.elements = elements;
    }

    int shape() {
        return shape.number;
    }

    /** The name of the class; empty for a plain object. */
    public String type() {
        return shape.name;
    }

    /** The names of the fields, in their order. */
    public List<String> fields() {
        return shape.fields;
    }

    /** Whether there is a field of this name. */
    public boolean has(String field) {
        return shape.find(field) >= 0;
    }

    /**
     * The value of a field.
     *
     * @throws java.util.NoSuchElementException if there is none such
     */
    public Object get(String field) {
        int place = shape.find(field);
        if (place < 0) {
            throw new java.util.NoSuchElementException("no field " + field + " in " + this);
        }
        return elements.get(place);
    }

    /**
     * The same as an object of a record class of this program, whose components are found by their names.
     *
     * @throws PatioException if they do not fit
     */
    public <T> T as(Class<T> type) {
        return As.type(type, this, shape.name);
    }

    Object value(int place) {
        return elements.get(place);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof FrozenRecord)) {
            return false;
        }
        FrozenRecord that = (FrozenRecord) other;
        if (!shape.name.equals(that.shape.name) || !shape.fields.equals(that.shape.fields)) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!Objects.equals(value(i), that.value(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = shape.name.hashCode();
        for (int i = 0; i < elements.size(); i++) {
            hash = 31 * hash + Objects.hashCode(value(i));
        }
        return hash;
    }

    /** As a record of Java shows itself. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(shape.name).append('[');
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(shape.fields.get(i)).append('=').append(value(i));
        }
        return text.append(']').toString();
    }
}
