import dev.patio.api.*;

public class Chicken {
    public static void main(String[] args) throws InterruptedException {
        Thread other = new Thread(() -> {
            try {
                Patio.channel("never sent to").receive();
            } catch (DeadlockException e) {
                System.out.println("the other thread, too");
            }
        });
        other.start();
        try {
            Patio.importValue("egg");
        } catch (DeadlockException e) {
            System.out.println(e.getMessage().lines().findFirst().orElseThrow());
        }
        other.join();
    }
}
