public class Main {
    public static void main(String[] args) throws Exception {
        var f = String.class.getDeclaredField("hash");
        f.setAccessible(true);
        System.out.println(f.getType());
    }
}
