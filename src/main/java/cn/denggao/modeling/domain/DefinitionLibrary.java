package cn.denggao.modeling.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.kernel.Refused;

/** What the engine has deployed, and the way to deploy more. */
public interface DefinitionLibrary {

	/** The newest version of every definition. */
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

	default Optional<DefinitionVersion> newest(DefinitionName name) {
		return versions(name).stream().findFirst();
	}

	/** Number of the newest version, 0 if there is none. */
	default int newestNumber(DefinitionName name) {
		return newest(name).map(DefinitionVersion::version).orElse(0);
	}

	default DefinitionVersion require(DefinitionName name) {
		return newest(name).orElseThrow(Refused::notFound);
	}

	default DefinitionVersion require(DefinitionName name, int version) {
		return versions(name).stream()
			.filter(one -> one.version() == version)
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

}
