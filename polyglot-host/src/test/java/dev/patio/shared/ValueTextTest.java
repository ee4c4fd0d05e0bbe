package dev.patio.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    private static final Object OAK = Values.text("OAK");

    @Test
    void shortValuesStandInALine() {
        FrozenRecord order = new FrozenRecord(
                new RecordType("Order", List.of("symbol", "paid")), new Object[] {OAK, Values.integer(120)});
        assertEquals("Order {symbol: \"OAK\", paid: 120}", ValueText.of(order));
        assertEquals("{\"OAK\": [1, 2]}", ValueText.of(new FrozenMap(new Object[] {OAK}, new Object[] {
            FrozenList.of(Form.FIXED, new int[] {1, 2})
        })));
        assertEquals("set {null, true}", ValueText.of(new FrozenSet(Form.FIXED, new Object[] {Nothing.NOTHING, true})));
        assertEquals("bytes[3] 01 02 ff", ValueText.of(new FrozenBytes(Form.FIXED, new byte[] {1, 2, -1})));
    }

    @Test
    void textsAreQuoted() {
        assertEquals("\"a \\\"b\\\" \\\\ \\n\"", ValueText.of(Values.text("a \"b\" \\ \n")));
    }

    @Test
    void numbersOfAnArrayAreReadByTheirKind() {
        byte[] storage = ByteBuffer.allocate(16)
                .order(ByteOrder.nativeOrder())
                .putDouble(1.5)
                .putDouble(-2)
                .array();
        assertEquals("float64[2] [1.5, -2.0]", ValueText.of(FrozenArray.row(ElementKind.FLOAT64, storage)));
        byte[] bytes = {-1, 1};
        assertEquals("uint8[1, 2] [255, 1]", ValueText.of(FrozenArray.of(ElementKind.UINT8, bytes, 1, 2)));
    }

    @Test
    void longOnesHaveAnElementALine() {
        Object texts =
                FrozenList.of(Form.FIXED, new Object[] {Values.text("x".repeat(60)), Values.text("y".repeat(60))});
        assertEquals(
                "{\n  1: [\n    \"" + "x".repeat(60) + "\",\n    \"" + "y".repeat(60) + "\"\n  ]\n}",
                ValueText.of(new FrozenMap(new Object[] {1}, new Object[] {texts})));
    }

    @Test
    void whatIsTooLongIsCut() {
        String text = ValueText.of(FrozenList.of(Form.FIXED, new int[1000]));
        assertTrue(text.endsWith("0,\n  … 900 more\n]"), text);
        Object[] rows = new Object[100];
        Arrays.fill(rows, FrozenList.of(Form.FIXED, new int[1000]));
        assertTrue(ValueText.of(FrozenList.of(Form.FIXED, rows)).length() < 20_000);
    }
}
