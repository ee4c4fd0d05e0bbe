public class Main {
    public static void main(String[] args) throws InterruptedException {
        StringBuilder line = new StringBuilder();
        Thread[] writers = new Thread[2];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new Thread(() -> {
                for (int n = 0; n < 500; n++) {
                    System.out.println("a line that is the same for both threads");
                }
            });
            writers[i].start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        line.repeat("0123456789", 5000);
        System.out.println(line);
        System.out.print("end");
    }
}
