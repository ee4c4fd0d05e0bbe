package dev.patio.api;

import java.io.Serializable;

/**
 * A static method that another program is to call, as a method reference such as {@code Main::work}; see {@link
 * Patio#spawn(String, Object...)}. Which of the nested interfaces it is the compiler finds out. They are not for lambda
 * expressions, which the other program could not find.
 */
public interface Work extends Serializable {
    /** Without parameters, with a result. */
    interface Function0<R> extends Work {
        /** The method. */
        R call() throws Exception;
    }

    /** With a parameter and a result. */
    interface Function1<A, R> extends Work {
        /** The method. */
        R call(A a) throws Exception;
    }

    /** With two parameters and a result. */
    interface Function2<A, B, R> extends Work {
        /** The method. */
        R call(A a, B b) throws Exception;
    }

    /** With three parameters and a result. */
    interface Function3<A, B, C, R> extends Work {
        /** The method. */
        R call(A a, B b, C c) throws Exception;
    }

    /** With four parameters and a result. */
    interface Function4<A, B, C, D, R> extends Work {
        /** The method. */
        R call(A a, B b, C c, D d) throws Exception;
    }

    /** Without parameters and result. */
    interface Procedure0 extends Work {
        /** The method. */
        void call() throws Exception;
    }

    /** With a parameter, without a result. */
    interface Procedure1<A> extends Work {
        /** The method. */
        void call(A a) throws Exception;
    }

    /** With two parameters, without a result. */
    interface Procedure2<A, B> extends Work {
        /** The method. */
        void call(A a, B b) throws Exception;
    }

    /** With three parameters, without a result. */
    interface Procedure3<A, B, C> extends Work {
        /** The method. */
        void call(A a, B b, C c) throws Exception;
    }

    /** With four parameters, without a result. */
    interface Procedure4<A, B, C, D> extends Work {
        /** The method. */
        void call(A a, B b, C c, D d) throws Exception;
    }
}
