package cn.denggao.application;

/** Reads the dossier as it was last submitted. */
public interface DossierReading {

	/** The newest submitted snapshot, else not found. */
	DossierView submitted(ProjectId project);

	/** The same without the hospital and without people's names. */
	DossierView blind(ProjectId project);

}
