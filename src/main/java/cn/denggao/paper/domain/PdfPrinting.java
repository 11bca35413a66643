package cn.denggao.paper.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import cn.denggao.paper.Paper;
import cn.denggao.paper.Printing;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes papers as PDF. */
@Component
class PdfPrinting implements Printing {

	private final FontFiles fonts;

	private final MessageSource texts;

	PdfPrinting(FontFiles fonts, MessageSource texts) {
		this.fonts = fonts;
		this.texts = texts;
	}

	@Override
	public byte[] print(Paper paper) {
		try (var document = new PDDocument()) {
			var regular = Typeface.open(fonts.read("NotoSansSC_400Regular.ttf"), document);
			var bold = Typeface.open(fonts.read("NotoSansSC_700Bold.ttf"), document);
			new Layout(document, new Pen(new Sheets(document), regular, bold, new Glyphs(regular)), texts).draw(paper);
			return bytes(document, regular, bold);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes twice: only then is known which glyphs are embedded. */
	private static byte[] bytes(PDDocument document, Typeface regular, Typeface bold) throws IOException {
		document.save(OutputStream.nullOutputStream());
		SearchableText.write(document, regular);
		SearchableText.write(document, bold);
		var file = new ByteArrayOutputStream();
		document.save(file);
		return file.toByteArray();
	}

}
