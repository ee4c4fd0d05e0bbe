public class Main {
    public static void main(String[] args) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("3 hook")));
        Thread worker = new Thread(() -> System.out.println("2 worker"));
        System.out.println("1 main");
        worker.start();
    }
}
