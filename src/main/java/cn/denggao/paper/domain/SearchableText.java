package cn.denggao.paper.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Says which character each glyph stands for. The library takes the lowest code of a
 * glyph, which for the commonest Chinese characters is the sign of a radical: searching
 * and copying would find something else than what is written.
 */
final class SearchableText {

	private static final int PER_BLOCK = 100;

	private static final String HEAD = """
			/CIDInit /ProcSet findresource begin
			12 dict begin
			begincmap
			/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
			/CMapName /Adobe-Identity-UCS def
			/CMapType 2 def
			1 begincodespacerange
			<0000> <FFFF>
			endcodespacerange
			""";

	private static final String TAIL = """
			endcmap
			CMapName currentdict /CMap defineresource pop
			end
			end
			""";

	private SearchableText() {
	}

	static void write(PDDocument document, Typeface face) throws IOException {
		var stream = new PDStream(document);
		try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(map(face.used()).getBytes(StandardCharsets.US_ASCII));
		}
		face.font().getCOSObject().setItem(COSName.TO_UNICODE, stream);
	}

	private static String map(Map<Integer, Integer> characters) {
		var map = new StringBuilder(HEAD);
		var entries = List.copyOf(characters.entrySet());
		for (int from = 0; from < entries.size(); from += PER_BLOCK) {
			var block = entries.subList(from, Math.min(entries.size(), from + PER_BLOCK));
			map.append(block.size()).append(" beginbfchar\n");
			block.forEach(entry -> map.append("<%04X> <%s>%n".formatted(entry.getKey(), utf16(entry.getValue()))));
			map.append("endbfchar\n");
		}
		return map.append(TAIL).toString();
	}

	private static String utf16(int character) {
		return HexFormat.of()
			.withUpperCase()
			.formatHex(Character.toString(character).getBytes(StandardCharsets.UTF_16BE));
	}

}
