class Main {
    private final String name = "instance";

    void main(String[] args) {
        System.out.println(name + " " + args.length);
    }
}
