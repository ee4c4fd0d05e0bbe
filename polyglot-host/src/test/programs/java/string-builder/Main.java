public class Main {
    public static void main(String[] args) {
        StringBuilder text = new StringBuilder("abc");
        text.append(1).append('x').append(2.5).append(true).append((Object) null).append(new char[] {'y', 'z'});
        System.out.println(text);
        text.insert(0, "<").insert(text.length(), ">").reverse();
        System.out.println(text);
        text.setLength(5);
        text.setCharAt(0, '!');
        text.deleteCharAt(1).delete(2, 3).replace(0, 1, "??");
        System.out.println(text + " " + text.length() + " " + text.indexOf("z"));
        StringBuilder emoji = new StringBuilder().appendCodePoint(0x1F600).append("é");
        System.out.println(emoji.length() + " " + emoji.codePointCount(0, emoji.length()) + " " + emoji.reverse());
        text.setLength(0);
        text.repeat("ab", 3).repeat('-', 2);
        System.out.println(text);
        System.out.println(text.compareTo(new StringBuilder("abb")) < 0);
        try {
            text.charAt(100);
        } catch (IndexOutOfBoundsException outside) {
            System.out.println(outside.getMessage());
        }
        String before = "same";
        String again = new String("same");
        System.out.println((before == again) + " " + (before == again.intern()) + " " + before.equals(again));
        System.out.println("concat " + 1 + 2 + 'c' + (char) 65 + 1L + 1f + null + (1 + 2));
    }
}
