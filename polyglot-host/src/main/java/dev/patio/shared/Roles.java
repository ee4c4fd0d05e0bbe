package dev.patio.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who has a channel, and as what. Guarded by the channel's lock. */
final class Roles {
    private final Channel channel;
    private final Set<Member> openers = new HashSet<>();
    private final Set<Member> senders = new HashSet<>();
    private final Set<Member> receivers = new HashSet<>();
    private boolean hadSenders;
    private boolean hadReceivers;

    Roles(Channel channel) {
        this.channel = channel;
    }

    /** It has the handle, and may become either. */
    void opens(Member member) {
        if (!senders.contains(member) && !receivers.contains(member) && openers.add(member)) {
            member.uses(channel);
        }
    }

    void sends(Member member) {
        hadSenders = true;
        takes(senders, member);
    }

    void receives(Member member) {
        hadReceivers = true;
        takes(receivers, member);
    }

    private void takes(Set<Member> role, Member member) {
        if (role.add(member)) {
            openers.remove(member);
            member.uses(channel);
        }
    }

    /** It has ended. */
    void leaves(Member member) {
        openers.remove(member);
        senders.remove(member);
        receivers.remove(member);
    }

    /** Whether there were senders and nobody is left who could become one. */
    boolean haveLostSenders() {
        return hadSenders && senders.isEmpty() && openers.isEmpty();
    }

    /** As {@link #haveLostSenders}. */
    boolean haveLostReceivers() {
        return hadReceivers && receivers.isEmpty() && openers.isEmpty();
    }

    List<String> senders() {
        return names(senders);
    }

    List<String> receivers() {
        return names(receivers);
    }

    private static List<String> names(Set<Member> members) {
        return members.stream().map(Member::name).sorted().toList();
    }
}
