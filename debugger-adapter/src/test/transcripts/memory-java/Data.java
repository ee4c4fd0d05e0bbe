class Data {
    record Order(int[] items) {
        int total() {
            System.out.println("counted");
            return 7;
        }
    }

    public static void main(String[] args) {
        byte[] data = new byte[256];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        Order order = new Order(new int[] {1, 2});
        System.out.println(data.length + " " + order.total());
    }
}
