public class Main {
    public static void main(String[] args) {
        for (String name : new String[] {"greeting", "flag", "empty", "pair", "after"}) {
            String value = System.getProperty(name);
            System.out.println(name + " -> " + (value == null ? "unset" : "[" + value + "]"));
        }
        System.out.println(args[0]);
        System.out.println(Boolean.getBoolean("flag") + " " + Integer.getInteger("greeting", 7));
        System.setProperty("after", "now");
        System.out.println(System.getProperty("after"));
        System.clearProperty("greeting");
        System.out.println(System.getProperty("greeting", "cleared"));
    }
}
