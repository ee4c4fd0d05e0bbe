package dev.patio.shared;

import java.util.List;
import java.util.Objects;

/** The name and the fields of records, in their order. */
public final class RecordType {
    private final String name;
    private final List<String> fields;
    private final Index index;
    private final int hash;

    /**
     * Makes a type.
     *
     * @param name that of the class; empty for plain objects
     */
    public RecordType(String name, List<String> fields) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.index = new Index(this.fields.toArray());
        this.hash = Objects.hash(name, this.fields);
    }

    public String name() {
        return name;
    }

    public List<String> fields() {
        return fields;
    }

    /** The field's place, or -1 where there is none such. */
    public int find(String field) {
        return index.of(field);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof RecordType type
                        && hash == type.hash
                        && name.equals(type.name)
                        && fields.equals(type.fields));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
