package cn.denggao.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The way from one node to the mail server. On demand it holds a mail in the middle:
 * announced, but its text not sent; and it can be shut.
 */
final class HeldMail implements AutoCloseable {

	private final ServerSocket door;

	private final int server;

	private final ReentrantLock gate = new ReentrantLock();

	private volatile boolean wanted;

	private volatile boolean held;

	HeldMail(int server) {
		this.server = server;
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		start(this::letIn);
	}

	int port() {
		return door.getLocalPort();
	}

	void holdTheNext() {
		wanted = true;
	}

	boolean isHolding() {
		return held;
	}

	/** No mail passes until the same thread opens. */
	void shut() {
		gate.lock();
	}

	void open() {
		gate.unlock();
	}

	private void letIn() throws IOException {
		while (true) {
			var node = door.accept();
			var mail = new Socket(InetAddress.getLoopbackAddress(), server);
			start(() -> pass(node, mail, true));
			start(() -> pass(mail, node, false));
		}
	}

	private void pass(Socket from, Socket to, boolean mayHold) throws IOException {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			var piece = new byte[8192];
			for (var length = in.read(piece); length > 0; length = in.read(piece)) {
				held |= mayHold && wanted && new String(piece, 0, length, StandardCharsets.US_ASCII).startsWith("DATA");
				if (!mayHold || !held) {
					passTheGate();
					out.write(piece, 0, length);
					out.flush();
				}
			}
		}
	}

	private void passTheGate() {
		gate.lock();
		gate.unlock();
	}

	private static void start(Work work) {
		var thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ended) {
				// the connection is gone, and with it what was to be passed
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		door.close();
	}

	/** What a thread does. */
	private interface Work {

		void run() throws IOException;

	}

}
