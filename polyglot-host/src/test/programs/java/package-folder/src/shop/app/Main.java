package shop.app;

import shop.model.Basket;

public class Main {
    public static void main(String[] args) {
        Basket basket = new Basket();
        for (String name : args) {
            basket.put(name);
        }
        System.out.println(basket);
        System.out.println(Main.class.getName());
        System.out.println(Basket.class.getPackageName());
    }
}
