package dev.patio.guest.java;

import dev.patio.text.Messages;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the class to start among those of a folder. */
final class MainClasses {
    private MainClasses() {}

    /** The only class with a main method, or the only one called Main. */
    static String only(String name, Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            ClassModel model = ClassFile.of().parse(file);
            if (hasMain(model)) {
                found.add(model.thisClass().asInternalName().replace('/', '.'));
            }
        }
        List<String> mains = found.stream()
                .filter(candidate -> candidate.equals("Main") || candidate.endsWith(".Main"))
                .toList();
        if (found.isEmpty()) {
            throw new CommandLineException(Messages.text("guest.java.noMain", name));
        }
        if (found.size() > 1 && mains.size() != 1) {
            throw new CommandLineException(Messages.text("guest.java.manyMains", name, String.join(", ", found)));
        }
        return found.size() == 1 ? found.getFirst() : mains.getFirst();
    }

    private static boolean hasMain(ClassModel model) {
        return model.methods().stream()
                .anyMatch(method -> method.methodName().equalsString("main")
                        && (method.methodType().equalsString("([Ljava/lang/String;)V")
                                || method.methodType().equalsString("()V"))
                        && (method.flags().flagsMask() & ClassFile.ACC_PRIVATE) == 0);
    }
}
