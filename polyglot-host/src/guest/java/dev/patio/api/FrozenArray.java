package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Interop;
import com.oracle.truffle.espresso.polyglot.InteropException;

/** Numbers of one kind, as a list, or as a list of rows. They are copied into the program once, when one is read. */
final class FrozenArray extends FrozenList {
    final ElementKind kind;

    /** The length of each dimension. */
    final int[] shape;

    /** How many numbers lie between a place and the next one, for each dimension. */
    final int[] steps;

    final Row all;

    private volatile Object numbers;

    /** What follows in the parcel is the kind and the shape. */
    FrozenArray(Object frozen, long id, Parcel parcel) {
        super(frozen, id);
        kind = ElementKind.of(parcel.tag());
        shape = new int[parcel.readInt()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = parcel.readInt();
        }
        steps = new int[shape.length];
        int step = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            steps[i] = step;
            step *= shape[i];
        }
        all = new Row(this, 0, 0);
    }

    /** As an array of the kind's primitive type, which nobody may write to. */
    Object numbers() {
        if (numbers == null) {
            Object storage = Host.STORAGE.call(frozen());
            try {
                byte[] bytes = new byte[(int) Interop.getBufferSize(storage)];
                Interop.readBuffer(storage, 0, bytes, 0, bytes.length);
                numbers = Primitives.array(bytes, kind.primitive);
            } catch (InteropException e) {
                throw new IllegalStateException(e);
            }
        }
        return numbers;
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Object get(int index) {
        return shape.length == 1 ? kind.get(numbers(), index) : all.get(index);
    }
}
