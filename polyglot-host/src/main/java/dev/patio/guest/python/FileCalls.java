package dev.patio.guest.python;

import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.util.Map;

/** System calls about files by their names. With the context entered. */
record FileCalls(PythonContext python) {
    private static final int ENOENT = 2;
    private static final int EIO = 5;
    private static final int EACCES = 13;
    private static final int EEXIST = 17;
    private static final int EINVAL = 22;

    /** What the C library says where Java has no class for it. */
    private static final Map<String, Integer> BY_TEXT = Map.of(
            "Operation not permitted", 1,
            "Invalid cross-device link", 18,
            "Not a directory", 20,
            "Read-only file system", 30,
            "Too many links", 31,
            "File name too long", 36,
            "Too many levels of symbolic links", 40);

    private interface Call {
        void make() throws IOException;
    }

    /** What a link says, word for word; an errno where it cannot be read. */
    Object readLink(String path) {
        String[] text = new String[1];
        int errno = make(() -> text[0] = file(path).readSymbolicLink().getPath());
        return errno == 0 ? text[0] : errno;
    }

    /** Gives a file one more name; 0, or an errno. */
    int link(String existing, String name) {
        return make(() -> file(name).createLink(file(existing)));
    }

    /** Gives a file other owners, where they are not negative; 0, or an errno. */
    int own(String path, int user, int group, boolean followsLinks) {
        LinkOption[] options = followsLinks ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        return make(() -> {
            TruffleFile file = file(path);
            if (user >= 0) {
                file.setAttribute(TruffleFile.UNIX_UID, user, options);
            }
            if (group >= 0) {
                file.setAttribute(TruffleFile.UNIX_GID, group, options);
            }
        });
    }

    private TruffleFile file(String path) {
        return python.getEnv().getPublicTruffleFile(path);
    }

    private static int make(Call call) {
        try {
            call.make();
            return 0;
        } catch (NotLinkException e) {
            return EINVAL;
        } catch (NoSuchFileException e) {
            return ENOENT;
        } catch (FileAlreadyExistsException e) {
            return EEXIST;
        } catch (AccessDeniedException | SecurityException e) {
            return EACCES;
        } catch (FileSystemException e) {
            return BY_TEXT.getOrDefault(String.valueOf(e.getReason()), EIO);
        } catch (IOException e) {
            return EIO;
        }
    }
}
