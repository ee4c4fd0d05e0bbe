import dev.patio.api.Patio;
import dev.patio.api.PatioException;
import java.nio.ByteBuffer;

class Limit {
    public static void main(String[] args) {
        try {
            Patio.export("more", new byte[400_000]);
        } catch (PatioException e) {
            System.out.println(e.getMessage().split(":")[0]);
        }
        System.out.println(Patio.<ByteBuffer>channel("c").receive().remaining());
        System.out.println(Patio.export("more", new byte[400_000]));
    }
}
