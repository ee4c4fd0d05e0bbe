public class Main {
    public static void main(String[] args) {
        System.out.println(args.length);
        for (String argument : args) {
            System.out.println("[" + argument + "]");
        }
    }
}
