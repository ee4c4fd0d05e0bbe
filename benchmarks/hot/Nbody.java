/** The solar system, 20,000 steps a unit. */
final class Nbody {
    private double x;
    private double y;
    private double z;
    private double vx;
    private double vy;
    private double vz;
    private final double mass;

    private Nbody(double x, double y, double z, double vx, double vy, double vz, double mass) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.vx = vx;
        this.vy = vy;
        this.vz = vz;
        this.mass = mass;
    }

    private static final Nbody[] BODIES = {
        new Nbody(0, 0, 0, 0, 0, 0, 39.47),
        new Nbody(4.84, -1.16, -0.1, 0.606, 2.81, -0.02, 0.037),
        new Nbody(8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011),
        new Nbody(12.89, -15.11, -0.22, 1.08, 0.868, -0.01, 0.0017),
        new Nbody(15.37, -25.9, 0.179, 0.979, 0.594, -0.034, 0.002),
    };

    public static void main(String[] args) {
        Clock.measure(args, () -> advance(20_000, 0.001));
    }

    private static void advance(int steps, double dt) {
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < BODIES.length; i++) {
                Nbody a = BODIES[i];
                for (int j = i + 1; j < BODIES.length; j++) {
                    Nbody b = BODIES[j];
                    double dx = a.x - b.x;
                    double dy = a.y - b.y;
                    double dz = a.z - b.z;
                    double squared = dx * dx + dy * dy + dz * dz;
                    double magnitude = dt / (squared * Math.sqrt(squared));
                    a.vx -= dx * b.mass * magnitude;
                    a.vy -= dy * b.mass * magnitude;
                    a.vz -= dz * b.mass * magnitude;
                    b.vx += dx * a.mass * magnitude;
                    b.vy += dy * a.mass * magnitude;
                    b.vz += dz * a.mass * magnitude;
                }
            }
            for (Nbody body : BODIES) {
                body.x += dt * body.vx;
                body.y += dt * body.vy;
                body.z += dt * body.vz;
            }
        }
    }
}
