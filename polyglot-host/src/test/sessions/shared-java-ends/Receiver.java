import dev.patio.api.*;

/** Gets what is there, and then the end. */
public class Receiver {
    public static void main(String[] args) {
        Channel<Integer> numbers = Patio.channel("numbers");
        for (int each : numbers) {
            System.out.println("got " + each);
        }
        try {
            numbers.receive();
        } catch (ChannelClosedException e) {
            System.out.println(e.getMessage());
        }
    }
}
