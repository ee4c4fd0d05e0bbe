public class Main {
    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 20000; i++) b.append(i).append(' ');
        System.out.println(b);
        System.out.print("no newline");
    }
}
