package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;

/**
 * A scoring standard: sections of items with their highest marks.
 *
 * @param vetoes findings that exclude an application whatever its marks (一票否决)
 */
public record Rubric(Ref ref, String title, List<Section> sections, List<Veto> vetoes) {

	public Rubric {
		sections = List.copyOf(sections);
		vetoes = (vetoes == null) ? List.of() : List.copyOf(vetoes);
	}

	public Rubric(Ref ref, String title, List<Section> sections) {
		this(ref, title, sections, List.of());
	}

	/** One finding that excludes. */
	public record Veto(String code, String name) {
	}

	/** A rubric's id and version. */
	public record Ref(String id, int version) {

		/** The other version if it is of the same rubric. */
		public Ref orNewer(Ref newest) {
			return id.equals(newest.id()) ? newest : this;
		}
	}

	/** One block, e.g. 医疗质量状况. */
	public record Section(String code, String name, BigDecimal max, List<Item> items) {
	}

	/**
	 * One item.
	 *
	 * @param standard the text experts judge by
	 * @param max highest mark
	 * @param shape how marks come about (domain §5.5)
	 * @param step marks per step of a deducting or accumulating item, else null
	 * @param scorer who gives the mark
	 * @param indicator code of the indicator an objective item is computed from, else
	 * null
	 * @param veto whether a defect here excludes the application
	 * @param bands marks by what is reached, the first that fits counts
	 * @param floor what gets no marks on a linear scale, else null
	 * @param full what gets all marks on a linear scale, else null
	 * @param evidence codes of the dossier's sections to look at
	 */
	public record Item(String code, String name, String standard, BigDecimal max, Shape shape, BigDecimal step,
			Scorer scorer, String indicator, boolean veto, List<Band> bands, BigDecimal floor, BigDecimal full,
			List<String> evidence) {

		public Item {
			bands = (bands == null) ? List.of() : List.copyOf(bands);
			evidence = (evidence == null) ? List.of() : List.copyOf(evidence);
		}

	}

	/** How marks come about, which the score sheet tells the expert. */
	public enum Shape {

		JUDGED, DEDUCT, ACCUMULATE, LOOKUP, BANDS, LINEAR, YES_NO

	}

	/** Marks for at least, or at most, so much; the other is null. */
	public record Band(BigDecimal atLeast, BigDecimal atMost, BigDecimal points) {
	}

	/** Who gives an item's mark. */
	public enum Scorer {

		EXPERT, OBJECTIVE

	}

	/** The highest total. */
	public BigDecimal max() {
		return sections.stream().map(Section::max).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
