public class Arrays {
    record Point(int x, int y) {}

    public static void main(String[] args) {
        String[] names = {null, "Ada", null};
        int[][] grid = {{1, 2}, null};
        Point[] points = {new Point(1, 2), null};
        System.out.println(names.length + grid.length + points.length);
    }
}
