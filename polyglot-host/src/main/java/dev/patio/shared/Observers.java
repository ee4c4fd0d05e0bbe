package dev.patio.shared;

import java.util.List;
import java.util.Optional;

/** Several who see what passes, as one. */
record Observers(List<Passage.Observer> all) implements Passage.Observer {
    @Override
    public void passed(Passage passage) {
        all.forEach(observer -> observer.passed(passage));
    }

    @Override
    public void waits(int pat, Optional<Thread> thread, Wait wait) {
        all.forEach(observer -> observer.waits(pat, thread, wait));
    }

    @Override
    public void waited(int pat, Wait wait) {
        all.forEach(observer -> observer.waited(pat, wait));
    }

    @Override
    public boolean asksWhere() {
        return all.stream().anyMatch(Passage.Observer::asksWhere);
    }

    @Override
    public void at(int pat, String fileAndLine) {
        all.forEach(observer -> observer.at(pat, fileAndLine));
    }
}
