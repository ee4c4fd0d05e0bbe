import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

public class Main {
    private static BigInteger factorial(int n) {
        return n < 2 ? BigInteger.ONE : BigInteger.valueOf(n).multiply(factorial(n - 1));
    }

    public static void main(String[] args) {
        System.out.println(factorial(50));
        System.out.println(BigInteger.TWO.pow(521).subtract(BigInteger.ONE).isProbablePrime(20));
        System.out.println(new BigInteger("ffffffffffffffffffff", 16).toString(36));
        System.out.println(BigInteger.valueOf(7).modPow(BigInteger.valueOf(1_000_003), new BigInteger("1000000007")));
        System.out.println(BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)) + " " + BigInteger.valueOf(48).gcd(BigInteger.valueOf(36)));
        System.out.println(factorial(30).sqrt() + " " + factorial(20).bitLength());
        System.out.println(java.util.Arrays.toString(new BigInteger("-1000").divideAndRemainder(new BigInteger("7"))));
        System.out.println(new BigDecimal("0.1").add(new BigDecimal("0.2")) + " " + (0.1 + 0.2));
        System.out.println(new BigDecimal("10").divide(new BigDecimal("3"), 20, RoundingMode.HALF_UP));
        System.out.println(new BigDecimal("2").sqrt(new MathContext(40)));
        System.out.println(new BigDecimal("1.00").equals(new BigDecimal("1.0")) + " " + new BigDecimal("1.00").compareTo(new BigDecimal("1.0")));
        System.out.println(new BigDecimal("1E+5").toPlainString() + " " + new BigDecimal("123000").stripTrailingZeros());
        System.out.println(new BigDecimal("-2.5").setScale(0, RoundingMode.HALF_EVEN) + " " + new BigDecimal("2.5").setScale(0, RoundingMode.CEILING));
        try {
            BigDecimal.ONE.divide(new BigDecimal(3));
        } catch (ArithmeticException endless) {
            System.out.println(endless.getMessage());
        }
        try {
            factorial(30).longValueExact();
        } catch (ArithmeticException large) {
            System.out.println(large.getMessage());
        }
    }
}
