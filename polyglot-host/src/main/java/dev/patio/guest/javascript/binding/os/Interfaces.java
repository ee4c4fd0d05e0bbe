package dev.patio.guest.javascript.binding.os;

import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The addresses of this machine, one after the other in one list as the library takes them. */
final class Interfaces {
    private Interfaces() {}

    /** In the system's order: all of the older kind, then all of the newer. */
    static List<Object> flat() {
        List<Object> flat = new ArrayList<>();
        try {
            List<NetworkInterface> networks = NetworkInterface.networkInterfaces()
                    .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
                    .toList();
            for (boolean newer : new boolean[] {false, true}) {
                for (NetworkInterface network : networks) {
                    for (InterfaceAddress address : network.getInterfaceAddresses()) {
                        if (network.isUp() && newer == address.getAddress() instanceof Inet6Address) {
                            add(flat, network, address);
                        }
                    }
                }
            }
        } catch (SocketException | UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
        return flat;
    }

    private static void add(List<Object> flat, NetworkInterface network, InterfaceAddress address)
            throws SocketException, UnknownHostException {
        InetAddress inet = address.getAddress();
        flat.add(network.getName());
        flat.add(text(inet));
        flat.add(text(mask(inet.getAddress().length, address.getNetworkPrefixLength())));
        flat.add(inet instanceof Inet6Address ? "IPv6" : "IPv4");
        flat.add(hardware(network));
        flat.add(network.isLoopback());
        flat.add(inet instanceof Inet6Address six ? scope(six) : -1);
    }

    /** Only of those that mean nothing beyond their network. */
    private static int scope(Inet6Address address) {
        return address.isLinkLocalAddress() ? address.getScopeId() : 0;
    }

    private static InetAddress mask(int bytes, int prefix) throws UnknownHostException {
        byte[] mask = new byte[bytes];
        for (int bit = 0; bit < prefix; bit++) {
            mask[bit / 8] |= (byte) (0x80 >> bit % 8);
        }
        return InetAddress.getByAddress(mask);
    }

    private static String hardware(NetworkInterface network) throws SocketException {
        byte[] address = network.getHardwareAddress();
        return HexFormat.ofDelimiter(":").formatHex(address == null ? new byte[6] : address);
    }

    /** Java writes all zeros of an IPv6 address out, others leave the longest run away. */
    private static String text(InetAddress address) {
        String text = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? text.replaceFirst("(^|:)(0(:0)+)(:|$)", "::") : text;
    }
}
