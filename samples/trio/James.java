/** Counts in a static field of its own: the others do not see it. */
public class James {
    static int count;

    public static void main(String[] args) {
        if (args.length != 2 || !args[0].equals("--count")) {
            throw new IllegalArgumentException("expected --count NUMBER");
        }
        int total = Integer.parseInt(args[1]);
        while (count < total) {
            count++;
            System.out.println("Java, pat " + System.getenv("PATIO_ID") + ": " + count + " of " + total);
        }
    }
}
