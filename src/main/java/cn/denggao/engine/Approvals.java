package cn.denggao.engine;

/**
 * Who else than the program may bring a definition into the engine. Asked by the guard of
 * deployments, inside the deploying transaction, once every file of the deployment was
 * found without errors and the file is none of the program's own. Several may answer: one
 * that does not refuse is enough.
 */
public interface Approvals {

	/**
	 * Uses up the approval of exactly this content, so that it serves once.
	 * @param name resource name as it is to be deployed
	 * @throws NotApproved if there is no approval to use
	 */
	void use(String name, byte[] content);

	/**
	 * The same for a definition of somebody's own; an approval of the shared one is none
	 * for it.
	 * @param owner province or programme
	 */
	default void useFor(String owner, String name, byte[] content) {
		throw new NotApproved("engine.guard.not-approved");
	}

}
