package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.denggao.programme.RoundRules.TieCriterion;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.Rubric.Section;
import cn.denggao.programme.RubricSurroundings;

/** What the parts of a rubric that is to be kept must be to one another. */
final class RubricRules {

	private static final String BLOCK = "_BLOCK";

	private final Rubric rubric;

	private final BigDecimal total;

	private final RubricSurroundings around;

	private final Flaws flaws;

	private final Set<String> codes = new HashSet<>();

	RubricRules(Rubric rubric, BigDecimal total, RubricSurroundings around, Flaws flaws) {
		this.rubric = rubric;
		this.total = total;
		this.around = around;
		this.flaws = flaws;
	}

	/**
	 * Against the newest version: its total is what rounds set their pass marks for.
	 */
	void check(Rubric newest) {
		var whole = Flaws.whole();
		flaws.require(total.compareTo(newest.max()) == 0, whole, "total-changed", plain(newest.max()));
		flaws.require(rubric.max().compareTo(total) == 0, whole, "total-sum", plain(rubric.max()), plain(total));
		sectionsKept(newest);
		var sections = new HashSet<String>();
		for (int at = 0; at < rubric.sections().size(); at++) {
			var section = rubric.sections().get(at);
			var place = Flaws.section(at + 1, section.name());
			flaws.require(sections.add(section.code()), place, "code-twice", section.code());
			section(section, at + 1);
		}
		vetoes();
	}

	/** Equal totals are decided by the marks of some sections. */
	private void sectionsKept(Rubric newest) {
		var kept = codesOf(rubric);
		Arrays.stream(TieCriterion.values())
			.map(TieCriterion::name)
			.filter(name -> name.endsWith(BLOCK))
			.map(name -> name.substring(0, name.length() - BLOCK.length()))
			.filter(code -> codesOf(newest).contains(code) && !kept.contains(code))
			.forEach(code -> flaws.error(Flaws.whole(), "section-needed", code));
	}

	private static List<String> codesOf(Rubric rubric) {
		return rubric.sections().stream().map(Section::code).toList();
	}

	private void section(Section section, int number) {
		var sum = BigDecimal.ZERO;
		for (int at = 0; at < section.items().size(); at++) {
			var item = section.items().get(at);
			var place = Flaws.item(number, section.name(), at + 1, item.name());
			flaws.require(codes.add(item.code()), place, "code-twice", item.code());
			new ItemRules(item, place, around, flaws).check(!rubric.vetoes().isEmpty());
			sum = sum.add(item.max());
		}
		flaws.require(sum.compareTo(section.max()) == 0, Flaws.section(number, section.name()), "section-sum",
				plain(sum), plain(section.max()));
	}

	private void vetoes() {
		var seen = new HashSet<String>();
		for (int at = 0; at < rubric.vetoes().size(); at++) {
			var veto = rubric.vetoes().get(at);
			flaws.require(seen.add(veto.code()), Flaws.veto(at + 1, veto.name()), "code-twice", veto.code());
		}
	}

	static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
