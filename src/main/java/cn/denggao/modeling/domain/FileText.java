package cn.denggao.modeling.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import cn.denggao.kernel.Refused;

/** Admits only what can be a file of its kind at all: text of a bearable length. */
final class FileText {

	private FileText() {
	}

	static byte[] admitted(DefinitionKind kind, byte[] content) {
		if (content == null || content.length == 0) {
			throw Refused.because("modeling.content.empty");
		}
		if (content.length > kind.mostBytes()) {
			throw Refused.because("modeling.content.too-large", kind.mostBytes() / 1024);
		}
		if (of(content).indexOf('\0') >= 0) {
			throw Refused.because("modeling.content.unreadable");
		}
		return content;
	}

	private static String of(byte[] content) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		catch (CharacterCodingException ex) {
			throw Refused.because("modeling.content.unreadable");
		}
	}

}
