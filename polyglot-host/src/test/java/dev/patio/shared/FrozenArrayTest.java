package dev.patio.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrozenArrayTest {
    private static Frozen floats(int... shape) {
        return FrozenArray.of(ElementKind.FLOAT32, new byte[24], shape);
    }

    @Test
    void itsTypeTellsTheKindAndTheShape() {
        assertEquals("float32[6]", floats(6).type());
        assertEquals("float32[2, 3]", floats(2, 3).type());
        assertEquals(
                "uint8[2, 2]",
                FrozenArray.of(ElementKind.UINT8, new byte[4], 2, 2).type());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UINT8")
    void aRowHoldsAllThatTheStorageHas(ElementKind kind) {
        FrozenArray row = (FrozenArray) FrozenArray.row(kind, new byte[16]);
        assertEquals(16 / kind.width(), row.size());
        assertArrayEquals(new int[] {row.size()}, row.shape());
        assertFalse(row.isMatrix());
    }

    @Test
    void aRowOfUnsignedBytesIsBytes() {
        assertEquals(
                new FrozenBytes(Form.FIXED, new byte[] {1, 2}), FrozenArray.row(ElementKind.UINT8, new byte[] {1, 2}));
        assertInstanceOf(FrozenArray.class, FrozenArray.of(ElementKind.UINT8, new byte[2], 1, 2));
    }

    @Test
    void theStorageIsTakenAsItIs() {
        byte[] storage = new byte[8];
        FrozenArray matrix = (FrozenArray) FrozenArray.of(ElementKind.INT16, storage, 2, 2);
        assertEquals(System.identityHashCode(storage), System.identityHashCode(matrix.storage()));
        assertTrue(matrix.isMatrix());
        assertTrue(matrix.bytes() >= 8);
    }

    @Test
    void whoeverChangesTheShapeThatItGivesChangesACopy() {
        FrozenArray matrix = (FrozenArray) floats(2, 3);
        matrix.shape()[0] = 9;
        assertArrayEquals(new int[] {2, 3}, matrix.shape());
    }

    @Test
    void equalAreThoseOfOneKindShapeAndContent() {
        assertEquals(floats(2, 3), floats(2, 3));
        assertEquals(floats(2, 3).hashCode(), floats(2, 3).hashCode());
        assertNotEquals(floats(2, 3), floats(3, 2));
        assertNotEquals(floats(6), FrozenArray.row(ElementKind.INT32, new byte[24]));
        byte[] other = new byte[24];
        other[23] = 1;
        assertNotEquals(floats(6), FrozenArray.row(ElementKind.FLOAT32, other));
    }

    @Test
    void aDimensionMayBeEmpty() {
        assertEquals("int64[0]", FrozenArray.row(ElementKind.INT64, new byte[0]).type());
        assertEquals(
                "int64[0, 4]",
                FrozenArray.of(ElementKind.INT64, new byte[0], 0, 4).type());
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "7, 1", "-2, -3", "65536, 65536"})
    void aShapeHasToFitTheStorage(int rows, int columns) {
        assertThrows(IllegalArgumentException.class, () -> floats(rows, columns));
        assertThrows(IllegalArgumentException.class, FrozenArrayTest::floats);
    }
}
