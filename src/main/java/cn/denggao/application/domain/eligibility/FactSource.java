package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.application.domain.eligibility.PeerSnapshot.Peer;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.EligibilityRules.Rank;
import cn.denggao.programme.RegisteredFact;

/** What is known of one hospital. */
interface FactSource {

	/** What the register says: several values for campuses. */
	List<KnownValue> registered(RegisteredFact fact);

	/** The figure of a year; its value is null if nobody has recorded it. */
	KnownValue figure(Fact fact, int year);

	/** Recorded values of the other hospitals of the group. */
	List<Peer> peers(Fact fact, int year, Rank rank);

	/** The hospital itself as a member of a group. */
	Peer self(String value);

	/** Its kind. */
	String kind();

	/**
	 * One value.
	 *
	 * @param period the year or the campus
	 */
	record KnownValue(String period, String value, String source, boolean declared) {
	}

}
