package dev.patio.guest.java;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes a copy of Espresso that begins to follow the statements of a method when a debugger asks for it, also in a call that runs: decision 15.
 * The launcher runs it before it trains start-up caches. Refers to classes of Espresso by their names only.
 */
public final class EspressoPatch {
    private static final String NODES = "com/oracle/truffle/espresso/nodes/";

    private EspressoPatch() {}

    /**
     * Makes the copy.
     *
     * @param arguments Espresso's jar, and where the copy is to be
     */
    public static void main(String[] arguments) throws IOException {
        copy(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    add(entry, changed(entry.getName(), in.readAllBytes()), out);
                }
            }
        }
    }

    /** As it was: what is stored and not compressed is read faster. */
    private static void add(ZipEntry as, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(as.getName());
        entry.setTime(as.getTime());
        entry.setMethod(as.getMethod());
        if (as.getMethod() == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static byte[] changed(String name, byte[] content) {
        return switch (name) {
            case NODES + "BytecodeNode.class" -> change(content, new FollowedLater());
            case NODES + "EspressoInstrumentableRootNodeWrapper.class" -> change(content, FollowedLater.PASSES_ON);
            default -> content;
        };
    }

    private static byte[] change(byte[] content, ClassTransform how) {
        ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
                        .orElse(ClassHierarchyResolver.defaultResolver())
                        .cached()));
        return format.transformClass(format.parse(content), how);
    }
}
