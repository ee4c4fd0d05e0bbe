public class Main {
    public static void main(String[] args) throws Exception {
        System.err.println("to err");
        System.out.println("to out");
    }
}
