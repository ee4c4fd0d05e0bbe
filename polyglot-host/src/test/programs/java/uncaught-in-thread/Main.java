public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread failing = new Failing();
        failing.start();
        failing.join();
        System.out.println("main goes on, alive: " + failing.isAlive());
        Thread handled = new Thread(Main::fail, "handled");
        handled.setUncaughtExceptionHandler(
                (thread, thrown) -> System.out.println(thread.getName() + ": " + thrown.getMessage()));
        handled.start();
        handled.join();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> System.out.println("default: " + thrown));
        Thread last = new Thread(Main::fail, "last");
        last.start();
        last.join();
    }

    static class Failing extends Thread {
        Failing() {
            super("failing");
        }

        @Override
        public void run() {
            fail();
        }
    }

    private static void fail() {
        throw new IllegalStateException("in " + Thread.currentThread().getName());
    }
}
