package dev.patio.api;

import java.lang.reflect.Array;
import java.util.Arrays;

/** An array of numbers of a primitive type, or a rectangular one of such arrays. */
final class Matrix {
    private final Object array;
    private final ElementKind kind;
    private final int[] shape;

    private Matrix(Object array, ElementKind kind, int[] shape) {
        this.array = array;
        this.kind = kind;
        this.shape = shape;
    }

    /** The matrix that an array is, or null where it is none. */
    static Matrix of(Object array) {
        int dimensions = 0;
        Class<?> type = array.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
            dimensions++;
        }
        ElementKind kind = ElementKind.of(type);
        int[] shape = new int[dimensions];
        if (kind == null) {
            return null;
        }
        Object row = array;
        for (int i = 0; i < dimensions; i++) {
            shape[i] = row == null ? 0 : Array.getLength(row);
            row = shape[i] == 0 || i + 1 == dimensions ? null : Array.get(row, 0);
        }
        return isRectangular(array, shape) ? new Matrix(array, kind, shape) : null;
    }

    private static boolean isRectangular(Object array, int[] shape) {
        if (array == null || Array.getLength(array) != shape[0]) {
            return false;
        }
        if (shape.length > 1) {
            int[] rest = Arrays.copyOfRange(shape, 1, shape.length);
            for (Object row : (Object[]) array) {
                if (!isRectangular(row, rest)) {
                    return false;
                }
            }
        }
        return true;
    }

    void write(Writer out) {
        out.putTyped(kind, shape);
        write(out, array);
    }

    private void write(Writer out, Object part) {
        if (part instanceof Object[]) {
            for (Object row : (Object[]) part) {
                write(out, row);
            }
        } else {
            Primitives.put(part, out.room(kind, Array.getLength(part)));
        }
    }
}
