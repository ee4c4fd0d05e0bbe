package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.patio.shared.FrozenList;

/** What stands in the place of an array's storage where the array is a frozen list. */
abstract class Storage {
    final FrozenList list;
    final int length;

    private Storage(FrozenList list) {
        this.list = list;
        this.length = list.size();
    }

    static final class Ints extends Storage {
        final int[] elements;

        Ints(FrozenList.Ints list) {
            super(list);
            this.elements = list.elements();
        }
    }

    static final class Doubles extends Storage {
        final double[] elements;

        Doubles(FrozenList.Doubles list) {
            super(list);
            this.elements = list.elements();
        }
    }

    /** Elements that JavaScript may have to see as something else. */
    static final class Values extends Storage {
        private final Views views;

        /** Those that are something else in JavaScript, once they have been read. */
        private Object[] seen;

        Values(FrozenList list, Views views) {
            super(list);
            this.views = views;
        }

        Object get(int index) {
            Object[] known = seen;
            if (known != null && known[index] != null) {
                return known[index];
            }
            Object value = list.get(index);
            return Views.isPlain(value) ? value : see(index, value);
        }

        @TruffleBoundary
        private Object see(int index, Object value) {
            if (seen == null) {
                seen = new Object[length];
            }
            seen[index] = views.of(value);
            return seen[index];
        }
    }
}
