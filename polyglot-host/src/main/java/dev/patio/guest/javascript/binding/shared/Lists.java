package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.array.ScriptArray;
import com.oracle.truffle.js.runtime.array.dyn.ConstantDoubleArray;
import com.oracle.truffle.js.runtime.array.dyn.ConstantIntArray;
import com.oracle.truffle.js.runtime.array.dyn.ZeroBasedDoubleArray;
import com.oracle.truffle.js.runtime.array.dyn.ZeroBasedIntArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.shared.Form;
import dev.patio.shared.FrozenList;
import dev.patio.shared.NotShareable;
import java.util.Arrays;

/** Freezes arrays; those that GraalJS stores as numbers of one kind by a copy of its storage. */
final class Lists {
    private Lists() {}

    static FrozenList freeze(Freezing walk, JSArrayObject array) {
        ScriptArray type = array.getArrayType();
        int length = Math.toIntExact(type.length(array));
        if (type instanceof ConstantIntArray || type instanceof ZeroBasedIntArray) {
            return FrozenList.of(Form.CHANGEABLE, Arrays.copyOf((int[]) array.getArray(), length));
        }
        if (type instanceof ConstantDoubleArray || type instanceof ZeroBasedDoubleArray) {
            return doubles(walk, Arrays.copyOf((double[]) array.getArray(), length));
        }
        Object[] elements = new Object[length];
        for (int i = 0; i < length; i++) {
            try {
                elements[i] = walk.value(JSObject.get(array, i));
            } catch (NotShareable e) {
                throw e.at(i);
            }
        }
        return compact(elements);
    }

    private static FrozenList doubles(Freezing walk, double[] numbers) {
        for (double number : numbers) {
            if (Freezing.isInteger(number)) {
                return compact(Arrays.stream(numbers).mapToObj(walk::value).toArray());
            }
        }
        return FrozenList.of(Form.CHANGEABLE, numbers);
    }

    static FrozenList numbers(Freezing walk, JSTypedArrayObject view) {
        Object[] elements = new Object[view.getLength()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = walk.value(JSObject.get(view, i));
        }
        return compact(elements);
    }

    /** Numbers of one kind are stored as such. */
    private static FrozenList compact(Object[] elements) {
        if (all(elements, Integer.class)) {
            return FrozenList.of(
                    Form.CHANGEABLE,
                    Arrays.stream(elements).mapToInt(Integer.class::cast).toArray());
        }
        if (all(elements, Double.class)) {
            return FrozenList.of(
                    Form.CHANGEABLE,
                    Arrays.stream(elements).mapToDouble(Double.class::cast).toArray());
        }
        return FrozenList.of(Form.CHANGEABLE, elements);
    }

    private static boolean all(Object[] elements, Class<?> type) {
        for (Object element : elements) {
            if (element.getClass() != type) {
                return false;
            }
        }
        return elements.length > 0;
    }
}
