public class Bad {
    static int deep(int n) {
        return deep(n + 1) + 1;
    }

    public static void main(String[] args) {
        try {
            deep(0);
        } catch (StackOverflowError e) {
            System.out.println("overflow");
        }
    }
}
