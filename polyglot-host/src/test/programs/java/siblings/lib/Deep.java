package lib;

public interface Deep {
    int VALUE = 7;
}
