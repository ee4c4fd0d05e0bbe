class Part {
    static final int NUMBER = 5;
}
