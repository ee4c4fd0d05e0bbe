import sun.misc.Signal;

public class Main {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("cleaning up")));
        Signal.raise(new Signal("TERM"));
        Thread.sleep(100_000);
    }
}
