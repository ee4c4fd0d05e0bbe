public class Main {
    public static void main(String[] args) throws Exception {
        try {
            String.class.getDeclaredField("value").setAccessible(true);
            System.out.println("open");
        } catch (java.lang.reflect.InaccessibleObjectException e) {
            System.out.println("closed");
        }
    }
}
