import dev.patio.api.Patio;

/** Counts in a static field of its own: the others do not see it, but what it exports. */
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
        Patio.export("james", count);
        int others = Patio.importValue("ada", Integer.class) + Patio.importValue("guido", Integer.class);
        System.out.println("Java: together " + (count + others));
    }
}
