package dev.patio.debug.text;

/** A request that cannot be done; the message is for the user. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    /** @param values fill the text of the problem in order */
    public Refusal(Problem problem, Object... values) {
        super(Messages.text("problem." + problem.name(), values));
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
