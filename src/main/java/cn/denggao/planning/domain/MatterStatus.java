package cn.denggao.planning.domain;

/** Whether a matter waits for its department, for its officer, or is settled. */
public enum MatterStatus {

	OPEN, ANSWERED, CLOSED;

	String keyOfRefusal() {
		return "planning.matter.not." + name();
	}

}
