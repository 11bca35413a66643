package cn.denggao.modeling.domain;

/** Where a content stands that somebody wants deployed. */
public enum ReleaseStatus {

	WAITING, APPROVED, REFUSED, WITHDRAWN, USED,

	/** Another content became the newest version before this one was deployed. */
	OVERTAKEN

}
