public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println("before");
        System.exit(42);
        System.out.println("after");
    }
}
