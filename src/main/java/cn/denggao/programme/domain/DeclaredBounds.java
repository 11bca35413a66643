package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.Selection;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Bounds over all units as the page of quotas names them. */
@Component
class DeclaredBounds {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final OrganisationDirectory organisations;

	private final Categories categories;

	private final MessageSource texts;

	DeclaredBounds(OrganisationDirectory organisations, Categories categories, MessageSource texts) {
		this.organisations = organisations;
		this.categories = categories;
		this.texts = texts;
	}

	List<Line> of(List<SetBound> bounds, String programme) {
		return bounds.stream()
			.map(set -> new Line(set.bound(), set.figures(), names(set.bound().of(), programme), percent(set.bound())))
			.toList();
	}

	private List<String> names(Selection of, String programme) {
		return Stream.of(of.specialties().stream().map(code -> organisations.specialty(code).name()),
				of.regions().stream().map(code -> organisations.region(code).name()),
				of.authorities().stream().map(id -> organisations.nameOf(OrganisationId.of(id))),
				of.categories().stream().map(code -> category(programme, code)), of.tiers().stream().map(this::level))
			.flatMap(names -> names)
			.toList();
	}

	private String category(String programme, String code) {
		var names = categories.names(programme, code);
		return (names == null) ? code : names.category();
	}

	private String level(Level tier) {
		return texts.getMessage("organisation.level." + tier, null, LocaleContextHolder.getLocale());
	}

	private static String percent(PlaceBound bound) {
		return (bound.share() == null) ? null : bound.share().multiply(HUNDRED).stripTrailingZeros().toPlainString();
	}

	/**
	 * One bound.
	 *
	 * @param figures that can be set
	 * @param of names of what it selects; empty for all
	 * @param percent of the round's places, or null
	 */
	public record Line(PlaceBound bound, List<SetBound.Figure> figures, List<String> of, String percent) {
	}

}
