class Icarus {
    static void fly(int height) {
        if (height > 3) {
            throw new IllegalStateException("too close to the sun");
        }
        fly(height + 1);
    }

    public static void main(String[] args) {
        fly(0);
    }
}
