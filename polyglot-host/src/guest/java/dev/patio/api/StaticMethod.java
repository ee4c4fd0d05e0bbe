package dev.patio.api;

import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * A static method as one program tells another: {@code pkg.Main.work(I)V}. Who writes it by hand leaves out the
 * descriptor, and the class where it is that of a file.
 *
 * @param type the class, empty where it is left out
 * @param descriptor in the virtual machine's form, empty where it is left out
 */
record StaticMethod(String type, String name, String descriptor) {
    /** What a method reference refers to. */
    static StaticMethod of(Work work) {
        SerializedLambda reference = reference(work);
        String type = reference.getImplClass().replace('/', '.');
        String name = reference.getImplMethodName();
        if (name.startsWith("lambda$")) {
            throw refused(Host.TEXT.text("spawn.lambda"));
        }
        if (reference.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic) {
            throw refused(type + "::" + (name.equals("<init>") ? "new" : name));
        }
        return new StaticMethod(type, name, reference.getImplMethodSignature());
    }

    private static SerializedLambda reference(Work work) {
        try {
            Method replace = work.getClass().getDeclaredMethod("writeReplace");
            replace.setAccessible(true);
            return (SerializedLambda) replace.invoke(work);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw refused(Described.of(work));
        }
    }

    private static PatioException refused(String what) {
        return new PatioException(Host.TEXT.text("spawn.reference", what));
    }

    static StaticMethod parse(String text) {
        int end = text.indexOf('(');
        String qualified = end < 0 ? text : text.substring(0, end);
        int dot = qualified.lastIndexOf('.');
        return new StaticMethod(
                dot < 0 ? "" : qualified.substring(0, dot),
                qualified.substring(dot + 1),
                end < 0 ? "" : text.substring(end));
    }

    /**
     * The method itself.
     *
     * @param main the class of the program's file; empty if there is none
     * @param count of the arguments that it is to be called with
     */
    Method find(String main, int count) {
        if (type.isEmpty() && main.isEmpty()) {
            throw new PatioException(Host.TEXT.text("spawn.class", name));
        }
        Class<?> owner = type.isEmpty() ? load(main) : load(type);
        if (owner == null && !main.isEmpty()) {
            owner = load(main + "$" + type.replace('.', '$'));
        }
        if (owner == null) {
            throw new PatioException(Host.TEXT.text("spawn.no-class", type.isEmpty() ? main : type));
        }
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
            List<Method> found = declared(each, count);
            if (found.size() > 1) {
                throw new PatioException(Host.TEXT.text("spawn.several", name, each.getTypeName(), String.valueOf(count)));
            }
            if (!found.isEmpty()) {
                found.get(0).setAccessible(true);
                return found.get(0);
            }
        }
        throw new PatioException(Host.TEXT.text("spawn.no-method", name, owner.getTypeName(), String.valueOf(count)));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private List<Method> declared(Class<?> owner, int count) {
        List<Method> found = new ArrayList<>();
        for (Method method : owner.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getName().equals(name)
                    && method.getParameterCount() == count
                    && (descriptor.isEmpty() || descriptor.equals(descriptor(method)))) {
                found.add(method);
            }
        }
        return found;
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    @Override
    public String toString() {
        return type + "." + name + descriptor;
    }
}
