import dev.patio.api.Patio;
import dev.patio.api.PatioException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

public class Asks {
    record Picture(String name, int[][] pixels, DoubleBuffer gains, List<Double> weights) {}

    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        Patio.export("row", new double[] {0.5, 1, -2});
        Patio.export("matrix", new int[][] {{1, 2, 3}, {4, 5, 6}});
        List<Double> row = (List<Double>) Patio.importValue("row");
        List<List<Integer>> matrix = (List<List<Integer>>) Patio.importValue("matrix");
        System.out.println("row " + row + " " + row.size() + " " + row.get(1) + " " + row.contains(-2.0) + " "
                + row.stream().mapToDouble(x -> x).sum() + " " + row.equals(List.of(0.5, 1.0, -2.0)));
        System.out.println("matrix " + matrix + " " + matrix.size() + " " + matrix.get(1).get(2));
        refused("set", () -> row.set(0, 1.0));
        refused("add", () -> row.add(1.0));
        refused("row of a matrix", () -> matrix.get(0).set(0, 1));
        refused("clear", () -> matrix.get(0).clear());
        refused("past the end", () -> row.get(3));
        refused("past the end of a row", () -> matrix.get(0).get(3));

        double[] copy = Patio.importValue("row", double[].class);
        copy[0] = 9;
        System.out.println("double[] " + Arrays.toString(copy) + " " + row.get(0));
        System.out.println("int[][] " + Arrays.deepToString(Patio.importValue("matrix", int[][].class)));
        System.out.println("long[][] " + Arrays.deepToString(Patio.importValue("matrix", long[][].class)));
        System.out.println("Double[] " + Arrays.toString(Patio.importValue("row", Double[].class)));
        System.out.println("double[][] of ints " + Arrays.deepToString(Patio.importValue("matrix", double[][].class)));
        DoubleBuffer doubles = Patio.importValue("row", DoubleBuffer.class);
        System.out.println("DoubleBuffer " + doubles.isReadOnly() + " " + doubles.remaining() + " " + doubles.get(2));
        refused("buffer", () -> doubles.put(0, 1));
        IntBuffer ints = Patio.importValue("matrix", IntBuffer.class);
        System.out.println("IntBuffer " + ints.remaining() + " " + ints.get(5));
        ByteBuffer bytes = Patio.importValue("matrix", ByteBuffer.class);
        System.out.println("ByteBuffer " + bytes.isReadOnly() + " " + bytes.remaining() + " " + bytes.getInt(20));
        System.out.println("Buffer " + Patio.importValue("row", Buffer.class).remaining());
        refused("FloatBuffer", () -> Patio.importValue("row", FloatBuffer.class));
        refused("int[]", () -> Patio.importValue("row", int[].class));
        refused("flat", () -> Patio.importValue("matrix", int[].class));

        Object thawed = Patio.thaw(row);
        ((double[]) thawed)[0] = 9;
        System.out.println("thawed " + Arrays.toString((double[]) thawed) + " " + row.get(0) + " "
                + Arrays.deepToString((int[][]) Patio.thaw(matrix)));
        System.out.println("part " + Patio.isFrozen(matrix.get(1)) + " " + Patio.freeze(matrix.get(1)));
        Patio.export("picture", new Picture("x", new int[][] {{1}, {2}}, doubles, List.of(0.5)));
        Picture picture = Patio.importValue("picture", Picture.class);
        System.out.println("record " + Arrays.deepToString(picture.pixels()) + " " + picture.gains().get(0) + " "
                + picture.weights());
        System.out.println("list " + Arrays.toString(Patio.importValue("list", int[].class)));
        Patio.exports().stream()
                .filter(each -> List.of("row", "matrix").contains(each.name()))
                .forEach(each -> System.out.println("type " + each.name() + " " + each.type()));
    }

    static {
        Patio.export("list", List.of(1, 2));
    }

    private static void refused(String name, Runnable change) {
        try {
            change.run();
            System.out.println(name + " passed without an error");
        } catch (UnsupportedOperationException | IndexOutOfBoundsException e) {
            System.out.println(name + " " + e.getClass().getSimpleName());
        } catch (PatioException e) {
            System.out.println(name + " " + e.getMessage());
        }
    }
}
