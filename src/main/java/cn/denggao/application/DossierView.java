package cn.denggao.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.denggao.kernel.Money;

/**
 * A submitted dossier for readers.
 *
 * @param version number of the submission, from 1
 * @param hash SHA-256 of the snapshot, hexadecimal
 */
public record DossierView(ProjectId project, int version, Instant submittedAt, String hash, List<Section> sections,
		List<Attachment> attachments, List<Indicator> indicators, List<BudgetLine> budget) {

	public DossierView {
		sections = List.copyOf(sections);
		attachments = List.copyOf(attachments);
		indicators = List.copyOf(indicators);
		budget = List.copyOf(budget);
	}

	/** One section: single fields, then tables. */
	public record Section(String code, String title, List<Field> fields, List<Table> tables) {
	}

	/** A label and its value as text, with unit. */
	public record Field(String code, String label, String value) {
	}

	/** Rows under column labels. */
	public record Table(String code, String title, List<String> columns, List<List<String>> rows) {
	}

	/** A file; {@code document} is its id in the document module. */
	public record Attachment(String document, String kind, String title, String fileName, long size) {

		private static final Set<String> DRAWABLE = Set.of("PDF", "PNG", "JPG", "JPEG");

		/** Its extension in capitals, e.g. PDF. */
		public String type() {
			return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
		}

		/** Whether a browser can draw it for reading without opening the file itself. */
		public boolean drawable() {
			return DRAWABLE.contains(type());
		}

	}

	/**
	 * A promised indicator.
	 *
	 * @param targets yearly targets, the last one is the term's
	 */
	public record Indicator(String code, BigDecimal baseline, List<BigDecimal> targets, boolean core) {
	}

	/** Planned money of one project year, from 1, by source and category. */
	public record BudgetLine(int year, String source, String category, Money amount) {
	}

}
