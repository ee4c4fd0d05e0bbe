import dev.patio.api.*;

public class Fails {
    public static void main(String[] args) {
        Channel<Integer> from = Patio.channel("to who fails", 1);
        Patio.export("failing", true);
        from.receive();
        throw new IllegalStateException("on purpose");
    }
}
