public class Main {
    public static void main(String[] args) throws Exception {
        try (var in = Main.class.getResourceAsStream("/data.txt")) {
            System.out.println(new String(in.readAllBytes()).strip());
        }
        System.out.println(ClassLoader.getSystemResource("data.txt") != null);
        System.out.println(Thread.currentThread().getContextClassLoader().getResource("nothing"));
    }
}
