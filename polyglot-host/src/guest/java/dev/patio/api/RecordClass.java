package dev.patio.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;

/** A record class of the program. */
final class RecordClass {
    private static final ConcurrentHashMap<Class<?>, RecordClass> KNOWN = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<Integer, RecordClass> NUMBERED = new ConcurrentHashMap<>();

    private final RecordComponent[] components;
    private final Method[] accessors;
    private final String[] steps;
    private final Constructor<?> constructor;
    private final int number;

    private RecordClass(Class<?> type) {
        components = type.getRecordComponents();
        accessors = new Method[components.length];
        steps = new String[components.length];
        Class<?>[] types = new Class<?>[components.length];
        Object[] names = new Object[components.length + 1];
        names[0] = type.getSimpleName();
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            types[i] = components[i].getType();
            names[i + 1] = components[i].getName();
            steps[i] = "." + components[i].getName();
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        constructor.setAccessible(true);
        number = (int) Host.RECORD_TYPE.number(names);
    }

    static RecordClass of(Class<?> type) {
        RecordClass known = KNOWN.get(type);
        if (known == null) {
            known = new RecordClass(type);
            KNOWN.put(type, known);
            NUMBERED.put(known.number, known);
        }
        return known;
    }

    /** That of the program which has the name and the fields of a record, if it has shared one or asked for one. */
    static RecordClass of(FrozenRecord object) {
        return NUMBERED.get(object.shape());
    }

    /** By which the host knows its name and fields. */
    int number() {
        return number;
    }

    int size() {
        return components.length;
    }

    String field(int place) {
        return components[place].getName();
    }

    /** As in a path. */
    String step(int place) {
        return steps[place];
    }

    Type type(int place) {
        return components[place].getGenericType();
    }

    Object get(Record object, int place) {
        try {
            return accessors[place].invoke(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        }
    }

    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        }
    }

    /** What the program's own code has thrown goes on as it is. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
