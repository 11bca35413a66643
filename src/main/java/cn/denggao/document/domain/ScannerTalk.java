package cn.denggao.document.domain;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * One question to the scanner and its answer, within a time for both. Reads while it
 * writes, because a scanner that has seen enough answers and closes.
 */
class ScannerTalk implements AutoCloseable {

	private static final int LONGEST_ANSWER = 1024;

	private final SocketAddress address;

	private final Selector selector;

	private final SocketChannel channel;

	private final long deadline;

	private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);

	ScannerTalk(SocketAddress address, Duration timeout) throws IOException {
		this.address = address;
		this.deadline = System.nanoTime() + timeout.toNanos();
		this.selector = Selector.open();
		this.channel = (address instanceof UnixDomainSocketAddress) ? SocketChannel.open(StandardProtocolFamily.UNIX)
				: SocketChannel.open();
	}

	/** The answer without the zero byte that ends it. */
	String ask(ByteBuffer... question) throws IOException {
		var key = connected();
		key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
		while (true) {
			await();
			if (key.isReadable() && hasAll()) {
				return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.ISO_8859_1);
			}
			if (key.isWritable()) {
				channel.write(question);
				if (Arrays.stream(question).noneMatch(ByteBuffer::hasRemaining)) {
					key.interestOps(SelectionKey.OP_READ);
				}
			}
		}
	}

	private SelectionKey connected() throws IOException {
		channel.configureBlocking(false);
		var key = channel.register(selector, SelectionKey.OP_CONNECT);
		if (!channel.connect(address)) {
			await();
			channel.finishConnect();
		}
		return key;
	}

	private boolean hasAll() throws IOException {
		int read = channel.read(answer);
		if (read < 0 || !answer.hasRemaining()) {
			throw new EOFException("The scanner's answer has no end");
		}
		return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
	}

	private void await() throws IOException {
		long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
		selector.selectedKeys().clear();
		if (left <= 0 || selector.select(left) == 0) {
			throw new SocketTimeoutException("The scanner took too long");
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
		selector.close();
	}

}
