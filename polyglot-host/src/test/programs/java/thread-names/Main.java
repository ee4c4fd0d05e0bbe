public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().getThreadGroup().getName());
        Thread t = new Thread(() -> System.out.println(Thread.currentThread().getName()));
        t.start();
        t.join();
    }
}
