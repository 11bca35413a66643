package cn.denggao.application.domain.eligibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.eligibility.PeerSnapshot.Peer;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.EligibilityRules.Rank;
import cn.denggao.programme.RegisteredFact;

/** What a test says of one hospital. */
final class ExampleFacts implements FactSource {

	private final Map<RegisteredFact, List<String>> registered = new EnumMap<>(RegisteredFact.class);

	private final Map<String, String> figures = new HashMap<>();

	private final List<Peer> peers = new ArrayList<>();

	ExampleFacts registered(RegisteredFact fact, String... values) {
		registered.put(fact, List.of(values));
		return this;
	}

	/** Values of the years that end with the last one. */
	ExampleFacts figures(String fact, int last, String... values) {
		for (int at = 0; at < values.length; at++) {
			figures.put(fact + (last - values.length + 1 + at), values[at]);
		}
		return this;
	}

	ExampleFacts peers(String... values) {
		for (var value : values) {
			peers.add(new Peer("P" + peers.size(), "", value));
		}
		return this;
	}

	@Override
	public List<KnownValue> registered(RegisteredFact fact) {
		return registered.getOrDefault(fact, List.of())
			.stream()
			.map(value -> new KnownValue("", value, "", false))
			.toList();
	}

	@Override
	public KnownValue figure(Fact fact, int year) {
		return new KnownValue(String.valueOf(year), figures.get(fact.code() + year), "年报", false);
	}

	@Override
	public List<Peer> peers(Fact fact, int year, Rank rank) {
		return peers;
	}

	@Override
	public Peer self(String value) {
		return new Peer("SELF", "", value);
	}

	@Override
	public String kind() {
		return registered(RegisteredFact.HOSPITAL_KIND).get(0).value();
	}

}
