import dev.patio.api.*;

/** Ends while those that it has started wait. */
public class Parent {
    static void released() {
        Patio.export("released waits", Patio.me());
        System.out.println("released: " + Patio.importValue("go"));
        System.out.println(later());
    }

    /** A class that is loaded when the parent is gone. */
    static Object later() {
        return new Object() {
            @Override
            public String toString() {
                return "released has its classes";
            }
        };
    }

    static void child() {
        Patio.export("child waits", Patio.me());
        Patio.channel("never").receive();
        System.out.println("not reached");
    }

    public static void main(String[] args) {
        Patio.spawn(Parent::child);
        Pat released = Patio.spawn(Parent::released);
        released.release();
        Patio.importValue("child waits");
        Patio.export("parent", Patio.me());
    }
}
