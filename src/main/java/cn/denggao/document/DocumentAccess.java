package cn.denggao.document;

import cn.denggao.kernel.Actor;

/**
 * A feature's answer to who may read the files of its owner type. Files of a type nobody
 * answers for are read by nobody.
 */
public interface DocumentAccess {

	/** The owner type this answers for. */
	String ownerType();

	boolean mayRead(Actor actor, DocumentSummary document);

}
