package cn.denggao.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the pages about accounts share: who may see them, and the texts to choose from.
 */
@Component
class AccountPages {

	private final CurrentActor current;

	private final OrganisationDirectory organisations;

	private final PortalParts parts;

	private final MessageSource messages;

	AccountPages(CurrentActor current, OrganisationDirectory organisations, PortalParts parts, MessageSource messages) {
		this.current = current;
		this.organisations = organisations;
		this.parts = parts;
		this.messages = messages;
	}

	/** The system, security or audit administrator; for all others there is no page. */
	Actor administrator() {
		var actor = current.get();
		if (!actor.has(Role.SYS_ADMIN.code()) && !actor.has(Role.SEC_ADMIN.code())
				&& !actor.has(Role.AUDIT_ADMIN.code())) {
			throw Refused.notFound();
		}
		return actor;
	}

	/** The own organisation first, then authorities, then hospitals. */
	Map<String, String> organisations(Actor actor) {
		var names = new LinkedHashMap<String, String>();
		names.put(actor.organisation(), labelled(actor.organisation(), parts.organisationName(actor)));
		organisations.authorities().forEach((one) -> put(names, one.id().value(), one.name()));
		organisations.hospitals().forEach((one) -> put(names, one.id().value(), one.name()));
		return names;
	}

	/** Names of roles by code, in order. */
	Map<String, String> roles(Iterable<Role> roles) {
		var names = new LinkedHashMap<String, String>();
		roles.forEach((role) -> names.put(role.code(),
				messages.getMessage(role.messageKey(), null, LocaleContextHolder.getLocale())));
		return names;
	}

	String organisationName(String organisation) {
		return parts.organisationName(new Actor("", "", organisation, Set.of()));
	}

	/** Names of organisations by id. */
	Map<String, String> names(Iterable<String> organisations) {
		var names = new LinkedHashMap<String, String>();
		organisations.forEach((one) -> names.computeIfAbsent(one, this::organisationName));
		return names;
	}

	private void put(Map<String, String> names, String id, String name) {
		names.putIfAbsent(id, labelled(id, name));
	}

	private String labelled(String id, String name) {
		return id.equals(name) ? id
				: messages.getMessage("identity.unit", new Object[] { name, id }, LocaleContextHolder.getLocale());
	}

}
