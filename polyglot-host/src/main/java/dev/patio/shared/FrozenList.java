package dev.patio.shared;

/** A list. Numbers of one kind are stored as such. */
public abstract sealed class FrozenList extends Frozen {
    private final Form form;

    private FrozenList(Form form) {
        this.form = form;
    }

    /** Takes the array over: nobody may write to it any more. */
    public static FrozenList of(Form form, Object[] elements) {
        return new Objects(form, elements);
    }

    /** As {@link #of(Form, Object[])}. */
    public static FrozenList of(Form form, int[] elements) {
        return new Ints(form, elements);
    }

    /** As {@link #of(Form, Object[])}. */
    public static FrozenList of(Form form, long[] elements) {
        return new Longs(form, elements);
    }

    /** As {@link #of(Form, Object[])}. */
    public static FrozenList of(Form form, double[] elements) {
        return new Doubles(form, elements);
    }

    public abstract int size();

    /** The element, as a value of the space. */
    public abstract Object get(int index);

    public final Form form() {
        return form;
    }

    @Override
    public final String type() {
        return "list";
    }

    @Override
    public final boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof FrozenList list) || list.size() != size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!get(i).equals(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int hashCode() {
        int hash = 1;
        for (int i = 0; i < size(); i++) {
            hash = 31 * hash + get(i).hashCode();
        }
        return hash;
    }

    /** Of values of any kind. */
    public static final class Objects extends FrozenList {
        private final Object[] elements;
        private final long bytes;

        private Objects(Form form, Object[] elements) {
            super(form);
            this.elements = elements;
            this.bytes = 32 + 4L * elements.length + Values.bytes(elements);
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public Object get(int index) {
            return elements[index];
        }

        @Override
        public long bytes() {
            return bytes;
        }
    }

    /** Of integers of 32 bits. */
    public static final class Ints extends FrozenList {
        private final int[] elements;

        private Ints(Form form, int[] elements) {
            super(form);
            this.elements = elements;
        }

        /** The storage itself, to be read only. */
        public int[] elements() {
            return elements;
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public Object get(int index) {
            return elements[index];
        }

        @Override
        public long bytes() {
            return 32 + 4L * elements.length;
        }
    }

    /** Of integers of 64 bits. */
    public static final class Longs extends FrozenList {
        private final long[] elements;

        private Longs(Form form, long[] elements) {
            super(form);
            this.elements = elements;
        }

        /** The storage itself, to be read only. */
        public long[] elements() {
            return elements;
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public Object get(int index) {
            return Values.integer(elements[index]);
        }

        @Override
        public long bytes() {
            return 32 + 8L * elements.length;
        }
    }

    /** Of floats. */
    public static final class Doubles extends FrozenList {
        private final double[] elements;

        private Doubles(Form form, double[] elements) {
            super(form);
            this.elements = elements;
        }

        /** The storage itself, to be read only. */
        public double[] elements() {
            return elements;
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public Object get(int index) {
            return elements[index];
        }

        @Override
        public long bytes() {
            return 32 + 8L * elements.length;
        }
    }
}
