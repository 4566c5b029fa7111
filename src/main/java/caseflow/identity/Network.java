package caseflow.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What of a network address is counted. */
final class Network {

    private static final int BYTES = 8;

    private Network() {}

    /** Of IPv6 the first half: whoever has one such address has all 2^64 that begin like it. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > BYTES
                    ? HexFormat.of().formatHex(bytes, 0, BYTES)
                    : HexFormat.of().formatHex(bytes);
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
