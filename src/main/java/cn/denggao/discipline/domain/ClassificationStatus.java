package cn.denggao.discipline.domain;

/** Where a version stands: being drafted, before the principal, or confirmed. */
public enum ClassificationStatus {

	DRAFT, PROPOSED, CONFIRMED;

	/** Told to whoever acts on a version that does not stand there. */
	String keyOfRefusal() {
		return "discipline.not-" + name();
	}

}
