package dev.patio.session;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** All objects to which references lead from one, but for weak ones, each with the way to it. */
final class Reachable {
    private final IdentityHashMap<Object, String> ways = new IdentityHashMap<>();
    private final Deque<Object> left = new ArrayDeque<>();
    private final Predicate<Class<?>> isEnd;

    private Reachable(Predicate<Class<?>> isEnd) {
        this.isEnd = isEnd;
    }

    /** @param isEnd whether to take no notice of what objects of a class refer to */
    static Reachable from(Object root, Predicate<Class<?>> isEnd) throws IllegalAccessException {
        Reachable reachable = new Reachable(isEnd);
        reachable.meet(root, root.getClass().getSimpleName());
        while (!reachable.left.isEmpty()) {
            Object next = reachable.left.remove();
            reachable.follow(next, reachable.ways.get(next));
        }
        return reachable;
    }

    /** Each class with the way to one object of it. */
    Map<Class<?>, String> classes() {
        Map<Class<?>, String> classes = new HashMap<>();
        ways.forEach((object, way) -> classes.putIfAbsent(object.getClass(), way));
        return classes;
    }

    private void meet(Object object, String way) {
        if (object != null && ways.putIfAbsent(object, way) == null) {
            left.add(object);
        }
    }

    private void follow(Object object, String way) throws IllegalAccessException {
        switch (object) {
            case Class<?> _, Reference<?> _ -> {}
            case Object[] array -> {
                for (Object element : array) {
                    meet(element, way + "[]");
                }
            }
            case Collection<?> collection
            when isOfJdk(object.getClass()) -> collection.forEach(element -> meet(element, way + "[]"));
            case Map<?, ?> map
            when isOfJdk(object.getClass()) ->
                map.forEach((key, value) -> {
                    meet(key, way + ".key");
                    meet(value, way + ".value");
                });
            case Optional<?> optional -> meet(optional.orElse(null), way);
            case AtomicReference<?> reference -> meet(reference.get(), way);
            default -> followFields(object, way);
        }
    }

    private void followFields(Object object, String way) throws IllegalAccessException {
        if (isEnd.test(object.getClass())) {
            return;
        }
        for (Class<?> type = object.getClass(); type != null && !isOfJdk(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    meet(field.get(object), way + "." + field.getName());
                }
            }
        }
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getPackageName().matches("(java|sun|jdk)\\..*");
    }
}
