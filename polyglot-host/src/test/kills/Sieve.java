/** A neighbour: computes for a while and checks its own result. */
public class Sieve {
    public static void main(String[] args) {
        int n = 200_000;
        boolean[] composite = new boolean[n + 1];
        int primes = 0;
        for (int i = 2; i <= n; i++) {
            if (!composite[i]) {
                primes++;
                for (long j = (long) i * i; j <= n; j += i) {
                    composite[(int) j] = true;
                }
            }
        }
        if (primes != 17984) {
            throw new AssertionError(primes);
        }
        System.out.println("neighbour done");
    }
}
