package cn.denggao.application;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the dossier as it was last submitted. */
public interface DossierReading {

	/** The newest submitted snapshot, else not found. */
	DossierView submitted(ProjectId project);

	/** The newest submitted snapshots of all of these, else not found. */
	default Map<ProjectId, DossierView> submittedOf(Collection<ProjectId> projects) {
		return projects.stream().collect(Collectors.toMap(Function.identity(), this::submitted));
	}

	/** The same without the hospital and without people's names. */
	DossierView blind(ProjectId project);

}
