import java.util.ArrayList;
import java.util.List;

public class Main {
    private static final ThreadLocal<List<String>> NOTES = ThreadLocal.withInitial(ArrayList::new);
    private static final InheritableThreadLocal<String> OWNER = new InheritableThreadLocal<>();
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    public static void main(String[] args) throws InterruptedException {
        NOTES.get().add("main");
        OWNER.set("parent");
        Thread child = new Thread(() -> {
            NOTES.get().add("child");
            System.out.println(NOTES.get() + " " + OWNER.get());
            OWNER.set("changed");
        });
        child.start();
        child.join();
        System.out.println(NOTES.get() + " " + OWNER.get());
        NOTES.remove();
        System.out.println(NOTES.get());
        ScopedValue.where(USER, "ada").run(() -> {
            System.out.println(USER.get());
            ScopedValue.where(USER, "bob").run(() -> System.out.println(USER.get()));
            System.out.println(USER.get());
        });
        System.out.println(USER.isBound());
    }
}
