public class Main {
    public static void main(String[] args) throws Exception {
        String[] names = new String[1];
        System.out.println(names[0].length());
    }
}
