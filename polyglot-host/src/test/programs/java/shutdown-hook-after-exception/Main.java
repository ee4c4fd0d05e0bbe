public class Main {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("the hook still runs")));
        throw new UnsupportedOperationException();
    }
}
