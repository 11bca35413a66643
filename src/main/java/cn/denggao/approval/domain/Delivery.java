package cn.denggao.approval.domain;

import cn.denggao.kernel.Refused;

/** How many projects' processes have heard of the latest decision: 已送达 n/m. */
public record Delivery(int heard, int told) {

	public boolean isComplete() {
		return heard == told;
	}

	void requireComplete() {
		if (!isComplete()) {
			throw Refused.tooLate("approval.delivery.incomplete", heard, told);
		}
	}

}
