public class Main {
    public static void main(String[] args) {
        System.out.println(System.getenv("COLOUR"));
        System.out.println("[" + System.getenv("EMPTY") + "]");
        System.out.println(System.getenv("NOT_SET_AT_ALL"));
        System.out.println(System.getenv().containsKey("COLOUR"));
        System.out.println(System.getenv().getOrDefault("LANG", "none"));
        try {
            System.getenv().put("A", "b");
        } catch (UnsupportedOperationException refused) {
            System.out.println("the environment cannot be changed");
        }
    }
}
