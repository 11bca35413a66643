package cn.denggao.engine;

/**
 * Knows who may have definitions of their own. Asked by the guard of deployments; several
 * may answer, and without any there are shared definitions only.
 */
public interface DefinitionOwners {

	/** Whether this is the id of a province's commission or the code of a programme. */
	boolean know(String owner);

	/**
	 * Whether a case may get definitions of both, and this owner's where both have one: a
	 * programme's go before a province's.
	 */
	default boolean goBefore(String owner, String other) {
		return false;
	}

	/** What people call it; its id if nobody knows. */
	default String nameOf(String owner) {
		return owner;
	}

}
