package cn.denggao.tracking.web;

import java.util.UUID;

import cn.denggao.programme.RoundId;

/** Which version is looked at, and only whose projects. */
record HeatForm(Integer version, UUID round) {

	RoundId ofRound() {
		return (round == null) ? null : new RoundId(round);
	}

}
