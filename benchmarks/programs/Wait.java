/** Is there, and waits to be ended. */
final class Wait {
    private Wait() {}

    public static void main(String[] args) throws InterruptedException {
        System.out.println("ready");
        while (true) {
            Thread.sleep(1_000);
        }
    }
}
