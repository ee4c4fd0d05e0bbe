public class Bad {
    public static void main(String[] args) {
        throw new IllegalStateException("bad");
    }
}
