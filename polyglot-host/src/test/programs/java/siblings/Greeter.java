record Greeter(String name) {
    String greet() {
        return "hi " + name;
    }
}
