public class Moves {
    public static void main(String[] args) {
        int total = 0;

        // nothing happens here
        total += 3;
        System.out.println("total " + total);
    }
}
