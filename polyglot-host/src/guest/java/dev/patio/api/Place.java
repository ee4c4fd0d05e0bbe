package dev.patio.api;

/** What a program that waits for long tells about itself. */
final class Place {
    /** That of the threads that the virtual machine itself has, and the one into which they are put by the library. */
    private static final String LIBRARY = "InnocuousThreadGroup";

    /** The virtual machine's, too, although it is not there. */
    private static final String DRAIN = "Reference Drain";

    private Place() {}

    /** The line of the program that has called this API, as in Main.java:7. */
    static String ofCaller() {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            String name = frame.getClassName();
            if (!name.startsWith("dev.patio.api.") && !name.startsWith("java.")) {
                return frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }

    /** How many threads of the program live. */
    static int threads() {
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        while (top.getParent() != null) {
            top = top.getParent();
        }
        Thread[] all = new Thread[top.activeCount() + 16];
        int live = top.enumerate(all, true);
        int count = live == all.length ? Integer.MAX_VALUE : 0;
        for (int i = 0; i < live && live < all.length; i++) {
            ThreadGroup group = all[i].getThreadGroup();
            boolean own = group != null && group != top && !group.getName().equals(LIBRARY);
            if (own && !all[i].getName().equals(DRAIN)) {
                count++;
            }
        }
        return count;
    }
}
