package cn.denggao.application;

import java.time.Instant;

import cn.denggao.programme.RoundId;

/** Shows the authorities another last day for recommending when a round's is moved. */
public interface RecommendationDue {

	void moved(RoundId round, Instant closesAt);

}
