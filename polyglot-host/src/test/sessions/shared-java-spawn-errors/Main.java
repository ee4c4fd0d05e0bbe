import dev.patio.api.*;
import java.io.IOException;
import java.util.Map;

/** What comes of programs that fail, and of what cannot be started. */
public class Main {
    static class Unwritable extends RuntimeException {
        private final Object lock = new Object();

        Unwritable(String message) {
            super(message);
        }
    }

    static void unchecked() {
        throw new IllegalStateException("on purpose", new IOException("its cause"));
    }

    static void checked() throws IOException {
        throw new IOException("checked");
    }

    static void unwritable() {
        throw new Unwritable("holds a lock");
    }

    static void exits() {
        System.exit(3);
    }

    static int number(int n) {
        return n;
    }

    static Object thread() {
        return Map.of("thread", Thread.currentThread());
    }

    static void waits() {
        Patio.export("waits", true);
        Patio.channel("never").receive();
    }

    int ofObject() {
        return 1;
    }

    static void show(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            System.out.println(each.toString().lines().findFirst().get());
        }
        if (thrown instanceof FailedException) {
            FailedException failed = (FailedException) thrown;
            System.out.println(failed.type() + ", " + failed.remoteMessage() + ", " + failed.remoteTrace().contains(failed.type()));
        }
        System.out.println("at " + thrown.getStackTrace()[0].getMethodName());
    }

    static void join(Pat pat) {
        try {
            System.out.println("joined: " + pat.join());
        } catch (RuntimeException e) {
            show(e);
        }
    }

    static void refused(Runnable spawn) {
        try {
            spawn.run();
        } catch (PatioException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        join(Patio.spawn(Main::unchecked));
        join(Patio.spawn(Main::checked));
        join(Patio.spawn(Main::unwritable));
        join(Patio.spawn(Main::exits));
        join(Patio.spawn(Main::thread));
        join(Patio.spawn("Main.java:number", "no number"));
        join(Patio.spawn("Main.java:nothing"));
        join(Patio.spawn("fails.py:fails", 3));
        join(Patio.spawn("fails.mjs:fails", 3));
        Pat waiting = Patio.spawn(Main::waits);
        Patio.importValue("waits");
        waiting.kill();
        join(waiting);
        waiting.kill();
        refused(() -> Patio.spawn(() -> System.out.println("not run")));
        refused(() -> Patio.spawn(new Main()::ofObject));
        refused(() -> Patio.spawn(Main::new));
        refused(() -> Patio.spawn("absent.py"));
        refused(() -> Patio.spawn("fails.py:fails", 1, Map.of("thread", Thread.currentThread())));
    }
}
