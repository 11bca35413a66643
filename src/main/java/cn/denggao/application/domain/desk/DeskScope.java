package cn.denggao.application.domain.desk;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.Initials;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/**
 * Whose applications the acting person may see in lists: those of hospitals below in the
 * supervision tree, as {@code ProjectVisibility} says of one. Asked once per list.
 */
@Component
class DeskScope {

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	DeskScope(OrganisationDirectory organisations, CurrentActor actor) {
		this.organisations = organisations;
		this.actor = actor;
	}

	/** Not found for people who see no lists of others' applications. */
	Seen seen() {
		var person = actor.get();
		if (!seesLists(person)) {
			throw Refused.notFound();
		}
		var own = OrganisationId.of(person.organisation());
		return new Seen(own.value(),
				organisations.answeredBelow(own)
					.stream()
					.collect(Collectors.toMap(hospital -> hospital.id().value(), Function.identity())));
	}

	private static boolean seesLists(Actor person) {
		var offices = person.roles().stream().flatMap(code -> Role.of(code).stream()).map(Role::office).toList();
		return !offices.contains(Role.Office.HOSPITAL) && (offices.contains(Role.Office.AUTHORITY)
				|| person.has(Role.SUPERVISOR.code()) || person.has(Role.THIRD_PARTY.code()));
	}

	/**
	 * What may be seen.
	 *
	 * @param organisation the person's own
	 * @param hospitals by id, also those that were merged into one of them
	 */
	record Seen(String organisation, Map<String, HospitalSummary> hospitals) {

		String[] ids() {
			return hospitals.keySet().toArray(String[]::new);
		}

		/** Those whose name or initials contain the word. */
		String[] named(String word) {
			return hospitals.values()
				.stream()
				.filter(hospital -> contains(hospital.name(), word))
				.map(hospital -> hospital.id().value())
				.toArray(String[]::new);
		}

		/** Those in a region, told by its code or the beginning of it. */
		String[] in(String region) {
			return hospitals.values()
				.stream()
				.filter(hospital -> hospital.region().equals(region))
				.map(hospital -> hospital.id().value())
				.toArray(String[]::new);
		}

		Collection<HospitalSummary> all() {
			return hospitals.values();
		}

		static boolean contains(String name, String word) {
			return name.toLowerCase(Locale.ROOT).contains(word) || Initials.ofKnown(name).contains(word);
		}

	}

}
