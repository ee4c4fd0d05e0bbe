public class C {
    public static void main(String[] args) {
        System.out.println("c");
    }
}
