public class Main {
    public static void main(String[] args) {
        Thread removed = new Thread(() -> System.out.println("never printed"));
        Runtime.getRuntime().addShutdownHook(removed);
        System.out.println(Runtime.getRuntime().removeShutdownHook(removed));
        Thread slow = new Thread(() -> {
            System.out.println("tidying");
            System.out.flush();
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            slow.start();
            try {
                slow.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            System.out.println("the hook is done");
            try {
                Runtime.getRuntime().addShutdownHook(new Thread());
            } catch (IllegalStateException late) {
                System.out.println(late.getMessage());
            }
        }));
        System.out.println("main");
        System.exit(5);
    }
}
