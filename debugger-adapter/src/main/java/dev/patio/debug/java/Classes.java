package dev.patio.debug.java;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what javac makes. One thread. */
final class Classes {
    private final Map<String, ByteArrayOutputStream> made = new HashMap<>();

    Map<String, byte[]> made() {
        Map<String, byte[]> bytes = new HashMap<>();
        made.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
        return bytes;
    }

    JavaFileManager around(JavaFileManager files) {
        return new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new Made(name, kind);
            }
        };
    }

    private final class Made extends SimpleJavaFileObject {
        private final String className;

        Made(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/')), kind);
            this.className = className;
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            made.put(className, stream);
            return stream;
        }
    }
}
