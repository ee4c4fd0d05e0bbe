import dev.patio.api.Patio;

class Report {
    public static void main(String[] args) throws Exception {
        System.out.println(Patio.importValue("prices"));
    }
}
