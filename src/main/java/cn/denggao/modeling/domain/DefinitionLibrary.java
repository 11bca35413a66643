package cn.denggao.modeling.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;

/** What is live of every definition, and the way to deploy more. */
public interface DefinitionLibrary {

	/** The newest version of every definition, of each owner. */
	List<DefinitionVersion> live();

	/** All versions, the newest first; none if there is no such definition. */
	List<DefinitionVersion> versions(DefinitionName name);

	/** What was deployed, to the byte. */
	byte[] content(DefinitionVersion version);

	/**
	 * Makes a new version in the running transaction.
	 * @return its number
	 */
	int deploy(DefinitionName name, String file, byte[] content);

	/** Whether this is what was deployed, so that nothing would change. */
	default boolean isSame(DefinitionVersion version, byte[] content) {
		return Arrays.equals(content(version), content);
	}

	default Optional<DefinitionVersion> newest(DefinitionName name) {
		return versions(name).stream().findFirst();
	}

	/** The shipped form that administrators make such a form from. */
	Optional<DefinitionVersion> modelOf(DefinitionName name);

	/** The number that the next version will have: all owners count in one row. */
	int nextNumber(DefinitionName name);

	/** No new case gets it any more; the shared one serves again. */
	void withdraw(DefinitionName name);

	/** What it would replace: the newest of its own, or of the shared one. */
	default DefinitionVersion forerunner(DefinitionName name) {
		return newest(name).filter(own -> !own.withdrawn()).orElseGet(() -> require(name.shared()));
	}

	/**
	 * What of it is in force with just this content: its own newest version, else the
	 * newest shared one.
	 */
	default Optional<DefinitionVersion> same(DefinitionName name, byte[] content) {
		return Stream.of(name, name.shared())
			.distinct()
			.flatMap(one -> newest(one).stream())
			.filter(newest -> !newest.withdrawn() && isSame(newest, content))
			.findFirst();
	}

	/** Number of the newest version, 0 if there is none. */
	default int newestNumber(DefinitionName name) {
		return newest(name).map(DefinitionVersion::version).orElse(0);
	}

	default DefinitionVersion require(DefinitionName name) {
		return newest(name).orElseThrow(Refused::notFound);
	}

	/** A number tells whose version it is, so an owner finds the shared ones, too. */
	default Optional<DefinitionVersion> find(DefinitionName name, int version) {
		return Stream.concat(versions(name).stream(), versions(name.shared()).stream())
			.filter(one -> one.version() == version)
			.findFirst();
	}

	/** One that there must be. */
	default DefinitionVersion require(DefinitionName name, int version) {
		return find(name, version).orElseThrow(Refused::notFound);
	}

}
