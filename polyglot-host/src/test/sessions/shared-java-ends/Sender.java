import dev.patio.api.*;

/** Ends without closing what it has sent to; then sends to who is gone. */
public class Sender {
    public static void main(String[] args) {
        Channel<Integer> numbers = Patio.channel("numbers");
        for (int i = 0; i < 3; i++) {
            numbers.send(i);
        }
        Patio.importValue("failing");
        Channel<Integer> toFailing = Patio.channel("to who fails", 1);
        try {
            while (true) {
                toFailing.send(1);
            }
        } catch (ChannelClosedException e) {
            System.out.println(e.getMessage());
        }
    }
}
