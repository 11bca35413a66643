package cn.denggao.paper.domain;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import cn.denggao.paper.Paper;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import org.springframework.context.MessageSource;

/** Puts the parts of a paper below each other. */
final class Layout {

	private static final float TEXT = 10;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private final PDDocument document;

	private final Pen pen;

	private final Sheets sheets;

	private final Chapters chapters;

	private final MessageSource texts;

	Layout(PDDocument document, Pen pen, MessageSource texts) {
		this.document = document;
		this.pen = pen;
		this.sheets = pen.sheets();
		this.chapters = new Chapters(pen);
		this.texts = texts;
	}

	void draw(Paper paper) {
		paper.parts().forEach(this::draw);
		tellRareCharacters();
		chapters.finish();
		new Margins(pen, texts).draw(paper);
		chapters.bookmark(document);
		describe(paper);
	}

	private void draw(Paper.Part part) {
		if (sheets.pages().isEmpty() && !(part instanceof Paper.Cover)) {
			sheets.newPage();
		}
		if (part instanceof Paper.Cover cover) {
			new Covers(pen).draw(cover);
		}
		else if (part instanceof Paper.Contents contents) {
			chapters.reserve(contents);
		}
		else if (part instanceof Paper.Chapter chapter) {
			chapters.begin(chapter);
		}
		else {
			body(part);
		}
	}

	private void body(Paper.Part part) {
		if (part instanceof Paper.Headline headline) {
			new Covers(pen).draw(headline);
		}
		else if (part instanceof Paper.Subtitle subtitle) {
			subtitle(subtitle.text());
		}
		else if (part instanceof Paper.Words words) {
			words(words);
		}
		else if (part instanceof Paper.Facts facts) {
			new FactRows(pen).draw(facts.facts());
			sheets.skip(10);
		}
		else if (part instanceof Paper.Grid grid) {
			new Grids(pen).draw(grid);
			sheets.skip(10);
		}
		else if (part instanceof Paper.Signing signing) {
			new Signings(pen).draw(signing);
		}
	}

	private void subtitle(String text) {
		sheets.need(90);
		sheets.skip(sheets.isAtTop() ? 0 : 4);
		pen.write(pen.lines(text, pen.bold(), 10.5f, Sheets.WIDTH), pen.bold(), 10.5f, Sheets.INK, Sheets.LEFT);
		sheets.skip(4);
	}

	private void words(Paper.Words words) {
		float size = words.small() ? 8.5f : TEXT;
		pen.write(pen.lines(words.text(), pen.regular(), size, Sheets.WIDTH), pen.regular(), size,
				words.small() ? Sheets.PALE : Sheets.INK, Sheets.LEFT);
		sheets.skip(8);
	}

	/** Says on the paper itself which characters it could not show. */
	private void tellRareCharacters() {
		if (!pen.glyphs().rare().isEmpty()) {
			tell("paper.rare", pen.glyphs().rare());
		}
		if (!pen.glyphs().dropped().isEmpty()) {
			tell("paper.dropped", pen.glyphs().dropped());
		}
	}

	private void tell(String key, Collection<Integer> characters) {
		var names = characters.stream().map(Glyphs::name).collect(Collectors.joining(" "));
		words(new Paper.Words(texts.getMessage(key, new Object[] { names }, Locale.SIMPLIFIED_CHINESE), true));
	}

	/** Nothing here may tell when it was printed: the same paper is the same file. */
	private void describe(Paper paper) {
		var information = new PDDocumentInformation();
		information.setTitle(paper.title());
		information.getCOSObject().setString(COSName.CREATION_DATE, DAY.format(paper.writtenAt()));
		document.setDocumentInformation(information);
		document.setDocumentId(paper.writtenAt().toEpochMilli());
		document.getDocumentCatalog().setLanguage("zh-CN");
	}

}
