package dev.patio.api;

/** Rows of numbers of one kind. */
final class Numbers {
    private Numbers() {}

    private static boolean isInt(Object value) {
        return value instanceof Integer || value instanceof Short || value instanceof Byte;
    }

    static boolean areInts(Object[] elements) {
        for (Object element : elements) {
            if (!isInt(element)) {
                return false;
            }
        }
        return elements.length > 0;
    }

    static boolean areLongs(Object[] elements) {
        for (Object element : elements) {
            if (!(element instanceof Long) && !isInt(element)) {
                return false;
            }
        }
        return elements.length > 0;
    }

    static boolean areDoubles(Object[] elements) {
        for (Object element : elements) {
            if (!(element instanceof Double) && !(element instanceof Float)) {
                return false;
            }
        }
        return elements.length > 0;
    }

    static int[] ints(Object[] elements) {
        int[] ints = new int[elements.length];
        for (int i = 0; i < ints.length; i++) {
            Object element = elements[i];
            ints[i] = element instanceof Integer ? (Integer) element : ((Number) element).intValue();
        }
        return ints;
    }

    static long[] longs(Object[] elements) {
        long[] longs = new long[elements.length];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = ((Number) elements[i]).longValue();
        }
        return longs;
    }

    static double[] doubles(Object[] elements) {
        double[] doubles = new double[elements.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = ((Number) elements[i]).doubleValue();
        }
        return doubles;
    }
}
