/** An array of a million elements. */
public final class Million {
    private Million() {}

    public static void main(String[] args) {
        int[] numbers = new int[1_000_000];
        System.out.println("here"); // stop
    }
}
