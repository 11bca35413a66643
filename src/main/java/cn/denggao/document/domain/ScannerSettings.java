package cn.denggao.document.domain;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The virus scanner.
 *
 * @param address {@code host:port}, or {@code unix:} and the path of a socket
 * @param timeout for one file, from connecting to the answer
 * @param largest what the scanner takes at most (its {@code StreamMaxLength})
 */
@ConfigurationProperties("denggao.document.scanner")
record ScannerSettings(@DefaultValue("") String address, @DefaultValue("30s") Duration timeout,
		@DefaultValue("25MB") DataSize largest) {

	private static final String UNIX = "unix:";

	/** Looked up anew each time, as an address of a name may change. */
	SocketAddress socket() {
		if (address.startsWith(UNIX)) {
			return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
		}
		int colon = address.lastIndexOf(':');
		return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
	}

}
