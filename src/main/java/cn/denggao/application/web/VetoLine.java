package cn.denggao.application.web;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.application.domain.veto.Refusal;
import cn.denggao.application.domain.veto.Veto;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A veto as it is shown.
 *
 * @param hospital name of the one it speaks against
 * @param people who had which part in it, in order
 * @param refusals requests for lifting it that were refused, the newest first
 */
record VetoLine(Veto veto, String hospital, List<String> people, List<String> refusals) {

	/** Looks up the names. */
	@Component
	static class Maker {

		private final DecidingVeto deciding;

		private final OrganisationDirectory organisations;

		private final AccountDirectory accounts;

		private final MessageSource messages;

		Maker(DecidingVeto deciding, OrganisationDirectory organisations, AccountDirectory accounts,
				MessageSource messages) {
			this.deciding = deciding;
			this.organisations = organisations;
			this.accounts = accounts;
			this.messages = messages;
		}

		List<VetoLine> of(List<Veto> vetoes) {
			return vetoes.stream().map(this::line).toList();
		}

		private VetoLine line(Veto veto) {
			var people = Stream
				.of(said(veto.foundBy(), "found"), said(veto.answeredBy(), "answered"),
						said(veto.liftAskedBy(), "lift-asked"), said(veto.liftedBy(), "lifted"),
						said(veto.withdrawnBy(), "withdrawn"))
				.filter(text -> !text.isEmpty())
				.toList();
			return new VetoLine(veto, organisations.nameOf(veto.hospital()), people,
					deciding.refusals(veto).stream().map(this::told).toList());
		}

		private String said(String login, String part) {
			return (login == null) ? "" : text("by." + part, accounts.nameOf(login));
		}

		private String told(Refusal refusal) {
			return text("refused-lift", accounts.nameOf(refusal.askedBy()), refusal.asked(),
					accounts.nameOf(refusal.by()), refusal.reason());
		}

		private String text(String name, Object... arguments) {
			return messages.getMessage("application.veto." + name, arguments, LocaleContextHolder.getLocale());
		}

	}

}
