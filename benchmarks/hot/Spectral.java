import java.util.Arrays;

/** The spectral norm of a 300 x 300 matrix, two iterations a unit. */
final class Spectral {
    private static final int N = 300;

    private Spectral() {}

    public static void main(String[] args) {
        Clock.measure(args, Spectral::unit);
    }

    private static void unit() {
        double[] u = new double[N];
        Arrays.fill(u, 1);
        for (int k = 0; k < 2; k++) {
            double[] v = timesTransposed(times(u));
            u = timesTransposed(times(v));
        }
    }

    private static double element(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    private static double[] times(double[] vector) {
        double[] result = new double[N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                result[i] += element(i, j) * vector[j];
            }
        }
        return result;
    }

    private static double[] timesTransposed(double[] vector) {
        double[] result = new double[N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                result[i] += element(j, i) * vector[j];
            }
        }
        return result;
    }
}
