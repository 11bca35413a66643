package cn.denggao.engine.guard;

import java.util.List;

import cn.denggao.engine.DefinitionOwners;
import cn.denggao.engine.DeployedFiles;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A definition of somebody's own is a variant of a shared one, and its owner is a
 * province or a programme.
 */
@Component
class OwnersKnown {

	private final ObjectProvider<DefinitionOwners> owners;

	private final DeployedFiles files;

	OwnersKnown(ObjectProvider<DefinitionOwners> owners, DeployedFiles files) {
		this.owners = owners;
		this.files = files;
	}

	/** What speaks against the owner of a deployment; null is everybody's. */
	List<Finding> against(String owner, String name) {
		if (owner == null) {
			return List.of();
		}
		if (owners.stream().noneMatch(one -> one.know(owner))) {
			return List.of(Unreadable.file("owner", owner).finding(name));
		}
		return FileName.of(name)
			.filter(file -> files.versions(file.ending(), file.key(), null).isEmpty())
			.map(file -> List.of(Unreadable.file("nothing-shared", file.key()).finding(name)))
			.orElse(List.of());
	}

}
