public class Main {
    public static void main(String[] args) {
        Thread main = Thread.currentThread();
        System.out.println(main.getName() + " " + main.isDaemon() + " " + main.getThreadGroup().getName());
        new Thread(() -> {
                    try {
                        main.join();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    System.out.println("main has ended: " + main.getState());
                })
                .start();
    }
}
