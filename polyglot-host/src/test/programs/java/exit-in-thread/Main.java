import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        new Thread(() -> {
                    System.out.println("the other thread ends the program");
                    System.exit(3);
                })
                .start();
        new CountDownLatch(1).await();
        System.out.println("never printed");
    }
}
