package cn.denggao.engine.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.springframework.util.unit.DataSize;

/** Bytes become text in one way only: strict UTF-8. */
final class PlainText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private PlainText() {
	}

	static String of(byte[] content, DataSize most) {
		if (content.length > most.toBytes()) {
			throw Unreadable.file("too-large", most.toKilobytes());
		}
		var text = decoded(content);
		var zero = text.indexOf('\0');
		if (zero >= 0) {
			throw new Unreadable("nul", "", lineOf(text, zero), 1);
		}
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static String decoded(byte[] content) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw Unreadable.file("not-utf8");
		}
	}

	private static int lineOf(String text, int end) {
		return 1 + (int) text.substring(0, end).chars().filter(character -> character == '\n').count();
	}

}
