public class Main {
    interface Named {
        String name();

        default String greeting() {
            return "Hello, " + decorated() + "!";
        }

        private String decorated() {
            return "*" + name() + "*";
        }

        static Named of(String name) {
            return () -> name;
        }
    }

    interface Loud {
        default String greeting() {
            return "HELLO";
        }
    }

    static class Person implements Named, Loud {
        @Override
        public String name() {
            return "Ada";
        }

        @Override
        public String greeting() {
            return Named.super.greeting() + " " + Loud.super.greeting();
        }
    }

    abstract static class Animal {
        Animal() {
            System.out.println("made " + sound());
        }

        abstract String sound();
    }

    static class Dog extends Animal {
        private final String sound = new String("woof");

        @Override
        String sound() {
            return sound;
        }
    }

    public static void main(String[] args) {
        System.out.println(new Person().greeting());
        System.out.println(Named.of("Bob").greeting());
        System.out.println(new Dog().sound());
        Animal cat = new Animal() {
            @Override
            String sound() {
                return "miaow";
            }
        };
        System.out.println(cat.getClass().getName() + " " + cat.getClass().isAnonymousClass());
    }
}
