package cn.denggao.application.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A one-page PDF that stands for a signed paper in a demonstration. */
final class ExamplePaper {

	private static final String PDF = """
			%%PDF-1.4
			1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
			2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
			3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
			4 0 obj <</Length %d>> stream
			%s
			endstream endobj
			5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
			trailer <</Root 1 0 R>>
			%%%%EOF
			""";

	private ExamplePaper() {
	}

	static InputStream of(String text) {
		var content = "BT /F1 14 Tf 72 720 Td (" + text + ") Tj ET";
		return new ByteArrayInputStream(PDF.formatted(content.length(), content).getBytes(StandardCharsets.US_ASCII));
	}

}
