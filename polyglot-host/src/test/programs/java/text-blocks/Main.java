public class Main {
    public static void main(String[] args) {
        String page = """
                <html>
                  <body class="plain">\
                joined</body>
                  "quotes" and \"""three\"""
                    tab\there, trailing  \s
                </html>
                """;
        System.out.print(page);
        System.out.println(page.lines().count());
        System.out.println("""
            name: %s
            size: %05.1f""".formatted("box", 2.25));
        System.out.print("  indented\n    more\n".stripIndent().indent(2));
        System.out.println("a\\tb\\n".translateEscapes().length());
        System.out.println(String.join("|", "  x  ".strip(), "ab".repeat(3), " ".isBlank() + ""));
        System.out.println("a,b,,c,,".split(",").length + " " + "a,b,,c,,".split(",", -1).length);
    }
}
