import dev.patio.api.Patio;

/** Freezes a value, a unit: Freeze SECONDS KIND COUNT. */
final class Freeze {
    private Freeze() {}

    public static void main(String[] args) {
        Object value = Values.make(args[1], Integer.parseInt(args[2]));
        Clock.measure(args, () -> Patio.freeze(value));
    }
}
