/*
 * Hands a command line to a spare host and stands in for it: the host takes over this process's standard
 * streams, working directory, environment and arguments, this process passes signals on and ends with the
 * host's status.
 *
 *   client SOCKET LAUNCHER ARGUMENT...
 *   client --detach COMMAND ARGUMENT...       starts a command on its own, which is how spare hosts are started
 *
 * Where no host answers, LAUNCHER is started with PATIO_SPARE=no in its place, so the user sees a slower start
 * and nothing else. The other side is dev.patio.spare.Handover; the message, all numbers in this machine's order:
 *
 *   one byte with the descriptors 0, 1, 2 and of the working directory attached
 *   int length of what follows
 *   int pid, int umask, int number of arguments, int number of variables
 *   the launcher and the arguments, then the variables, each closed by a NUL
 *
 * The host answers with its pid (int) when it has taken over, and with the status (int) at the end,
 * below zero if the client is to end by that signal.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

extern char **environ;

static volatile sig_atomic_t host;

static void pass_on(int signal)
{
    int saved = errno;
    if (host > 0)
        kill(host, signal == SIGTSTP ? SIGSTOP : signal);
    if (signal == SIGTSTP)
        raise(SIGSTOP);
    errno = saved;
}

static void catch_signals(void)
{
    static const int passed[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT, SIGWINCH};
    struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART};
    for (size_t i = 0; i < sizeof passed / sizeof *passed; i++) {
        struct sigaction inherited;
        /* A shell starts background jobs with interrupts ignored, and so they stay. */
        if (sigaction(passed[i], NULL, &inherited) == 0 && inherited.sa_handler != SIG_IGN)
            sigaction(passed[i], &action, NULL);
    }
    signal(SIGPIPE, SIG_IGN);
}

static int connect_to(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path)
        return -1;
    strcpy(address.sun_path, path);
    int socket_ = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket_ < 0)
        return -1;
    struct ucred peer;
    socklen_t size = sizeof peer;
    if (connect(socket_, (struct sockaddr *)&address, sizeof address) != 0
        || getsockopt(socket_, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.uid != geteuid()) {
        close(socket_);
        return -1;
    }
    return socket_;
}

/* A descriptor that the caller has closed arrives as /dev/null, so that the numbers stay what they are. */
static int or_null(int descriptor)
{
    return fcntl(descriptor, F_GETFD) == -1 ? open("/dev/null", O_RDWR | O_CLOEXEC) : descriptor;
}

static int send_descriptors(int socket_)
{
    int descriptors[] = {or_null(0), or_null(1), or_null(2), open(".", O_PATH | O_DIRECTORY | O_CLOEXEC)};
    if (descriptors[3] < 0)
        return -1;
    char byte = 'p';
    struct iovec content = {.iov_base = &byte, .iov_len = 1};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof descriptors)];
    } control;
    memset(&control, 0, sizeof control);
    struct msghdr message = {
        .msg_iov = &content, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    struct cmsghdr *attached = CMSG_FIRSTHDR(&message);
    attached->cmsg_level = SOL_SOCKET;
    attached->cmsg_type = SCM_RIGHTS;
    attached->cmsg_len = CMSG_LEN(sizeof descriptors);
    memcpy(CMSG_DATA(attached), descriptors, sizeof descriptors);
    int sent = sendmsg(socket_, &message, MSG_NOSIGNAL) == 1 ? 0 : -1;
    close(descriptors[3]);
    return sent;
}

static int transfer(ssize_t (*call)(int, void *, size_t), int socket_, void *data, size_t size)
{
    while (size > 0) {
        ssize_t n = call(socket_, data, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return -1;
        data = (char *)data + n;
        size -= (size_t)n;
    }
    return 0;
}

static ssize_t write_some(int socket_, void *data, size_t size)
{
    return send(socket_, data, size, MSG_NOSIGNAL);
}

static size_t total(char **strings)
{
    size_t size = 0;
    for (; *strings; strings++)
        size += strlen(*strings) + 1;
    return size;
}

static char *append(char *end, char **strings, int *count)
{
    for (*count = 0; *strings; strings++, ++*count)
        end = stpcpy(end, *strings) + 1;
    return end;
}

static int send_invocation(int socket_, char **arguments)
{
    enum { NUMBERS = 5 };
    size_t size = NUMBERS * sizeof(int) + total(arguments) + total(environ);
    char *message = malloc(size);
    if (message == NULL)
        return -1;
    int numbers[NUMBERS];
    mode_t mask = umask(0);
    umask(mask);
    char *end = append(message + sizeof numbers, arguments, &numbers[3]);
    append(end, environ, &numbers[4]);
    numbers[0] = (int)(size - sizeof(int));
    numbers[1] = getpid();
    numbers[2] = (int)mask;
    memcpy(message, numbers, sizeof numbers);
    int sent = transfer(write_some, socket_, message, size);
    free(message);
    return sent;
}

static ssize_t read_some(int socket_, void *data, size_t size)
{
    return read(socket_, data, size);
}

/* A command in a session of its own: no terminal's Ctrl-C reaches it. */
static int detach(char **command)
{
    pid_t child = fork();
    if (child != 0)
        return child < 0;
    setsid();
    execvp(command[0], command);
    perror(command[0]);
    _exit(127);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: client SOCKET LAUNCHER ARGUMENT...\n       client --detach COMMAND ARGUMENT...\n");
        return 2;
    }
    if (strcmp(argv[1], "--detach") == 0)
        return detach(argv + 2);
    int answer;
    int socket_ = connect_to(argv[1]);
    if (socket_ < 0 || send_descriptors(socket_) != 0 || send_invocation(socket_, argv + 2) != 0
        || transfer(read_some, socket_, &answer, sizeof answer) != 0) {
        setenv("PATIO_SPARE", "no", 1);
        execv(argv[2], argv + 2);
        perror(argv[2]);
        return 127;
    }
    host = answer;
    catch_signals();
    if (transfer(read_some, socket_, &answer, sizeof answer) != 0) {
        fprintf(stderr, "patio: the host (process %d) ended without a status; its crash report, if any, is hs_err_pid%d.log\n",
                (int)host, (int)host);
        return 134;
    }
    if (answer < 0) {
        signal(-answer, SIG_DFL);
        raise(-answer);
    }
    return answer;
}
