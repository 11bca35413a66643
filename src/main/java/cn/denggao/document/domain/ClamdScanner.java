package cn.denggao.document.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import cn.denggao.document.FileScanner;
import cn.denggao.kernel.Refused;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * Hands each file to a ClamAV daemon over its INSTREAM command. Only the two answers it
 * knows count; anything else means that it could not find out.
 */
@Component
@ConditionalOnExpression("!'${denggao.document.scanner.address:}'.isBlank()")
class ClamdScanner implements FileScanner {

	private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

	private static final Pattern FOUND = Pattern.compile("stream: ([\\x21-\\x7e]{1,100}?)(\\([^)]*\\))? FOUND");

	private final ScannerSettings settings;

	ClamdScanner(ScannerSettings settings) {
		this.settings = settings;
	}

	@Override
	public Optional<String> find(String fileName, byte[] content) {
		if (content.length > settings.largest().toBytes()) {
			throw Refused.at("file", "document.scanner-limit", fileName,
					String.valueOf(settings.largest().toMegabytes()));
		}
		return found(answer(content));
	}

	private static Optional<String> found(String answer) {
		if (answer.equals("stream: OK")) {
			return Optional.empty();
		}
		var match = FOUND.matcher(answer);
		if (!match.matches()) {
			throw new IllegalStateException("The scanner answered: " + answer.replaceAll("[^\\x20-\\x7e]", "?"));
		}
		return Optional.of(match.group(1));
	}

	private String answer(byte[] content) {
		try (var talk = new ScannerTalk(settings.socket(), settings.timeout())) {
			return talk.ask(ByteBuffer.wrap(COMMAND), ByteBuffer.allocate(Integer.BYTES).putInt(0, content.length),
					ByteBuffer.wrap(content), ByteBuffer.allocate(Integer.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
