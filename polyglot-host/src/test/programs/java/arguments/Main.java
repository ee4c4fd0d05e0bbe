public class Main {
    public static void main(String[] args) throws Exception {
        for (String arg : args) System.out.println("[" + arg + "]");
    }
}
