package dev.patio.lsp.workspace;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.facts.Space;
import java.util.List;

/** The shape of what is under a name, by all places that export or send it. */
public final class SharedShapes {
    private SharedShapes() {}

    public static Shape of(Application application, Space space, String name, List<String> path) {
        Kind making = space == Space.EXPORT ? Kind.EXPORT : Kind.SEND;
        if (application.mayBe(space == Space.EXPORT ? Kind.EXPORT : Kind.CHANNEL, name)
                || !application.uses(space, name, Kind.ESCAPE).isEmpty()) {
            return Shape.Any.ANY;
        }
        Shape shape = Shape.either(makers(application, space, name).stream()
                .filter(it -> it.mention().kind() == making)
                .map(it -> it.mention().shape())
                .toList());
        for (String step : path) {
            shape = shape.at(step);
        }
        return shape;
    }

    /** Where what is there comes from. */
    public static List<Use> makers(Application application, Space space, String name) {
        return application.uses(space, name, space == Space.EXPORT ? Kind.EXPORT : Kind.SEND);
    }
}
