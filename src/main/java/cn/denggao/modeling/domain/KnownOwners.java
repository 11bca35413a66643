package cn.denggao.modeling.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.engine.DefinitionOwners;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.ProgrammeNames;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The provinces' commissions and the programmes. */
@Component
@Transactional(readOnly = true)
public class KnownOwners implements DefinitionOwners {

	private final OrganisationDirectory organisations;

	private final ProgrammeNames programmes;

	KnownOwners(OrganisationDirectory organisations, ProgrammeNames programmes) {
		this.organisations = organisations;
		this.programmes = programmes;
	}

	/** Provinces first, then programmes. */
	public List<DefinitionOwner> all() {
		var provinces = organisations.authorities()
			.stream()
			.filter(authority -> authority.level() == Level.PROVINCE)
			.map(authority -> new DefinitionOwner(authority.id().value(), authority.name(), true));
		var own = programmes.all()
			.entrySet()
			.stream()
			.map(each -> new DefinitionOwner(each.getKey(), each.getValue(), false));
		return Stream.concat(provinces, own).toList();
	}

	/** Their names by id, in the same order. */
	public Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		all().forEach(owner -> names.putIfAbsent(owner.id(), owner.name()));
		return names;
	}

	@Override
	public boolean know(String owner) {
		return all().stream().anyMatch(one -> one.id().equals(owner));
	}

	@Override
	public boolean goBefore(String owner, String other) {
		var known = all();
		return known.stream().anyMatch(one -> !one.province() && one.id().equals(owner))
				&& known.stream().anyMatch(one -> one.province() && one.id().equals(other));
	}

	/** The name, or the id of somebody who is gone; null for the shared one. */
	@Override
	public String nameOf(String owner) {
		return (owner == null) ? null : names().getOrDefault(owner, owner);
	}

	void require(String owner) {
		if (!know(owner)) {
			throw Refused.at("owner", "modeling.owner.unknown");
		}
	}

}
