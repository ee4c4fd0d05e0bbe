public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(System.getenv("GREETING"));
        System.out.println(System.getenv("NONE"));
        System.out.println(System.getenv().containsKey("GLIBC_TUNABLES"));
        try {
            System.getenv().put("A", "b");
        } catch (UnsupportedOperationException e) {
            System.out.println("read only");
        }
    }
}
