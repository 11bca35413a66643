package cn.denggao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Long tables. */
final class LongTable {

	private LongTable() {
	}

	static byte[] rows(int rows) throws IOException {
		try (var writer = new SheetWriter(new WrittenSheet(Made.PEOPLE.name(), List.of(), Made.PEOPLE.columns()));
				var out = new ByteArrayOutputStream()) {
			for (int at = 0; at < rows; at++) {
				writer.row(List.of("第" + at + "人", "0" + at, at));
			}
			writer.writeTo(out);
			return out.toByteArray();
		}
	}

}
