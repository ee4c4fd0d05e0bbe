class First {
    public static void main(String[] args) {
        System.out.println(new Second());
    }
}

class Second {
    @Override
    public String toString() {
        return "second";
    }
}
