import java.lang.annotation.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;

/** Reflection, annotations, proxies, method handles. */
public class Main {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Test {
        String value() default "unnamed";

        Class<? extends Throwable> expected() default None.class;

        class None extends Throwable {
            private static final long serialVersionUID = 1;
        }
    }

    static class Suite {
        private int count;

        @Test("adds")
        void adds() {
            count++;
        }

        @Test(value = "fails", expected = ArithmeticException.class)
        void fails() {
            System.out.println(1 / (count - count));
        }

        @Test
        private void hidden() {
            count += 10;
        }

        void notATest() {}
    }

    interface Greeter {
        String greet(String name);

        default String twice(String name) {
            return greet(name) + greet(name);
        }
    }

    static class Box<T extends Number & Comparable<T>> {
        protected final List<? super T> values = new ArrayList<>();
    }

    static int add(int a, long b) {
        return (int) (a + b);
    }

    public static void main(String[] args) throws Throwable {
        Suite suite = new Suite();
        Method[] methods = Suite.class.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            Test test = method.getAnnotation(Test.class);
            if (test == null) {
                System.out.println("skip " + method.getName());
                continue;
            }
            method.setAccessible(true);
            try {
                method.invoke(suite);
                System.out.println("ok " + test.value());
            } catch (InvocationTargetException e) {
                System.out.println(test.value() + " " + test.expected().isInstance(e.getCause()));
            }
        }
        Field count = Suite.class.getDeclaredField("count");
        count.setAccessible(true);
        System.out.println(count.getInt(suite) + " " + Modifier.toString(count.getModifiers()));
        InvocationHandler handler = (proxy, method, values) ->
                method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, values) : "hi " + values[0] + ";";
        Greeter greeter = (Greeter) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Greeter.class}, handler);
        System.out.println(greeter.twice("you"));
        System.out.println(Box.class.toGenericString() + " " + Box.class.getDeclaredField("values").getGenericType());
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle add = lookup.findStatic(Main.class, "add", MethodType.methodType(int.class, int.class, long.class));
        System.out.println((int) add.invokeExact(1, 2L));
        System.out.println(MethodHandles.insertArguments(add, 0, 40).invoke(2L));
        VarHandle handle = lookup.findVarHandle(Suite.class, "count", int.class);
        System.out.println(handle.compareAndSet(suite, 11, 5) + " " + handle.get(suite));
        Object array = Array.newInstance(String.class, 2);
        Array.set(array, 1, "x");
        System.out.println(Arrays.toString((String[]) array) + array.getClass().getTypeName());
        Constructor<StringBuilder> constructor = StringBuilder.class.getConstructor(String.class);
        System.out.println(constructor.newInstance("built").reverse());
        for (Class<?> c = ArrayList.class; c != null; c = c.getSuperclass()) {
            System.out.print(c.getSimpleName() + " ");
        }
        System.out.println(new Object() {}.getClass().getName() + " " + int[].class + " " + Map.Entry.class.getName());
        System.out.println(StackWalker.getInstance().walk(frames -> frames.findFirst().get().getMethodName()));
    }
}
