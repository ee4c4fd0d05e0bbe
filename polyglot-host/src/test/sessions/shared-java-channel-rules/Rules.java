import dev.patio.api.*;
import java.time.Duration;
import java.util.*;

/** What one program sees of channels. */
public class Rules {
    record Order(int id) {}

    interface Attempt {
        Object make();
    }

    static void show(String what, Attempt attempt) {
        try {
            System.out.println(what + ": " + attempt.make());
        } catch (PatioException e) {
            System.out.println(what + ": " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    static Object send(Channel<Object> channel, Object message) {
        channel.send(message, Duration.ofMillis(10));
        return "sent";
    }

    public static void main(String[] args) throws Exception {
        Channel<Object> small = Patio.channel("small", 2, 100);
        show("room", () -> small.trySend(1));
        show("room", () -> small.trySend(2));
        show("no room", () -> small.trySend(3));
        show("no room in time", () -> send(small, 3));
        show("in order", () -> small.receive() + " " + small.receive());
        show("empty", small::tryReceive);
        show("empty in time", () -> small.receive(Duration.ofMillis(10)));
        show("too big", () -> small.trySend("x".repeat(1000)));
        show("other capacity", () -> Patio.channel("small", 3));
        show("same figures", () -> Patio.channel("small", 2, 100).equals(small));
        show("no capacity", () -> Patio.channel("none", 0));
        show("name", () -> small + " " + small.name());
        show("without a name", () -> Patio.channel().equals(Patio.channel()));

        Channel<Object> other = Patio.channel("other");
        other.send("from other");
        show("select", () -> Patio.select(small, other));
        show("select in time", () -> Patio.select(Duration.ofMillis(10), small, other));
        other.close();
        small.send("from small");
        show("select beside a closed one", () -> Patio.select(other, small));
        small.send("left over");
        small.close();
        small.close();
        show("select of what is left", () -> Patio.select(other, small).value());
        show("select of closed ones", () -> Patio.select(other, small));
        show("receive", small::receive);
        show("try to receive", small::tryReceive);
        show("send", () -> send(small, 1));
        show("try to send", () -> small.trySend(1));
        for (Object none : small) {
            System.out.println("NOT EMPTY: " + none);
        }

        Channel<Order> orders = Patio.channel("orders", Order.class);
        orders.send(new Order(5));
        show("as a class", () -> orders.receive().id());
        backPressure();
        interruption();
    }

    static void backPressure() throws InterruptedException {
        Channel<Integer> narrow = Patio.channel(1);
        Thread sender = new Thread(() -> {
            for (int i = 0; i < 100; i++) {
                narrow.send(i);
            }
            narrow.close();
        });
        sender.start();
        long sum = 0;
        for (int each : narrow) {
            sum = sum * 3 + each;
        }
        sender.join();
        System.out.println("all came in order: " + sum);
    }

    static void interruption() throws InterruptedException {
        Channel<Object> silent = Patio.channel();
        Thread waits = new Thread(() -> {
            try {
                System.out.println(silent.receive());
            } catch (PatioException e) {
                System.out.println(e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        });
        waits.start();
        waits.interrupt();
        waits.join();
        silent.send("still works");
        System.out.println(silent.receive());
        Thread.currentThread().interrupt();
        silent.send("without waiting");
        System.out.println(silent.receive() + " " + Thread.interrupted());
    }
}
