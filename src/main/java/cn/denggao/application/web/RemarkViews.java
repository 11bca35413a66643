package cn.denggao.application.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.remark.Correspondence;
import cn.denggao.application.domain.remark.Remark;
import cn.denggao.application.domain.remark.Remark.Side;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/** What was asked and answered, with the names of those who said it. */
@Component
class RemarkViews {

	private final AccountDirectory accounts;

	private final OrganisationDirectory organisations;

	RemarkViews(AccountDirectory accounts, OrganisationDirectory organisations) {
		this.accounts = accounts;
		this.organisations = organisations;
	}

	/** The newest last; each name is looked up once. */
	List<RemarkLine> lines(Correspondence said) {
		var people = new HashMap<String, String>();
		var places = new HashMap<String, String>();
		return said.remarks()
			.stream()
			.map(remark -> line(said, remark, name(said, remark, people),
					places.computeIfAbsent(remark.organisation(), this::organisation)))
			.toList();
	}

	String organisation(String id) {
		return organisations.nameOf(OrganisationId.of(id));
	}

	/** Officers are named to authorities, not to hospitals, as in section N. */
	private String name(Correspondence said, Remark remark, Map<String, String> people) {
		return (said.side() == Side.HOSPITAL && remark.side() == Side.AUTHORITY) ? null
				: people.computeIfAbsent(remark.by(), accounts::nameOf);
	}

	private static RemarkLine line(Correspondence said, Remark remark, String name, String organisation) {
		return new RemarkLine(remark.id(), name, organisation, office(remark.role()), ProjectHeads.local(remark.at()),
				remark.section(), said.sections().getOrDefault(remark.section(), ""), remark.words(),
				remark.side() == said.side(), said.isNew(remark), remark.asks(), said.isWaiting(remark));
	}

	private static String office(String role) {
		return Role.of(role).map(Role::messageKey).orElseThrow();
	}

}
