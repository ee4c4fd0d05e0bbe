import dev.patio.api.Patio;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Exchange {
    public static void main(String[] args) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bytes", new byte[] {1, -1});
        values.put("shorts", new short[] {-300, 300});
        values.put("ints", new int[] {-70000, 70000});
        values.put("longs", new long[] {Long.MIN_VALUE, 1});
        values.put("floats", new float[] {0.5f, Float.NaN});
        values.put("doubles", new double[] {0.1, -0.0});
        values.put("empty", new double[0]);
        values.put("matrix", new double[][] {{1, 2, 3}, {4, 5, 6.5}});
        values.put("cube", new short[][][] {{{1, 2}}, {{3, 4}}});
        values.put("ragged", new int[][] {{1}, {2, 3}});
        values.put("buffer", IntBuffer.wrap(new int[] {7, 8, 9}).position(1));
        values.put("inside", Map.of("rows", List.of(new double[] {1.5})));
        values.put("boxed", new Integer[] {1, 2});
        values.forEach((name, value) -> Patio.export("java " + name, value));
        Patio.export("java names", values.keySet().toArray());
        for (String giver : List.of("py", "js", "java")) {
            for (Object name : (List<?>) Patio.importValue(giver + " names")) {
                Object value = Patio.importValue(giver + " " + name);
                if (!Patio.isFrozen(value) || Patio.freeze(value) != value) {
                    System.out.println("not frozen");
                }
                System.out.println(giver + " " + name + " " + shown(value));
            }
        }
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && !(list.get(0) instanceof List)) {
            return list.get(0).getClass().getSimpleName() + " " + list;
        }
        return value instanceof java.nio.ByteBuffer bytes ? "bytes of " + bytes.remaining() : String.valueOf(value);
    }
}
