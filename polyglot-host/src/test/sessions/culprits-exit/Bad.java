public class Bad {
    public static void main(String[] args) {
        System.exit(5);
    }
}
