package cn.denggao.review.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.DossierView;
import cn.denggao.programme.Rubric.Band;
import cn.denggao.programme.Rubric.Item;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the expert how an item's marks come about and where in the dossier to look. */
@Component
class ItemGuide {

	private final MessageSource messages;

	ItemGuide(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A line on the shape, then one if a defect excludes, then one on the evidence if the
	 * rubric names any.
	 */
	List<String> of(Item item, List<DossierView.Section> dossier) {
		var veto = item.veto() ? Stream.of(text("veto")) : Stream.<String>empty();
		return Stream.of(Stream.of(shape(item)), veto, evidence(item, dossier)).flatMap(lines -> lines).toList();
	}

	private String shape(Item item) {
		return switch (item.shape()) {
			case DEDUCT -> text("DEDUCT", plain(item.step()));
			case LINEAR -> text("LINEAR", plain(item.floor()), plain(item.full()));
			case BANDS -> text("BANDS", item.bands().stream().map(this::band).collect(Collectors.joining("；")));
			case JUDGED, ACCUMULATE, LOOKUP, YES_NO -> text(item.shape().name());
		};
	}

	private String band(Band band) {
		return (band.atLeast() != null) ? text("at-least", plain(band.atLeast()), plain(band.points()))
				: text("at-most", plain(band.atMost()), plain(band.points()));
	}

	private Stream<String> evidence(Item item, List<DossierView.Section> dossier) {
		var sections = dossier.stream()
			.filter(section -> item.evidence().contains(section.code()))
			.map(DossierView.Section::title)
			.collect(Collectors.joining("、"));
		return sections.isEmpty() ? Stream.empty() : Stream.of(text("evidence", sections));
	}

	private String text(String name, Object... arguments) {
		return messages.getMessage("review.guide." + name, arguments, LocaleContextHolder.getLocale());
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
