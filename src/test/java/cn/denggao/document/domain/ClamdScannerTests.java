package cn.denggao.document.domain;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Against a small server that speaks the protocol of the daemon. */
class ClamdScannerTests {

	/**
	 * The industry's test file, put together here so that no scanner takes this source
	 * for it.
	 */
	private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private ServerSocket server;

	@BeforeEach
	void listen() throws IOException {
		server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
	}

	@AfterEach
	void stop() throws IOException {
		server.close();
	}

	@Test
	void findsNothingInACleanFileOfManyBytes() {
		var seen = scanning();

		assertThat(scanner().find("a.pdf", new byte[5_000_000])).isEmpty();

		assertThat(seen.join()).hasSize(5_000_000);
	}

	@Test
	@Catalogue(36)
	void namesWhatItFound() {
		var seen = scanning();

		assertThat(scanner().find("a.pdf", Files.bytes(EICAR))).contains("Win.Test.EICAR_HDB-1");

		assertThat(seen.join()).isEqualTo(Files.bytes(EICAR));
	}

	@Test
	@Catalogue(36)
	void refusesTheTestFileWithItsName() {
		scanning();
		var scan = new VirusScan(new Only<>(scanner()));
		var upload = new Upload(FileName.of("承诺函.pdf"), FileKind.PDF, Files.bytes(EICAR));

		var refused = catchThrowableOfType(Refused.class, () -> scan.check(upload));

		assertThat(refused.key()).isEqualTo("document.infected");
		assertThat(refused.arguments()).containsExactly("承诺函.pdf", "Win.Test.EICAR_HDB-1");
	}

	@Test
	void asksOverAUnixSocket(@TempDir Path folder) throws IOException {
		var address = UnixDomainSocketAddress.of(folder.resolve("clamd.ctl"));
		try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
			CompletableFuture.runAsync(() -> {
				try (var channel = socket.accept()) {
					stream(new DataInputStream(Channels.newInputStream(channel)));
					Channels.newOutputStream(channel).write(Files.bytes("stream: OK\0"));
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			});

			assertThat(scanner("unix:" + address.getPath(), 20).find("a.pdf", new byte[9])).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "stream: OK", "stream: MAYBE\0", "INSTREAM size limit exceeded. ERROR\0", "\0",
			"stream: OK\nstream: OK\0", "stream:  FOUND\0" })
	@Catalogue(36)
	void letsNothingInOnABrokenAnswer(String answer) {
		answering(answer);

		assertThatThrownBy(() -> scanner().find("a.pdf", new byte[100_000])).isInstanceOf(RuntimeException.class)
			.isNotInstanceOf(Refused.class);
	}

	@Test
	void letsNothingInOnAnEndlessAnswer() {
		answering("x".repeat(5000));

		assertThatThrownBy(() -> scanner().find("a.pdf", new byte[9])).isInstanceOf(RuntimeException.class);
	}

	@Test
	void letsNothingInWhenTheDaemonHangsUpHalfWay() {
		talking(socket -> socket.getInputStream().readNBytes(1000));

		assertThatThrownBy(() -> scanner().find("a.pdf", new byte[8_000_000])).isInstanceOf(RuntimeException.class);
	}

	@Test
	void waitsNoLongerThanItMay() {
		var released = new CompletableFuture<Void>();
		talking(socket -> released.join());
		long begun = System.nanoTime();

		assertThatThrownBy(() -> scanner(address(), 1).find("a.pdf", new byte[8_000_000]))
			.hasMessageContaining("too long");

		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(900),
				Duration.ofSeconds(10));
		released.complete(null);
	}

	@Test
	@Catalogue(36)
	void refusesEverythingWhileNobodyListens() throws IOException {
		// given
		server.close();
		var scan = new VirusScan(new Only<>(scanner()));

		// when
		var refused = catchThrowableOfType(Refused.class,
				() -> scan.check(new Upload(FileName.of("a.pdf"), FileKind.PDF, new byte[9])));

		// then
		assertThat(refused.key()).isEqualTo("document.scanner-down");
		assertThat(refused.arguments()).containsExactly("a.pdf");
	}

	@Test
	void doesNotSendWhatTheDaemonWouldNotTake() {
		assertThatThrownBy(() -> scanner().find("a.pdf", new byte[10_000_001])).isInstanceOf(Refused.class)
			.hasMessage("document.scanner-limit");
	}

	private ClamdScanner scanner() {
		return scanner(address(), 20);
	}

	private String address() {
		return "127.0.0.1:" + server.getLocalPort();
	}

	private static ClamdScanner scanner(String address, int seconds) {
		return new ClamdScanner(
				new ScannerSettings(address, Duration.ofSeconds(seconds), DataSize.ofBytes(10_000_000)));
	}

	/** Scans one stream as the daemon does. */
	private CompletableFuture<byte[]> scanning() {
		var seen = new CompletableFuture<byte[]>();
		talking(socket -> {
			var content = stream(new DataInputStream(socket.getInputStream()));
			boolean infected = new String(content, StandardCharsets.ISO_8859_1).contains(EICAR);
			socket.getOutputStream()
				.write(Files.bytes(infected ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0"));
			seen.complete(content);
		});
		return seen;
	}

	private void answering(String answer) {
		talking(socket -> {
			stream(new DataInputStream(socket.getInputStream()));
			socket.getOutputStream().write(Files.bytes(answer));
		});
	}

	private void talking(Talk talk) {
		CompletableFuture.runAsync(() -> {
			try (var socket = server.accept()) {
				talk.with(socket);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static byte[] stream(DataInputStream in) throws IOException {
		assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
		var content = new java.io.ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			content.writeBytes(in.readNBytes(length));
		}
		return content.toByteArray();
	}

	private interface Talk {

		void with(Socket socket) throws IOException;

	}

	/** The bean there is. */
	private record Only<T>(T bean) implements org.springframework.beans.factory.ObjectProvider<T> {

		@Override
		public T getObject() {
			return bean;
		}

		@Override
		public T getIfAvailable() {
			return bean;
		}

	}

}
