public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(new Greeter("x").greet() + lib.Deep.VALUE);
    }
}
