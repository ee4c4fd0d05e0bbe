package dev.patio.guest.python.shared;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.array.PArray;
import com.oracle.graal.python.builtins.objects.buffer.PythonBufferAccessLibrary;
import com.oracle.graal.python.builtins.objects.buffer.PythonBufferAcquireLibrary;
import com.oracle.graal.python.builtins.objects.memoryview.MemoryViewNodesFactory.ToJavaBytesNodeGen;
import com.oracle.graal.python.builtins.objects.memoryview.PMemoryView;
import com.oracle.graal.python.builtins.objects.object.PythonBuiltinObject;
import com.oracle.graal.python.nodes.PRaiseNode;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.graal.python.runtime.object.PFactory;
import com.oracle.graal.python.util.BufferFormat;
import com.oracle.graal.python.util.OverflowException;
import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.shared.ElementKind;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** Typed arrays as Python has them: array.array, which is a row, and memoryview of any shape. */
final class TypedArrays {
    private static final String OWN_ORDER = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "@=<" : "@=>";

    private TypedArrays() {}

    /** Whether memoryview takes it. */
    static boolean isBuffer(Object object) {
        return PythonBufferAcquireLibrary.getUncached().hasBuffer(object);
    }

    /** The frozen form, if the space has such numbers. */
    static Optional<Frozen> freeze(PArray array) {
        return kind(array.getFormatString(), array.getFormat().bytesize)
                .map(kind -> FrozenArray.row(kind, bytes(array, array.getBytesLength())));
    }

    /** The frozen form, if the space has such numbers, and there is a dimension. */
    static Optional<Frozen> freeze(PMemoryView view) {
        view.checkReleased(null, PRaiseNode.getUncached());
        return kind(view.getFormatString(), view.getItemSize())
                .filter(kind -> view.getDimensions() > 0)
                .map(kind -> FrozenArray.of(kind, bytes(view), view.getBufferShape()));
    }

    private static byte[] bytes(PMemoryView view) {
        return view.isCContiguous()
                ? bytes(view, view.getLength())
                : ToJavaBytesNodeGen.getUncached().execute(view);
    }

    private static byte[] bytes(Object buffer, int length) {
        byte[] bytes = new byte[length];
        PythonBufferAccessLibrary.getUncached().readIntoByteArray(buffer, 0, bytes, 0, length);
        return bytes;
    }

    /** The kind by the letter's family and the width: how wide a letter is depends on what stands before it. */
    private static Optional<ElementKind> kind(TruffleString format, int width) {
        String letters = format.toJavaStringUncached();
        String letter =
                letters.length() == 2 && OWN_ORDER.indexOf(letters.charAt(0)) >= 0 ? letters.substring(1) : letters;
        String family = switch (letter) {
            case "b", "h", "i", "l", "q", "n" -> "int";
            case "B", "H", "I", "L", "Q", "N", "c" -> "uint";
            case "f", "d" -> "float";
            default -> "none";
        };
        String name = family + width * Byte.SIZE;
        return Arrays.stream(ElementKind.values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst();
    }

    /** A view of the array's own storage that cannot be written to. */
    static PMemoryView view(FrozenArray array) {
        var bytes = PFactory.createBytes(PythonLanguage.get(null), array.storage());
        return Origin.put(view(array, bytes, true), array);
    }

    /** A copy that can be changed: an array.array of a row, else a view of a bytearray. */
    static PythonBuiltinObject copy(FrozenArray array) {
        PythonLanguage language = PythonLanguage.get(null);
        byte[] bytes = array.storage().clone();
        return array.isMatrix() ? view(array, PFactory.createByteArray(language, bytes), false) : row(array, bytes);
    }

    private static PArray row(FrozenArray array, byte[] bytes) {
        try {
            BufferFormat format = format(array.kind());
            PArray row = PFactory.createArray(PythonLanguage.get(null), letter(array.kind()), format, array.size());
            PythonBufferAccessLibrary.getUncached().writeFromByteArray(row, 0, bytes, 0, bytes.length);
            return row;
        } catch (OverflowException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PMemoryView view(FrozenArray array, PythonBuiltinObject bytes, boolean readOnly) {
        int width = array.kind().width();
        int[] shape = array.shape();
        int flags = PMemoryView.FLAG_C | (array.isMatrix() ? 0 : PMemoryView.FLAG_FORTRAN);
        return PFactory.createMemoryView(
                PythonLanguage.get(null),
                PythonContext.get(null),
                null,
                bytes,
                bytes,
                array.storage().length,
                readOnly,
                width,
                format(array.kind()),
                letter(array.kind()),
                shape.length,
                null,
                0,
                shape,
                PMemoryView.initStridesFromShape(shape.length, width, shape),
                null,
                flags);
    }

    private static BufferFormat format(ElementKind kind) {
        return switch (kind) {
            case INT8 -> BufferFormat.INT_8;
            case INT16 -> BufferFormat.INT_16;
            case INT32 -> BufferFormat.INT_32;
            case INT64 -> BufferFormat.INT_64;
            case UINT8 -> BufferFormat.UINT_8;
            case UINT16 -> BufferFormat.UINT_16;
            case UINT32 -> BufferFormat.UINT_32;
            case UINT64 -> BufferFormat.UINT_64;
            case FLOAT32 -> BufferFormat.FLOAT;
            case FLOAT64 -> BufferFormat.DOUBLE;
        };
    }

    private static TruffleString letter(ElementKind kind) {
        return Text.python(String.valueOf(kind.letter()));
    }
}
