public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(System.getProperty("a") + System.getProperty("b") + System.getProperty("c"));
        System.out.println(System.getProperty("java.specification.version"));
        System.out.println(System.getProperty("line.separator").length() + System.getProperty("file.separator"));
        System.out.println(System.getProperty("user.dir").equals(new java.io.File("").getAbsolutePath()));
    }
}
