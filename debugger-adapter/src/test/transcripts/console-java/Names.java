public class Names {
    public int[] items = {1, 2};
    public int itemised = 5;

    public static void main(String[] args) {
        Names order = new Names();
        int count = 3;
        System.out.println(count + order.items[1] + order.itemised);
    }
}
