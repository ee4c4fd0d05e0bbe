public class Main {
    private static final Object LOCK = new Object();
    private static int turn;

    private static void play(String name, int mine, int players) {
        try {
            for (int round = 0; round < 3; round++) {
                synchronized (LOCK) {
                    while (turn % players != mine) {
                        LOCK.wait();
                    }
                    System.out.println(name + " " + turn++);
                    LOCK.notifyAll();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] players = new Thread[3];
        for (int i = 0; i < players.length; i++) {
            int mine = i;
            players[i] = new Thread(() -> play(new String[] {"ping", "pang", "pong"}[mine], mine, players.length));
            players[i].start();
        }
        for (Thread player : players) {
            player.join();
        }
        synchronized (LOCK) {
            LOCK.wait(1);
            System.out.println(Thread.holdsLock(LOCK));
        }
        try {
            LOCK.notify();
        } catch (IllegalMonitorStateException outside) {
            System.out.println(outside.getMessage());
        }
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(1000);
        } catch (InterruptedException interrupted) {
            System.out.println(interrupted.getMessage() + " " + Thread.interrupted());
        }
    }
}
