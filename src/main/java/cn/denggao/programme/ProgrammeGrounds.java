package cn.denggao.programme;

/** Reads what programmes stand on (R000-03, R000-04, R001-37). */
public interface ProgrammeGrounds {

	/** Of a programme that was imported, by its code. */
	ProgrammeGround of(String programme);

}
